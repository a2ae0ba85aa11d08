/** Which part of time shows: moved along it, and from decades to months. @module */
import { utcMonth, utcYear } from 'd3-time'
import { clamp } from '../../app/scroll.ts'
import type { Stretch } from './time-span.ts'

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
