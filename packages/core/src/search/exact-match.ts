/** The records that are called exactly as somebody typed. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { currentId } from '../dataset/get.ts'
import { entryWithId } from '../dataset/record-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { rankOf } from './dictionary.ts'
import { holding } from './postings.ts'
import type { NameWords, TextIndex } from './text-index.ts'

/** Whether one of a record's names is made of exactly these words. */
function hasName({ words, ends }: NameWords, document: number, wanted: readonly number[]): boolean {
  let matched = 0
  for (let at = ends[document - 1] ?? 0; at < (ends[document] ?? 0); at++) {
    const word = words[at] ?? 0
    if (word === 0) {
      if (matched === wanted.length) return true
      matched = 0
    } else matched = matched !== -1 && word === wanted[matched] ? matched + 1 : -1
  }
  return false
}

/** The records, by position, one of whose names is made of exactly these words, looked for among those with the rarest. */
function named({ dictionary, postings: { name }, names }: TextIndex, terms: readonly string[]): readonly number[] {
  const ranks = terms.map((term) => rankOf(dictionary, term))
  if (ranks.includes(-1)) return []
  const rarest = ranks.reduce((a, b) => (holding(name, b) < holding(name, a) ? b : a))
  const wanted = ranks.map((rank) => rank + 1)
  const having = name.documents.subarray(name.starts[rarest], name.starts[rarest + 1])
  return [...having.filter((document) => hasName(names, document, wanted))]
}

/** The record of the collection with an id, by position. */
function identified(atlas: Atlas, collection: CollectionName, id: string): readonly number[] {
  const entry = entryWithId(atlas, currentId(atlas, id))
  const records: readonly unknown[] = atlas.records[collection]
  return entry?.collection === collection ? [records.indexOf(entry.record)] : []
}

/**
 * The records of a collection that are called exactly so: by one of their names, or by the id, with whatever between
 * its words.
 *
 * @param text what somebody typed
 * @param terms its words, folded, one at least
 * @returns their positions
 */
export function calledExactly(
  atlas: Atlas,
  index: TextIndex,
  text: string,
  terms: readonly string[],
): ReadonlySet<number> {
  const ids = [terms.join('-'), text.trim().toLowerCase()]
  return new Set([...ids.flatMap((id) => identified(atlas, index.collection, id)), ...named(index, terms)])
}
