/** Dates as stretches of time: a year is all of it, since nobody says which day. @module */
import type { PartialDate, Span } from '@puente/core'
import { utcDay, utcMonth, utcYear } from 'd3-time'
import { clamp } from '../../app/scroll-math.ts'

/** A stretch of time, in milliseconds since 1970: from its first instant up to, and without, its last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** All the time that a date may mean. */
export function stretchOf(date: PartialDate): Stretch {
  const [year = 0, month, day] = date.split('-').map(Number)
  const first = new Date(0)
  // Date.UTC takes the years 0 to 99 for those of the last century.
  first.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1)
  const unit = day !== undefined ? utcDay : month !== undefined ? utcMonth : utcYear
  return { from: first.getTime(), to: unit.offset(first, 1).getTime() }
}

/** A part of a span: whether it surely lasted through it, or something happened at some time within it. */
export interface Zone extends Stretch {
  readonly kind: 'sure' | 'within'
}

/** Something dated, as what is drawn of it. */
export interface Zones {
  readonly zones: readonly Zone[]
  /** It began at some time before, nobody knows when. */
  readonly openStart: boolean
}

const oneDay = utcDay.offset(new Date(0), 1).getTime()

/** A date known to the day is sure; a month or a year is a time within which it was. */
const bound = (stretch: Stretch): Zone => ({
  ...stretch,
  kind: stretch.to - stretch.from <= oneDay ? 'sure' : 'within',
})

/** What is sure of a span, and what lies somewhere within a month or a year. */
export function zonesOf({ date, end, endOnly }: Span): Zones {
  const first = stretchOf(date)
  const openStart = endOnly === true
  if (end === undefined) return { zones: [bound(first)], openStart }
  const last = stretchOf(end)
  // From 2016 until 2016: all that is known is that it lies within.
  if (last.from < first.to) return { zones: [bound({ from: first.from, to: Math.max(first.to, last.to) })], openStart }
  const between: Zone = { from: first.to, to: last.from, kind: 'sure' }
  return { zones: [bound(first), ...(between.to > between.from ? [between] : []), bound(last)], openStart }
}

/** All the time that a span may take. */
export function reachOf(span: Span): Stretch {
  const { zones } = zonesOf(span)
  return { from: Math.min(...zones.map(({ from }) => from)), to: Math.max(...zones.map(({ to }) => to)) }
}

/** Whether two stretches have an instant in common. */
export const meets = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to

/** The shortest time that a window shows. */
const shortest = utcMonth.offset(new Date(0), 3).getTime()

/** How much of the window a step along time moves it. */
const step = 0.25

const lengthOf = ({ from, to }: Stretch) => to - from

/**
 * The time that holds some stretches, in whole years.
 *
 * @param stretches none: the year in which the epoch began
 */
export function wholeTime(stretches: readonly Stretch[]): Stretch {
  if (stretches.length === 0) return { from: 0, to: utcYear.offset(new Date(0), 1).getTime() }
  const from = stretches.reduce((least, one) => Math.min(least, one.from), Number.POSITIVE_INFINITY)
  const to = stretches.reduce((most, one) => Math.max(most, one.to), Number.NEGATIVE_INFINITY)
  return { from: utcYear.floor(new Date(from)).getTime(), to: utcYear.ceil(new Date(to)).getTime() }
}

/** A window that lies within the whole, moved no further than needed. */
export function within(window: Stretch, whole: Stretch): Stretch {
  const length = clamp(lengthOf(window), Math.min(shortest, lengthOf(whole)), lengthOf(whole))
  const from = clamp(window.from, whole.from, whole.to - length)
  return { from, to: from + length }
}

/**
 * The window at another scale.
 *
 * @param factor below 1 for a closer look
 * @param around the instant that keeps its place as far as can be
 */
export function zoomed(window: Stretch, whole: Stretch, factor: number, around: number): Stretch {
  const length = clamp(lengthOf(window) * factor, Math.min(shortest, lengthOf(whole)), lengthOf(whole))
  const at = clamp(around, window.from, window.to)
  const share = (at - window.from) / lengthOf(window)
  const from = at - share * length
  return within({ from, to: from + length }, whole)
}

/** The window some steps earlier or later. */
export function moved(window: Stretch, whole: Stretch, direction: 1 | -1, steps = 1): Stretch {
  const by = lengthOf(window) * step * direction * steps
  return within({ from: window.from + by, to: window.to + by }, whole)
}
