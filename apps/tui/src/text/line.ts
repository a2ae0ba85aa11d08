/**
 * Lines of styled text, of which every screen is made.
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

/** A link in a document. Each object is one target, however many runs it spans. */
export interface Target {
  readonly destination: Destination
  /** The citations of this target, if they differ from those of the document. */
  readonly citations?: readonly ResolvedCitation[]
}

/** A run of text in one style. */
export interface Segment<T = Target> {
  readonly text: string
  readonly tone?: Tone
  /** The target of the link. Runs with the same object are one target. */
  readonly to?: T
  /** A URL that the terminal can open. */
  readonly link?: string
  /** A click runs this command. */
  readonly command?: CommandId
  /** A click selects this row of a list, or opens it if it is selected. */
  readonly row?: number
  /** A click selects what the screen gives this name, or opens it if it is selected. */
  readonly mark?: string
}

/** One line of a screen. */
export type Line<T = Target> = readonly Segment<T>[]

/** The width of a line in columns. */
export const lineWidth = (line: Line<unknown>): number => line.reduce((sum, { text }) => sum + textWidth(text), 0)

export const lineOf = (text: string, tone?: Tone): Line<never> => [tone === undefined ? { text } : { text, tone }]

export const blank: Line<never> = []

/** The text of a line. */
export const textOfLine = (line: Line<unknown>): string => line.map(({ text }) => text).join('')

/** Cuts a line to at most `width` columns and ends it in "…". */
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

/** Cuts or pads a line to exactly `width` columns; leaves it as it is if unbounded. */
export function fitLine<T>(line: Line<T>, width: number): Line<T> {
  if (width === unbounded) return line
  const cut = truncateLine(line, width)
  const space = width - lineWidth(cut)
  return space > 0 ? [...cut, { text: ' '.repeat(space) }] : cut
}

/**
 * Two lines on one: one at the left edge, the other at the right.
 *
 * Without enough room the left one is cut; the right one is dropped if the left would keep less than `least` columns.
 * If unbounded, a tab separates them.
 */
export function justify<T>(left: Line<T>, right: Line<T>, width: number, least = 12): Line<T> {
  if (width === unbounded) return right.length === 0 ? left : [...left, { text: '\t' }, ...right]
  const rightWidth = lineWidth(right)
  const room = width - rightWidth - 2
  if (rightWidth === 0 || room < Math.min(least, lineWidth(left))) return fitLine(left, width)
  return [...fitLine(left, room), { text: '  ' }, ...right]
}
