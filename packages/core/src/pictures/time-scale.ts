/** From dates to places on an axis, and the axis's marks: from centuries to months. @module */
import { dateInterval, type PartialDate } from '../model/date-interval.ts'

/** A mark of the axis. */
export interface Tick {
  readonly place: number
  readonly year: number
  /** From 1; absent: the marks are those of whole years. */
  readonly month?: number
}

/** The axis between two dates. */
export interface TimeScale {
  /** The place of a date, from 0 to the width: the middle of what it covers. */
  readonly place: (date: PartialDate) => number
  /** Where the year in which a date begins has its beginning and its end. */
  readonly yearOf: (date: PartialDate) => { readonly start: number; readonly end: number }
  readonly ticks: readonly Tick[]
}

/** A day, as `dateInterval` gives it, in months since the year 0. */
const monthsAt = (day: number): number =>
  Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1 + ((day % 100) - 1) / 31

/** The first and the last moment of a date in months since the year 0. */
function monthsOf(date: PartialDate): { readonly start: number; readonly end: number } {
  const { start, end } = dateInterval(date)
  return { start: monthsAt(start), end: monthsAt(end) + 1 / 31 }
}

/** The distances of marks, in months. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000] as const

/**
 * An axis that begins and ends with a whole step.
 *
 * @param dates that are on it; at least one
 * @param leastGap of two marks, in pixels
 */
export function timeScale(dates: readonly PartialDate[], width: number, leastGap: number): TimeScale {
  const intervals = dates.map(monthsOf)
  const from = intervals.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY)
  const to = intervals.reduce((last, { end }) => Math.max(last, end), 0)
  const most = Math.max(1, Math.floor(width / leastGap))
  const step = steps.find((months) => Math.ceil(to / months) - Math.floor(from / months) <= most) ?? 12_000
  const first = Math.floor(from / step) * step
  const last = Math.max(first + step, Math.ceil(to / step) * step)
  const at = (months: number) => (width * (months - first)) / (last - first)
  const ticks = Array.from({ length: (last - first) / step + 1 }, (_, index): Tick => {
    const months = first + index * step
    const year = Math.floor(months / 12)
    return { place: at(months), year, ...(step < 12 ? { month: (months % 12) + 1 } : {}) }
  })
  return {
    place: (date) => {
      const { start, end } = monthsOf(date)
      return at((start + end) / 2)
    },
    yearOf: (date) => {
      const year = Math.floor(monthsOf(date).start / 12)
      return { start: at(12 * year), end: at(12 * (year + 1)) }
    },
    ticks,
  }
}
