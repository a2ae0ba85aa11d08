/**
 * Dates as precise as the source gives them: a year, a month or a day (ISO 8601-1, reduced precision),
 * each of which is an interval of days. A year is not its 1 January: precision is kept.
 *
 * @module
 */
import { shownValue } from '../util/check-value.ts'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string

const shape = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/**
 * Whether a text is a date that the calendar has, at any of the three precisions.
 *
 * @param text any text
 * @returns whether it is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and exists
 * @example
 * isPartialDate('2019-02') // true
 * isPartialDate('2019-02-29') // false
 */
export function isPartialDate(text: string): text is PartialDate {
  const match = shape.exec(text)
  if (match === null) return false
  const [, year, month, day] = match
  if (month === undefined || day === undefined) return true
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1
}

/** The first and the last day of a partial date, as numbers that order as the days do (`YYYYMMDD`). */
export interface DateInterval {
  readonly start: number
  /** A month ends on its 31st whether or not the calendar has that day: nothing lies between. */
  readonly end: number
}

/** The days that a valid partial date covers: of 2017-09 `{ start: 20170901, end: 20170931 }`. */
export function dateInterval(date: PartialDate): DateInterval {
  const year = Number(date.slice(0, 4)) * 10_000
  if (date.length === 4) return { start: year + 101, end: year + 1231 }
  const month = year + Number(date.slice(5, 7)) * 100
  if (date.length === 7) return { start: month + 1, end: month + 31 }
  const day = month + Number(date.slice(8, 10))
  return { start: day, end: day }
}

/** Dates by their first day, and of those that begin together the more precise first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [dateInterval(a), dateInterval(b)]
  return x.start - y.start || x.end - y.end
}

/** The newest first; of those that begin together the more precise first, so that a year stands below its months. */
export function compareNewest(a: PartialDate, b: PartialDate): number {
  const [x, y] = [dateInterval(a), dateInterval(b)]
  return y.start - x.start || x.end - y.end
}

/** Whether something with this start had started by a date; without a start it always had. */
export const hasStarted = (start: PartialDate | undefined, asOf: PartialDate): boolean =>
  start === undefined || dateInterval(start).start <= dateInterval(asOf).end

/** Whether something with this end had ended by a date; without an end it had not. */
export const hasEnded = (end: PartialDate | undefined, asOf: PartialDate): boolean =>
  end !== undefined && dateInterval(end).end < dateInterval(asOf).start

/** @throws {RangeError} if it is not a date; {TypeError} if it is not a text */
export function checkedDate(text: string): PartialDate {
  if (typeof text !== 'string') throw new TypeError(`a date is ${shownValue(text)}: write it as a text, like '2017'`)
  if (!isPartialDate(text)) throw new RangeError(`"${text}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD`)
  return text
}
