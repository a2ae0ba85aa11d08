/** The footnotes of sources, which are sources of their own. @module */

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
