/** Records with the collection that they are in, and the values within records. @module */
import { type Entry, entryOf } from '../dataset/atlas.ts'
import { numbersIn, recordIndex } from '../dataset/record-index.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { Name } from '../model/record.ts'
import type { RuleInput } from './rule.ts'

export interface CollectionRecords {
  readonly collection: CollectionName
  readonly records: readonly Records[CollectionName][]
}

export const recordsByCollection = ({ records }: Pick<RuleInput, 'records'>): readonly CollectionRecords[] =>
  collectionNames.map((collection) => ({ collection, records: records[collection] }))

/** For a test that few of very many records pass. */
export function* entriesThat(
  { records }: Pick<RuleInput, 'records'>,
  test: (record: Records[CollectionName]) => boolean,
  among: readonly CollectionName[] = collectionNames,
): Generator<Entry> {
  for (const collection of among) {
    const list: readonly Records[CollectionName][] = records[collection]
    for (let at = 0; at < list.length; at++) {
      const record = list[at]
      if (record !== undefined && test(record)) yield entryOf(collection, record)
    }
  }
}

export const entriesOf = (dataset: Pick<RuleInput, 'records'>): Iterable<Entry> => entriesThat(dataset, () => true)

export type NamedEntry = Extract<Entry, { readonly record: { readonly names: unknown } }>

/** The records that have names, of which a test may let few pass. */
export function* namedEntriesThat(
  dataset: RuleInput,
  test: (names: readonly Name[], collection: CollectionName) => boolean = () => true,
): Generator<NamedEntry> {
  for (const collection of collectionNames) {
    const passes = (record: Records[CollectionName]) => 'names' in record && test(record.names, collection)
    for (const entry of entriesThat(dataset, passes, [collection])) if (hasNames(entry)) yield entry
  }
}

const hasNames = (entry: Entry): entry is NamedEntry => 'names' in entry.record

/** Finds the records of a collection by their ids. */
export function recordFinder<C extends CollectionName>(
  { records }: Pick<RuleInput, 'records'>,
  collection: C,
): (id: string) => Records[C] | undefined {
  const { numberOf } = recordIndex(records)
  const { start } = numbersIn(records, collection)
  return (id) => records[collection][(numberOf(id) ?? -1) - start]
}
