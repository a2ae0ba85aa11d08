/** Lists of records, or of their ids, that are made of numbers, and lead back to them. @module */
import { isLazyList, lazyList, listReading } from '../util/lazy-list.ts'
import type { Atlas, Entry, RecordLists } from './atlas.ts'
import { recordIndex } from './record-index.ts'

/** The records with some numbers. */
export const entriesAt = ({ records }: Atlas, numbers: ArrayLike<number>): readonly Entry[] =>
  Array.from(numbers, (number) => recordIndex(records).entryAt(number))

const numbersBehind = new WeakMap<readonly unknown[], ArrayLike<number>>()

/** A list of what is read of records with some numbers: of many, or from a file, each is read when it is needed. */
function listBehind<T>(records: RecordLists, numbers: ArrayLike<number>, read: (number: number) => T): readonly T[] {
  const makeList = isLazyList(records.organizations) ? lazyList : listReading
  const list = makeList(numbers.length, (at) => read(numbers[at] ?? -1))
  numbersBehind.set(list, numbers)
  return list
}

/** The ids of records with some numbers. */
export const idsOfNumbers = (records: RecordLists, numbers: ArrayLike<number>): readonly string[] =>
  listBehind(records, numbers, recordIndex(records).idAt)

/** The same records with their collections, for an answer of which few look at each. */
export const entriesOfNumbers = ({ records }: Atlas, numbers: ArrayLike<number>): readonly Entry[] =>
  listBehind(records, numbers, recordIndex(records).entryAt)

/** The numbers of records. Those of {@link entriesOfNumbers} are not looked up. */
export const numbersOfEntries = ({ records }: Atlas, entries: readonly Entry[]): ArrayLike<number> =>
  numbersBehind.get(entries) ??
  numbersOfIds(
    records,
    entries.map(({ record }) => record.id),
  )

/** The numbers of records with some ids; ids without a record are left out. Those made of numbers are not looked up. */
export function numbersOfIds(records: RecordLists, ids: readonly string[]): ArrayLike<number> {
  const { numberOf } = recordIndex(records)
  return numbersBehind.get(ids) ?? ids.flatMap((id) => numberOf(id) ?? [])
}
