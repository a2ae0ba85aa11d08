/**
 * Text laid out in lines: what every screen is made of before a terminal is involved.
 *
 * @module
 */
import type { Tone } from '../theme.ts'
import { textWidth } from './width.ts'

/** A run of text of one tone. */
export interface Segment<T = unknown> {
  readonly text: string
  readonly tone?: Tone
  /** Where it leads, if it can be followed. Runs with the same object here are one target. */
  readonly to?: T
}

/** One line of a screen. */
export type Line<T = unknown> = readonly Segment<T>[]

/** How many columns a line takes. */
export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + textWidth(text), 0)

/** A line of one run. */
export const lineOf = (text: string, tone?: Tone): Line<never> => [tone === undefined ? { text } : { text, tone }]

/** A line with nothing on it. */
export const blank: Line<never> = []
