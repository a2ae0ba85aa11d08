/** The footnotes of sources, which are sources of their own. @module */

import type { Citation } from '../model/citation.ts'
import type { Source } from '../model/source.ts'
import { memoize } from '../util/memo.ts'
import type { Atlas } from './atlas.ts'

const keyOf = (source: string, number: number) => `${source} ${number}`

const footnotes = /* @__PURE__ */ memoize(
  (atlas: Atlas): ReadonlyMap<string, Source> =>
    new Map(
      atlas.records.sources.flatMap((source) =>
        source.partOf === undefined || source.number === undefined
          ? []
          : [[keyOf(source.partOf, source.number), source] as const],
      ),
    ),
)

/** The record of a footnote of a source; undefined where the atlas has none. */
export const footnoteOf = (atlas: Atlas, source: string, number: number): Source | undefined =>
  footnotes(atlas).get(keyOf(source, number))

/** The citations that support a field of a record: those for it or for the whole record, or all if there are none. */
export function citationsFor(record: { readonly citations: readonly Citation[] }, path: string): readonly Citation[] {
  // Nearly every citation is for the whole record.
  if (record.citations.every(({ for: fields }) => fields === undefined)) return record.citations
  const field = path.split(/[.[]/)[0] ?? path
  const fitting = record.citations.filter(({ for: fields }) => fields === undefined || fields.includes(field))
  return fitting.length > 0 ? fitting : record.citations
}
