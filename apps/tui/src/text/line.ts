/**
 * Text laid out in lines: what every screen is made of before a terminal is involved.
 *
 * @module
 */

import type { CollectionName, Entry, ResolvedCitation } from '@puente/core'
import type { CommandId } from '../input/commands.ts'
import type { Tone } from '../theme.ts'
import { textWidth } from './width.ts'

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
