/**
 * Dates as precise as the source gives them: a year, a month or a day (ISO 8601-1, reduced precision).
 * A year is not its 1 January: precision is kept.
 *
 * @module
 */
import { z } from 'zod'
import { field } from './field.ts'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string

const shape = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** Whether a text is a date that the calendar has, at any of the three precisions. */
export function isPartialDate(text: string): text is PartialDate {
  const match = shape.exec(text)
  if (match === null) return false
  const [, year, month, day] = match
  if (month === undefined || day === undefined) return true
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1
}

/** Schema of a {@link PartialDate}. */
export const partialDate = () =>
  field(z.string().refine(isPartialDate, 'not a date: write YYYY, YYYY-MM or YYYY-MM-DD'), { valueType: 'date' })
