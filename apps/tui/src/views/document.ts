/**
 * A document: lines to read, with targets in them that can be followed.
 *
 * Details, the home screen and help are documents, and are all read with the same keys.
 *
 * @module
 */
import type { CollectionName, Entry, ResolvedCitation } from '@puente/core'
import type { Place } from '../app/route.ts'
import type { Line } from '../text/line.ts'

/** Where a target leads. */
export type Destination =
  | { readonly kind: 'record'; readonly entry: Entry }
  /** A collection, filtered by a query line. */
  | { readonly kind: 'list'; readonly collection: CollectionName; readonly line: string }
  | { readonly kind: 'place'; readonly place: Place }

/** Something in a document that can be followed. Each object is one target, however many runs it spans. */
export interface Target {
  readonly destination: Destination
  /** Where a reader finds what stands at this target, if elsewhere than the document as a whole. */
  readonly citations?: readonly ResolvedCitation[]
}

/** A line of a document. */
export type DocumentLine = Line<Target>

/** A target and the lines that it spans. */
export interface PlacedTarget {
  readonly target: Target
  readonly firstLine: number
  readonly lastLine: number
}

/** Lines to read, with targets that can be followed. */
export interface Document {
  readonly lines: readonly DocumentLine[]
  readonly targets: readonly PlacedTarget[]
}

/** A document of the given lines; its targets are found in them, in reading order. */
export function documentOf(lines: readonly DocumentLine[]): Document {
  const places = new Map<Target, PlacedTarget>()
  lines.forEach((line, number) => {
    for (const { to } of line) {
      if (to === undefined) continue
      const known = places.get(to)
      places.set(to, { target: to, firstLine: known?.firstLine ?? number, lastLine: number })
    }
  })
  return { lines, targets: [...places.values()] }
}
