/**
 * The atlas: a frozen dataset, the first argument of every question.
 *
 * Questions are functions that take the atlas first (`get(atlas, …)`, `query(atlas, …)`), so that a bundle holds only the
 * functions that are imported. What a question needs beside the records (an index, a graph) is made at its first call and
 * kept as long as the atlas lives.
 *
 * @module
 */
import { checkCollection, checkList } from '../model/check-argument.ts'
import { byCollection, type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { Id } from '../model/id.ts'
import type { Manifest } from '../model/manifest.ts'
import { isObject, shownValue } from '../util/check-value.ts'

/** All records of a dataset, a list for each collection. */
export type RecordLists = { readonly [C in CollectionName]: readonly Records[C][] }

/** The lists of all collections: what a function gives for the name of each. */
export const recordLists = (listOf: <C extends CollectionName>(name: C) => readonly Records[C][]): RecordLists =>
  // Each name has a list of its own records; the compiler does not follow them through the names.
  byCollection(listOf) as RecordLists

/** Which ids each collection has. */
export type IdMap = { readonly [C in CollectionName]: string }

/** An id of a record of collection `C` in an atlas with the ids `I`: a literal, or one that was read from a record. */
export type IdOf<C extends CollectionName, I extends IdMap = IdMap> = I[C] | Id<C>

/** What answers rest on: the main source alone, or the best that is known as of a date. */
export const evidenceKinds = ['paper', 'best'] as const

export type EvidenceKind = (typeof evidenceKinds)[number]

/** A frozen dataset. `I` tells which ids it has; those of a dataset opened at run time are any string. */
export interface Atlas<I extends IdMap = IdMap> {
  readonly manifest: Manifest
  readonly records: RecordLists
  /** SHA-256 of the content, in hex. */
  readonly hash: string
  /** What a view of an atlas rests on; absent: all records as they stand. */
  readonly evidence?: EvidenceKind
  /** The atlas of which this is a view; absent: it is none. */
  readonly base?: Atlas
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

/** @throws {TypeError} if it is no atlas */
export function checkAtlas(atlas: Atlas): void {
  // No getter is called: the lists of records may not be read yet.
  if (isObject(atlas) && isObject(atlas.records) && isObject(atlas.manifest)) return
  throw new TypeError(
    `atlas is ${shownValue(atlas)}: give an atlas, such as \`atlas\` of @puente/core, or one that you opened`,
  )
}

/** @throws {TypeError} if it is not a record with its collection */
export function checkEntry(entry: Entry, name = 'entry'): void {
  if (isObject(entry) && isObject(entry.record) && collectionNames.includes(entry.collection)) {
    if (typeof entry.record.id === 'string' && Array.isArray(entry.record.citations)) return
    throw new TypeError(`${name}.record is no record of an atlas: it needs an id and citations`)
  }
  const isRecord = isObject(entry) && 'id' in entry && 'citations' in entry
  const given = isRecord ? 'a record without its collection' : shownValue(entry)
  throw new TypeError(`${name} is ${given}: give entryOf(collection, record)`)
}

/** @throws {TypeError} if any of them is not a record with its collection, or they are no list */
export function checkEntries(name: string, entries: readonly Entry[]): void {
  checkList(name, entries)
  for (const [position, entry] of entries.entries()) checkEntry(entry, `${name}[${position}]`)
}
