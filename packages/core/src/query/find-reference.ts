/** From what a person writes for a record (its id, the code of a place, a name) to its id. @module */

import { type Atlas, entryOf } from '../dataset/atlas.ts'
import { currentId } from '../dataset/get.ts'
import { positionsById } from '../dataset/record-index.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { namesOf } from '../search/searched-texts.ts'
import { fold } from '../util/fold.ts'
import { memoize, memoizePair } from '../util/memo.ts'
import { nearestOf } from './query-problem.ts'

/** The ids of places by their ISO 3166 code, in lower case. */
const placesByCode = /* @__PURE__ */ memoize(
  (atlas: Atlas): ReadonlyMap<string, string> =>
    new Map(
      atlas.records.places.flatMap(({ id, iso3166_1, iso3166_2 }) =>
        [iso3166_1, iso3166_2].flatMap((code) => (code === undefined ? [] : [[code.toLowerCase(), id] as const])),
      ),
    ),
)

/** Which record of a collection bears each folded name; `undefined` if several do. */
const idsByName = /* @__PURE__ */ memoizePair(
  (atlas: Atlas, collection: CollectionName): ReadonlyMap<string, string | undefined> => {
    const ids = new Map<string, string | undefined>()
    for (const record of atlas.records[collection]) {
      for (const name of namesOf(entryOf(collection, record))) {
        const folded = fold(name)
        ids.set(folded, ids.has(folded) && ids.get(folded) !== record.id ? undefined : record.id)
      }
    }
    return ids
  },
)

const anyOf = (collections: readonly CollectionName[]) => (collections.length === 0 ? collectionNames : collections)

/**
 * The id of the record that a text means.
 *
 * It is looked for as an id, as an id that was given up, as the ISO 3166 code of a place, and at last as a name
 * that only one record bears; case and, in names, accents don't matter.
 *
 * @param collections where the reference may point; empty for anywhere
 * @returns the id, or nothing if no record or more than one is meant
 */
export function findReference(atlas: Atlas, collections: readonly CollectionName[], text: string): string | undefined {
  const written = text.toLowerCase()
  const id = currentId(atlas, written)
  const within = anyOf(collections)
  if (within.some((collection) => positionsById(atlas, collection).has(id))) return id
  const coded = within.includes('places') ? placesByCode(atlas).get(written) : undefined
  if (coded !== undefined) return coded
  const folded = fold(text)
  const named = within.filter((collection) => idsByName(atlas, collection).has(folded))
  return named.length === 1 && named[0] !== undefined ? idsByName(atlas, named[0]).get(folded) : undefined
}

/** The ids that a text may have meant: those spelled like it, and those of records named like it. */
export function nearestReferences(
  atlas: Atlas,
  collections: readonly CollectionName[],
  text: string,
): readonly string[] {
  const within = anyOf(collections)
  const ids = within.flatMap((collection) => [...positionsById(atlas, collection).keys()])
  const byName = new Map(within.flatMap((collection) => [...idsByName(atlas, collection)]))
  const alike = nearestOf(text, ids)
  const namedAlike = nearestOf(fold(text), [...byName.keys()]).flatMap((name) => byName.get(name) ?? [])
  return [...new Set([...alike, ...namedAlike])].slice(0, 3)
}
