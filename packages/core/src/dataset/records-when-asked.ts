/**
 * The records of the embedded atlas, which are read from their text when they are first asked for.
 *
 * As JSON in a string they cost an importer a few milliseconds; as a program of literals they cost five times that, used
 * or not.
 *
 * @module
 */
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Records } from '../model/collections.ts'
import { deepFreeze } from './freeze.ts'
import type { EmbeddedIds } from './generated/ids.ts'
import type { RecordLists } from './record-lists.ts'

/** A record of the embedded atlas, with the ids that it has as literal types. */
export type EmbeddedRecord<C extends CollectionName> = Records[C] & { readonly id: EmbeddedIds[C] }

/**
 * The records of a collection, read and frozen when they are first asked for.
 *
 * @param json of each record, which was checked against the schema of its collection when it was written
 * @returns gives the same list at each call
 */
export function recordsWhenAsked<C extends CollectionName>(
  json: readonly string[],
): () => readonly EmbeddedRecord<C>[] {
  let records: readonly EmbeddedRecord<C>[] | undefined
  return () => {
    records ??= deepFreeze<readonly EmbeddedRecord<C>[]>(JSON.parse(`[${json.join()}]`))
    return records
  }
}

/**
 * The lists of all collections, of which none is read before it is asked for.
 *
 * @param readers gives the records of each collection
 */
export function eachWhenAsked(readers: { readonly [C in CollectionName]: () => RecordLists[C] }): RecordLists {
  const getters = collectionNames.map((name) => [name, { get: readers[name], enumerable: true }] as const)
  const lists = Object.defineProperties({}, Object.fromEntries(getters))
  // Each name has a getter of its records, which is what the type says; the compiler does not look into descriptors.
  return Object.freeze(lists) as RecordLists
}
