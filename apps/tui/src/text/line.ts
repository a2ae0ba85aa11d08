/**
 * Text laid out in lines: what every screen is made of before a terminal is involved.
 *
 * @module
 */
import type { CollectionName, Entry, ResolvedCitation } from '@puente/core'
import type { CommandId } from '../input/commands.ts'
import type { Tone } from '../theme.ts'
import { takeWidth, textWidth, unbounded } from './width.ts'

/** Where a target leads. */
export type Destination =
  | { readonly kind: 'record'; readonly entry: Entry }
  /** A collection, filtered by a query line. */
  | { readonly kind: 'list'; readonly collection: CollectionName; readonly line: string }
  /** Another screen, by its address. */
  | { readonly kind: 'address'; readonly address: string }

/** Something in a document that can be followed. Each object is one target, however many runs it spans. */
export interface Target {
  readonly destination: Destination
  /** Where a reader finds what stands at this target, if elsewhere than the document as a whole. */
  readonly citations?: readonly ResolvedCitation[]
}

/** A run of text of one tone. */
export interface Segment<T = Target> {
  readonly text: string
  readonly tone?: Tone
  /** Where it leads, if it can be followed. Runs with the same object here are one target. */
  readonly to?: T
  /** An address outside the explorer that a terminal can open. */
  readonly link?: string
  /** A click on it is this command. */
  readonly command?: CommandId
  /** A click on it marks this row of a list, and a click on the marked row opens it. */
  readonly row?: number
  /** A click on it marks what the screen calls so, wherever it stands, and a click on what is marked opens it. */
  readonly mark?: string
}

/** One line of a screen. */
export type Line<T = Target> = readonly Segment<T>[]

/** How many columns a line takes. */
export const lineWidth = (line: Line<unknown>): number => line.reduce((sum, { text }) => sum + textWidth(text), 0)

/** A line of one run. */
export const lineOf = (text: string, tone?: Tone): Line<never> => [tone === undefined ? { text } : { text, tone }]

/** A line with nothing on it. */
export const blank: Line<never> = []

/** What a line says. */
export const textOfLine = (line: Line<unknown>): string => line.map(({ text }) => text).join('')

/** A line that takes at most `width` columns; where it was cut stands "…". */
export function truncateLine<T>(line: Line<T>, width: number): Line<T> {
  if (lineWidth(line) <= width) return line
  if (width <= 0) return []
  const kept: Segment<T>[] = []
  let left = width - 1
  for (const segment of line) {
    const text = takeWidth(segment.text, left)
    left -= textWidth(text)
    if (text === segment.text) {
      kept.push(segment)
      continue
    }
    const beginning = text.trimEnd()
    // Where what stands before was cut itself, one sign for both is enough.
    if (beginning !== '' || kept.at(-1)?.text.endsWith('…') !== true) kept.push({ ...segment, text: `${beginning}…` })
    break
  }
  return kept
}

/** A line that takes exactly `width` columns; without bounds, as many as it has. */
export function fitLine<T>(line: Line<T>, width: number): Line<T> {
  if (width === unbounded) return line
  const cut = truncateLine(line, width)
  const space = width - lineWidth(cut)
  return space > 0 ? [...cut, { text: ' '.repeat(space) }] : cut
}

/**
 * Two lines on one: one at the left edge, the other at the right.
 *
 * Where there is not enough room the left one is cut; the right one goes only where the left would keep
 * less than `least` columns. Without bounds a tab stands between them.
 */
export function justify<T>(left: Line<T>, right: Line<T>, width: number, least = 12): Line<T> {
  if (width === unbounded) return right.length === 0 ? left : [...left, { text: '\t' }, ...right]
  const rightWidth = lineWidth(right)
  const room = width - rightWidth - 2
  if (rightWidth === 0 || room < Math.min(least, lineWidth(left))) return fitLine(left, width)
  return [...fitLine(left, room), { text: '  ' }, ...right]
}
