import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { memoize, memoizePair } from '../util/memo.ts'
import { type Atlas, type Entry, entryOf } from './atlas.ts'
import type { RecordLists } from './record-lists.ts'

/** While references are followed so many ids are kept at hand: enough for all places and sectors, to which most lead. */
export const mostAtHand = 1000

/** The records of a dataset, numbered from 0 through all collections, in the order in which these are named. */
export interface RecordNumbers {
  readonly count: number
  /** The number of the record with an id. */
  readonly numberOf: (id: string) => number | undefined
  /** The record with a number. */
  readonly entryAt: (number: number) => Entry
  /** The record with an id. */
  readonly entryWith: (id: string) => Entry | undefined
  /** The ids of all records, in the order of their numbers. */
  readonly ids: () => Iterable<string>
}

/** Where the records of each collection begin, and past the last one where they end. */
function startsOf(records: RecordLists): readonly number[] {
  const starts = [0]
  for (const collection of collectionNames) starts.push((starts.at(-1) ?? 0) + records[collection].length)
  return starts
}

/** Numbers the records of a dataset, when they are first looked for by id. */
export const recordNumbers = /* @__PURE__ */ memoize((records: RecordLists): RecordNumbers => {
  const starts = startsOf(records)
  const numbers = new Map<string, number>()
  let count = 0
  for (const collection of collectionNames) for (const { id } of records[collection]) numbers.set(id, count++)
  const entryAt = (number: number): Entry => {
    let at = 0
    while (at < collectionNames.length && number >= (starts[at + 1] ?? 0)) at++
    const collection = collectionNames[at]
    const record = collection === undefined ? undefined : records[collection][number - (starts[at] ?? 0)]
    if (collection === undefined || record === undefined) throw new RangeError(`no record has the number ${number}`)
    return entryOf(collection, record)
  }
  return {
    count,
    numberOf: (id) => numbers.get(id),
    entryAt,
    entryWith: (id) => {
      const number = numbers.get(id)
      return number === undefined ? undefined : entryAt(number)
    },
    ids: () => numbers.keys(),
  }
})

/** The position of each id in its collection. */
export const positionsById = /* @__PURE__ */ memoizePair(
  (atlas: Atlas, collection: CollectionName): ReadonlyMap<string, number> => {
    const positions = new Map<string, number>()
    atlas.records[collection].forEach(({ id }, position) => {
      positions.set(id, position)
    })
    return positions
  },
)
