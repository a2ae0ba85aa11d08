/** Dates as intervals of time, and the window of time that shows. @module */

import type { PartialDate, Span } from '@puente/core'
import { utcDay, utcMonth, utcYear } from 'd3-time'
import { clamp } from '../../app/scroll.ts'

/** An interval in milliseconds since 1970; its end is not part of it. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** The time that a date may mean: a year without a month is the whole year. */
export function intervalOf(date: PartialDate): Interval {
  const [year = 0, month, day] = date.split('-').map(Number)
  const first = new Date(0)
  // Date.UTC maps the years 0 to 99 to 1900 to 1999.
  first.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1)
  const unit = day !== undefined ? utcDay : month !== undefined ? utcMonth : utcYear
  return { from: first.getTime(), to: unit.offset(first, 1).getTime() }
}

/** A part of a span: it lasted through all of it, or something happened at some time within it. */
export interface Zone extends Interval {
  readonly kind: 'sure' | 'within'
}

/** The drawn parts of a span. */
export interface Zones {
  readonly zones: readonly Zone[]
  /** It began before, at an unknown time. */
  readonly openStart: boolean
}

const oneDay = utcDay.offset(new Date(0), 1).getTime()

/** A day is certain; within a month or a year the day is not known. */
const bound = (interval: Interval): Zone => ({
  ...interval,
  kind: interval.to - interval.from <= oneDay ? 'sure' : 'within',
})

/** The parts of a span. */
export function zonesOf({ date, end, endOnly }: Span): Zones {
  const first = intervalOf(date)
  const openStart = endOnly === true
  if (end === undefined) return { zones: [bound(first)], openStart }
  const last = intervalOf(end)
  // From 2016 until 2016: it lies somewhere within the year.
  if (last.from < first.to) return { zones: [bound({ from: first.from, to: Math.max(first.to, last.to) })], openStart }
  const between: Zone = { from: first.to, to: last.from, kind: 'sure' }
  return { zones: [bound(first), ...(between.to > between.from ? [between] : []), bound(last)], openStart }
}

/** The time that a span may take. */
export function extentOf(span: Span): Interval {
  const { zones } = zonesOf(span)
  return { from: Math.min(...zones.map(({ from }) => from)), to: Math.max(...zones.map(({ to }) => to)) }
}

/** Whether two intervals have an instant in common. */
export const overlaps = (a: Interval, b: Interval): boolean => a.from < b.to && b.from < a.to

/** The shortest time that a window shows. */
const shortest = utcMonth.offset(new Date(0), 3).getTime()

/** A step moves the window by this share of its length. */
const step = 0.25

const lengthOf = ({ from, to }: Interval) => to - from

/**
 * The whole years that contain some intervals.
 *
 * @param intervals none: the year in which the epoch began
 */
export function extentInYears(intervals: readonly Interval[]): Interval {
  if (intervals.length === 0) return { from: 0, to: utcYear.offset(new Date(0), 1).getTime() }
  const from = intervals.reduce((min, one) => Math.min(min, one.from), Number.POSITIVE_INFINITY)
  const to = intervals.reduce((max, one) => Math.max(max, one.to), Number.NEGATIVE_INFINITY)
  return { from: utcYear.floor(new Date(from)).getTime(), to: utcYear.ceil(new Date(to)).getTime() }
}

/** A window moved and shortened as little as needed to lie within the whole. */
export function clampWindow(window: Interval, whole: Interval): Interval {
  const length = clamp(lengthOf(window), Math.min(shortest, lengthOf(whole)), lengthOf(whole))
  const from = clamp(window.from, whole.from, whole.to - length)
  return { from, to: from + length }
}

/**
 * The window at another scale.
 *
 * @param factor below 1 for a closer look
 * @param around the instant that keeps its place as far as possible
 */
export function zoomWindow(window: Interval, whole: Interval, factor: number, around: number): Interval {
  const length = clamp(lengthOf(window) * factor, Math.min(shortest, lengthOf(whole)), lengthOf(whole))
  const at = clamp(around, window.from, window.to)
  const share = (at - window.from) / lengthOf(window)
  const from = at - share * length
  return clampWindow({ from, to: from + length }, whole)
}

/** The window some steps earlier or later. */
export function panWindow(window: Interval, whole: Interval, direction: 1 | -1, steps = 1): Interval {
  const by = lengthOf(window) * step * direction * steps
  return clampWindow({ from: window.from + by, to: window.to + by }, whole)
}
