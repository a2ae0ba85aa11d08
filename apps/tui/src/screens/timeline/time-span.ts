/** Dates as stretches of time: a year is all of it, since nobody says which day. @module */
import type { PartialDate, Span } from '@puente/core'
import { utcDay, utcMonth, utcYear } from 'd3-time'

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
