/** The footnotes of sources, which are sources of their own. @module */

import type { Citation } from '../model/citation.ts'
import type { Source } from '../model/source.ts'
import { memoize, memoizePair } from '../util/memo.ts'
import type { Atlas } from './atlas.ts'
import { firstMentions } from './record-index.ts'

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

const mentions = /* @__PURE__ */ firstMentions(['sources'])

/** The sources in whose text a number stands, among them all footnotes with it; undefined where all footnotes are known. */
const numbered = /* @__PURE__ */ memoizePair((atlas: Atlas, number: number) => mentions(atlas, `"number":${number}`))

/** The record of a footnote of a source; undefined where the atlas has none. */
export function footnoteOf(atlas: Atlas, source: string, number: number): Source | undefined {
  const found = numbered(atlas, number)
  if (found === undefined) return footnotes(atlas).get(keyOf(source, number))
  for (const { collection, record } of found)
    if (collection === 'sources' && record.partOf === source && record.number === number) return record
  return undefined
}

/** The citations that support a field of a record: those for it or for the whole record, or all if there are none. */
export function citationsFor(record: { readonly citations: readonly Citation[] }, path: string): readonly Citation[] {
  // Nearly every citation is for the whole record.
  if (record.citations.every(({ for: fields }) => fields === undefined)) return record.citations
  const field = path.split(/[.[]/)[0] ?? path
  const fitting = record.citations.filter(({ for: fields }) => fields === undefined || fields.includes(field))
  return fitting.length > 0 ? fitting : record.citations
}
