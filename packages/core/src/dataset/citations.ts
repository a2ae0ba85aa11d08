/** The footnotes of sources, which are sources of their own. @module */

import type { Citation } from '../model/citation.ts'
import type { Source } from '../model/source.ts'
import { memoize } from '../util/memo.ts'
import type { Atlas } from './atlas.ts'

const keyOf = (source: string, number: number) => `${source} ${number}`

/** Every footnote by the source in which it stands and its number. */
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

/**
 * The record of a footnote.
 *
 * @param atlas where to look
 * @param source id of the source in which the footnote stands
 * @param number of the footnote
 * @returns undefined where the atlas has no record of it
 */
export const footnoteOf = (atlas: Atlas, source: string, number: number): Source | undefined =>
  footnotes(atlas).get(keyOf(source, number))

/**
 * The citations that support one field of a record: those for the field or for the whole record, or all if there are none.
 *
 * @param record any record
 * @param path a path that begins with the field's name
 */
export function citationsFor(record: { readonly citations: readonly Citation[] }, path: string): readonly Citation[] {
  // Nearly every citation is for the whole record.
  if (record.citations.every(({ for: fields }) => fields === undefined)) return record.citations
  const field = path.split(/[.[]/)[0] ?? path
  const fitting = record.citations.filter(({ for: fields }) => fields === undefined || fields.includes(field))
  return fitting.length > 0 ? fitting : record.citations
}
