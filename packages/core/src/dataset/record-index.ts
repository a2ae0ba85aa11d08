/** The records of a dataset by id and by number, each with its collection. @module */
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { memoize, memoizeByKey, memoizePair } from '../util/memo.ts'
import { type Atlas, type Entry, entryOf, type RecordLists } from './atlas.ts'
import { type AllRecordTexts, linesOf, recordAt, separator, textsOf } from './lazy-records.ts'

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

/** How many records a collection has; counting parses none. */
function lengthOf(records: RecordLists, collection: CollectionName): number {
  const texts = textsOf(records)
  return texts === undefined ? records[collection].length : linesOf(texts[collection]).length
}

/** Where the records of each collection begin, and past the last one where they end. */
function startsOf(records: RecordLists): readonly number[] {
  const starts = [0]
  for (const collection of collectionNames) starts.push((starts.at(-1) ?? 0) + lengthOf(records, collection))
  return starts
}

/** The id of the record whose JSON begins at a place; it stands first. */
function idIn(json: string, start = 0): string {
  const from = start + '{"id":"'.length
  return json.slice(from, json.indexOf('"', from))
}

function numbersOf(records: RecordLists): RecordIndex['numberOf'] {
  const numbers = new Map<string, number>()
  let count = 0
  for (const id of idsIn(records)) numbers.set(id, count++)
  return (id) => numbers.get(id)
}

/** What is known of the ids of some records before their index is made. */
interface KnownIds {
  readonly numberOf: RecordIndex['numberOf']
  /** The id of the record with a number, where it can be had without the record. */
  readonly idAt?: (number: number) => string
  /** The ids of the records from one number up to another, which takes less time than each of them. */
  readonly idsBetween?: (start: number, end: number) => Iterable<string>
}

const knownIds = new WeakMap<RecordLists, KnownIds>()

/** Spares the index of some records what was made already when they were read. */
export function knowIds(records: RecordLists, known: KnownIds): void {
  knownIds.set(records, known)
}

/** Lets records that have the very ids of others, in the same order, have the index of these. */
export function shareIds(records: RecordLists, others: RecordLists): void {
  const { idAt, idsBetween } = knownIds.get(records) ?? {}
  knowIds(others, {
    numberOf: (id) => recordIndex(records).numberOf(id),
    ...(idAt === undefined ? {} : { idAt }),
    ...(idsBetween === undefined ? {} : { idsBetween }),
  })
}

/** The ids of all records, or of those of one collection; of the embedded atlas none is parsed. */
export function* idsIn(records: RecordLists, collection?: CollectionName): Generator<string> {
  const idsBetween = knownIds.get(records)?.idsBetween
  const texts = textsOf(records)
  const among = collection === undefined ? collectionNames : [collection]
  for (const name of among) {
    const { start, end } = numbersIn(records, name)
    if (idsBetween !== undefined) yield* idsBetween(start, end)
    else if (texts !== undefined) for (const json of linesOf(texts[name])) yield idIn(json)
    else for (const { id } of records[name]) yield id
  }
}

interface NumberRange {
  readonly start: number
  readonly end: number
}

export const isBetween = ({ start, end }: NumberRange, number: number): boolean => number >= start && number < end

