import type { Atlas } from '../atlas/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { findDocuments, textIndex } from './text-index.ts'
import { foldedWords } from './words.ts'

/** A record called exactly as was typed stands before any that only holds the words. */
const exactBonus = 1e6

/**
 * The records of one collection that a text finds.
 *
 * @param atlas where to look
 * @param collection name of a collection
 * @param text what somebody typed
 * @returns the score of each record found, above 0, by its position in the collection
 */
export function searchCollection(atlas: Atlas, collection: CollectionName, text: string): ReadonlyMap<number, number> {
  const index = textIndex(atlas)
  const exact = index.byName.get(foldedWords(text))
  const found = findDocuments(index, text, (number) => index.entries[number]?.collection === collection)
  return new Map(
    found.map(({ id, score }): [number, number] => [
      index.positions[id] ?? -1,
      score + (exact?.has(id) ? exactBonus : 0),
    ]),
  )
}
