/**
 * The atlas: a frozen dataset that every question is asked of.
 *
 * Questions are functions that take the atlas first (`get(atlas, …)`, `query(atlas, …)`), so that
 * a bundle holds only those that are asked. What a question needs beside the records (an index,
 * a graph) it makes when it is first asked, and keeps as long as the atlas lives.
 *
 * @module
 */

import type { CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { Id } from '../model/id.ts'
import type { Manifest } from '../model/manifest.ts'
import { shownValue } from '../util/check-text.ts'
import { checkCollection } from './check-argument.ts'
import type { RecordLists } from './record-lists.ts'

/** Which ids each collection has. */
export type IdMap = { readonly [C in CollectionName]: string }

/** An id of a record of collection `C` in an atlas with the ids `I`: a literal, or one that was read from a record. */
export type IdOf<C extends CollectionName, I extends IdMap = IdMap> = I[C] | Id<C>

/** A frozen dataset. `I` tells which ids it has; those of a dataset opened at run time are any string. */
export interface Atlas<I extends IdMap = IdMap> {
  readonly manifest: Manifest
  readonly records: RecordLists
  /** SHA-256 of the content, in hex. */
  readonly hash: string
  /** Exists in types only. */
  readonly '~ids'?: I
}

/** A record together with the collection that it is in. */
export type Entry<C extends CollectionName = CollectionName> = {
  readonly [K in C]: { readonly collection: K; readonly record: Records[K] }
}[C]

/**
 * A record as an entry: what functions take that need to know what the record is.
 *
 * @param collection name of the record's collection
 * @param record a record of that collection
 * @returns the two together
 * @example
 * const entry = entryOf('places', get(atlas, 'places', 'mx'))
 * labelOf(atlas, entry, 'es') // 'México'
 */
export function entryOf<C extends CollectionName>(collection: C, record: Records[C]): Entry<C> {
  checkCollection(collection)
  if (typeof record !== 'object' || record === null || typeof record.id !== 'string')
    throw new TypeError(`record is ${shownValue(record)}: give a record of ${collection}`)
  // The record is of that collection, which is what an entry says; the compiler cannot tell for a `C` that it does not know.
  return { collection, record } as Entry<C>
}