/** The numbers of the records of a collection. */
export function numbersIn(records: RecordLists, collection: CollectionName): NumberRange {
  const start = startsOf(records)[collectionNames.indexOf(collection)] ?? 0
  return { start, end: start + lengthOf(records, collection) }
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

/** The number of each record of the embedded atlas by its id, and where those of each collection begin. */
const numbersByText = /* @__PURE__ */ memoize(
  (texts: AllRecordTexts): { readonly numbers: ReadonlyMap<string, number>; readonly starts: readonly number[] } => {
    const numbers = new Map<string, number>()
    const starts = [0]
    let count = 0
    for (const collection of collectionNames) {
      for (const json of linesOf(texts[collection])) numbers.set(idIn(json), count++)
      starts.push(count)
    }
    return { numbers, starts }
  },
)

/** Finds entries of the embedded atlas. A record is parsed when it is found, and no other. */
function lazyEntryFinder(atlas: Atlas, texts: AllRecordTexts): EntryFinder {
  // A view has the records of its atlas, in their order.
  const { numbers, starts } = numbersByText(textsOf((atlas.base ?? atlas).records) ?? texts)
  const entryAt = memoizeByKey((number: number) => {
    const at = starts.findLastIndex((start) => start <= number)
    const collection = collectionNames[at] ?? 'clusters'
    return entryOf(collection, recordAt<CollectionName>(texts[collection], number - (starts[at] ?? 0)))
  })
  return {
    byId: (id) => {
      const number = numbers.get(id)
      return number === undefined ? undefined : entryAt(number)
    },
    ids: () => numbers.keys(),
  }
}

const entryFinder = /* @__PURE__ */ memoize((atlas: Atlas): EntryFinder => {
  const texts = textsOf(atlas.records)
  if (texts !== undefined) return lazyEntryFinder(atlas, texts)
  const { entryById: entryWith, ids } = recordIndex(atlas.records)
  return { byId: entryWith, ids }
})

export const entryById = (atlas: Atlas, id: string): Entry | undefined => entryFinder(atlas).byId(id)

export const idsOf = (atlas: Atlas): Iterable<string> => entryFinder(atlas).ids()

/** How many records a collection has; counting parses none. */
export const countOf = ({ records }: Atlas, collection: CollectionName): number => lengthOf(records, collection)

/** The ids of all records by their numbers. */
interface NumberedIds {
  readonly count: number
  readonly idAt: (number: number) => string
  /** The numbers of the records of a collection, or of all. */
  readonly rangeOf: (collection?: CollectionName) => { readonly start: number; readonly end: number }
}

/** The ids of an atlas by their numbers, for which none of its records is parsed. */
export const numberedIds = /* @__PURE__ */ memoize((atlas: Atlas): NumberedIds => {
  const starts = [0]
  for (const collection of collectionNames) starts.push((starts.at(-1) ?? 0) + countOf(atlas, collection))
  const count = starts.at(-1) ?? 0
  const rangeOf = (collection?: CollectionName) => {
    const at = collection === undefined ? -1 : collectionNames.indexOf(collection)
    return at === -1 ? { start: 0, end: count } : { start: starts[at] ?? 0, end: starts[at + 1] ?? 0 }
  }
  if (textsOf(atlas.records) === undefined) return { count, idAt: recordIndex(atlas.records).idAt, rangeOf }
  const ids = [...idsOf(atlas)]
  return { count, idAt: (number) => ids[number] ?? '', rangeOf }
})

/** The ids of the records in whose JSON a text stands. */
function* idsMentioning(json: string, text: string): Generator<string> {
  for (let at = json.indexOf(text); at >= 0; ) {
    yield idIn(json, json.lastIndexOf(separator, at) + 1)
    const end = json.indexOf(separator, at)
    at = end < 0 ? -1 : json.indexOf(text, end)
  }
}

/** Entries whose JSON has a text, wherever in them; undefined for an atlas without text to look through. */
export function entriesMentioning(
  atlas: Atlas,
  text: string,
  collections: readonly CollectionName[],
): readonly Entry[] | undefined {
  const texts = textsOf(atlas.records)
  const ids = texts && collections.flatMap((name) => [...idsMentioning(texts[name].json.text, text)])
  return ids?.flatMap((id) => entryById(atlas, id) ?? [])
}

/** How many texts are looked for in an atlas before an index is made. */
const maxScans = 10

/**
 * Looks for the first few texts in the JSON of an atlas: a program that shows one record must not wait until all are read.
 *
 * @param collections where to look
 * @returns as {@link entriesMentioning}, but undefined from the eleventh call for an atlas on
 */
export function firstMentions(
  collections: readonly CollectionName[],
): (atlas: Atlas, text: string) => readonly Entry[] | undefined {
  const calls = memoize((_: Atlas) => ({ count: 0 }))
  return (atlas, text) => (++calls(atlas).count <= maxScans ? entriesMentioning(atlas, text, collections) : undefined)
}
