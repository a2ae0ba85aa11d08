/** The records of a dataset by id and by number, each with its collection. @module */
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import { memoize, memoizePair } from '../util/memo.ts'
import { type Atlas, type Entry, entryOf, type RecordLists } from './atlas.ts'
import { type AllRecordTexts, recordAt, textsOf } from './lazy-records.ts'

/** The records of a dataset, numbered from 0 through all collections in their order. */
export interface RecordIndex {
  readonly count: number
  readonly numberOf: (id: string) => number | undefined
  /** The number of the first record of a collection. */
  readonly firstOf: (collection: CollectionName) => number
  readonly entryAt: (number: number) => Entry
  readonly idAt: (number: number) => string
  readonly entryById: (id: string) => Entry | undefined
  readonly ids: () => Iterable<string>
}

/** Where the records of each collection begin, and past the last one where they end. */
function startsOf(records: RecordLists): readonly number[] {
  const starts = [0]
  for (const collection of collectionNames) starts.push((starts.at(-1) ?? 0) + records[collection].length)
  return starts
}

function numbersOf(records: RecordLists): RecordIndex['numberOf'] {
  const numbers = new Map<string, number>()
  let count = 0
  for (const collection of collectionNames) for (const { id } of records[collection]) numbers.set(id, count++)
  return (id) => numbers.get(id)
}

/** What is known of the ids of some records before their index is made. */
interface KnownIds {
  readonly numberOf: RecordIndex['numberOf']
  /** The id of the record with a number, where it can be had without the record. */
  readonly idAt?: (number: number) => string
}

const knownIds = new WeakMap<RecordLists, KnownIds>()

/** Spares the index of some records what was made already when they were read. */
export function knowIds(records: RecordLists, known: KnownIds): void {
  knownIds.set(records, known)
}

/** Lets records that have the very ids of others, in the same order, have what is known of these. */
export function shareIds(records: RecordLists, others: RecordLists): void {
  const known = knownIds.get(records)
  if (known !== undefined) knowIds(others, known)
}

/** The ids of all records, or of those of one collection. */
export function* idsIn(records: RecordLists, collection?: CollectionName): Generator<string> {
  const idAt = knownIds.get(records)?.idAt
  const among = collection === undefined ? collectionNames : [collection]
  for (const name of among) {
    if (idAt === undefined) for (const { id } of records[name]) yield id
    else {
      const { start, end } = numbersIn(records, name)
      for (let number = start; number < end; number++) yield idAt(number)
    }
  }
}

/** The numbers of the records of a collection. */
export function numbersIn(
  records: RecordLists,
  collection: CollectionName,
): { readonly start: number; readonly end: number } {
  const start = startsOf(records)[collectionNames.indexOf(collection)] ?? 0
  return { start, end: start + records[collection].length }
}

export const recordIndex = /* @__PURE__ */ memoize((records: RecordLists): RecordIndex => {
  const starts = startsOf(records)
  const numberOf = knownIds.get(records)?.numberOf ?? numbersOf(records)
  const entryAt = (number: number): Entry => {
    let at = 0
    while (at < collectionNames.length && number >= (starts[at + 1] ?? 0)) at++
    const collection = collectionNames[at]
    const record = collection === undefined ? undefined : records[collection][number - (starts[at] ?? 0)]
    if (collection === undefined || record === undefined) throw new RangeError(`no record has the number ${number}`)
    return entryOf(collection, record)
  }
  return {
    count: starts.at(-1) ?? 0,
    numberOf,
    firstOf: (collection) => starts[collectionNames.indexOf(collection)] ?? 0,
    entryAt,
    idAt: knownIds.get(records)?.idAt ?? ((number) => entryAt(number).record.id),
    entryById: (id) => {
      const number = numberOf(id)
      return number === undefined ? undefined : entryAt(number)
    },
    ids: () => idsIn(records),
  }
})

/** How many ids are cached while references are followed: enough for all places and sectors. */
const maxCachedIds = 1000

/** Looks up the number of a record by its id, and keeps the first ids: most references lead to few places and sectors. */
export function cachedLookup(records: RecordLists): (id: unknown) => number | undefined {
  const { numberOf } = recordIndex(records)
  const cached = new Map<unknown, number>()
  return (id) => {
    const known = cached.get(id)
    if (known !== undefined || typeof id !== 'string') return known
    const number = numberOf(id)
    if (number !== undefined && cached.size < maxCachedIds) cached.set(id, number)
    return number
  }
}

/** The positions of the records of one collection by their ids. */
export type Positions = Pick<ReadonlyMap<string, number>, 'get' | 'has' | 'keys'>

export const positionsById = /* @__PURE__ */ memoizePair((atlas: Atlas, collection: CollectionName): Positions => {
  const { records } = atlas
  // To know those of one collection, no other one of the embedded atlas is parsed.
  if (textsOf(records) !== undefined) return new Map(records[collection].map(({ id }, position) => [id, position]))
  const { numberOf } = recordIndex(records)
  const { start, end } = numbersIn(records, collection)
  const get = (id: string) => {
    const number = numberOf(id) ?? -1
    return number >= start && number < end ? number - start : undefined
  }
  return { get, has: (id) => get(id) !== undefined, keys: () => idsIn(records, collection) }
})

interface EntryFinder {
  readonly byId: (id: string) => Entry | undefined
  readonly ids: () => Iterable<string>
}

/** A record's id, which stands first in its JSON. */
const idIn = (json: string): string => json.slice('{"id":"'.length, json.indexOf('"', '{"id":"'.length))

function entryAt<C extends CollectionName>(texts: AllRecordTexts, collection: C, position: number): Entry<C> {
  const record: Records[C] = recordAt(texts[collection], position)
  return entryOf(collection, record)
}

/** Finds entries of the embedded atlas. A record is parsed when it is found, and no other. */
function lazyEntryFinder(texts: AllRecordTexts): EntryFinder {
  const entries = new Map<string, Entry | (() => Entry)>()
  for (const collection of collectionNames) {
    for (const [position, json] of texts[collection].json.entries()) {
      entries.set(idIn(json), () => entryAt(texts, collection, position))
    }
  }
  return {
    byId: (id) => {
      const found = entries.get(id)
      if (typeof found !== 'function') return found
      const entry = found()
      entries.set(id, entry)
      return entry
    },
    ids: () => entries.keys(),
  }
}

const entryFinder = /* @__PURE__ */ memoize((atlas: Atlas): EntryFinder => {
  const texts = textsOf(atlas.records)
  if (texts !== undefined) return lazyEntryFinder(texts)
  const { entryById: entryWith, ids } = recordIndex(atlas.records)
  return { byId: entryWith, ids }
})

export const entryById = (atlas: Atlas, id: string): Entry | undefined => entryFinder(atlas).byId(id)

export const idsOf = (atlas: Atlas): Iterable<string> => entryFinder(atlas).ids()

/** How many records a collection has; counting parses none. */
export const countOf = ({ records }: Atlas, collection: CollectionName): number =>
  textsOf(records)?.[collection].json.length ?? records[collection].length

/** Entries whose JSON has an id as a string, be it another value; undefined for an atlas without text to look through. */
export function entriesMentioning(atlas: Atlas, id: string): readonly Entry[] | undefined {
  const texts = textsOf(atlas.records)
  if (texts === undefined) return undefined
  const word = JSON.stringify(id)
  return collectionNames.flatMap((collection) =>
    texts[collection].json.flatMap((json, position) =>
      json.includes(word) ? [entryAt(texts, collection, position)] : [],
    ),
  )
}
