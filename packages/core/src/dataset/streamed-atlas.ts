/** An atlas for programs that go through all of its records. @module */
import { collectionNames } from '../model/collection-name.ts'
import { streamedList } from '../util/lazy-list.ts'
import { memoize } from '../util/memo.ts'
import { type Atlas, checkAtlas, recordLists } from './atlas.ts'
import { textsOf } from './lazy-records.ts'
import { shareIds } from './record-index.ts'
import { shareStore } from './stored-index.ts'

const makeStreamed = /* @__PURE__ */ memoize((atlas: Atlas): { readonly changed?: Atlas } => {
  const records = Object.freeze(recordLists((name) => streamedList(atlas.records[name])))
  if (collectionNames.every((name) => records[name] === atlas.records[name])) return {}
  shareIds(atlas.records, records)
  const changed: Atlas = Object.freeze({ ...atlas, records })
  shareStore(atlas, changed, '')
  return { changed }
})

/**
 * The same atlas for a program that goes through very many of its records, such as one that writes them all to a file.
 *
 * Of a compiled atlas it keeps the records that were read last and no others; two records that it gives for one id are equal,
 * and need not be the same object. The atlas itself gives the same object as long as it is held, for which the engine keeps
 * all that were read until the running task ends.
 *
 * @param atlas any atlas, or a view of it
 * @returns an atlas of the same content, of which every question can be asked; the atlas itself if its records are in memory
 * @example
 * let texts = 0
 * for (const { summary } of streamed(atlas).records.clusters) if (summary !== undefined) texts++
 * texts > 10 // true
 */
export function streamed(atlas: Atlas): Atlas {
  checkAtlas(atlas)
  // The embedded atlas keeps what was read: it is small.
  return textsOf(atlas.records) === undefined ? (makeStreamed(atlas).changed ?? atlas) : atlas
}
