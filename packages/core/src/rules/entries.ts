/** Records together with the collection that they are in. @module */
import { type Entry, entryOf } from '../dataset/atlas.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { RuleInput } from './rule.ts'

/** The records of a collection. */
export interface CollectionRecords {
  readonly collection: CollectionName
  readonly records: readonly Records[CollectionName][]
}

/** The records of each collection. */
export const recordsByCollection = ({ records }: Pick<RuleInput, 'records'>): readonly CollectionRecords[] =>
  collectionNames.map((collection) => ({ collection, records: records[collection] }))

/**
 * The records that are such, as entries.
 *
 * @param isSuch asked of very many records, of which few are
 * @param among the collections that are gone through; all unless told
 */
export function* entriesThat(
  { records }: Pick<RuleInput, 'records'>,
  isSuch: (record: Records[CollectionName]) => boolean,
  among: readonly CollectionName[] = collectionNames,
): Generator<Entry> {
  for (const collection of among) {
    for (const record of records[collection]) if (isSuch(record)) yield entryOf(collection, record)
  }
}

/** Every record of a dataset. */
export const entriesOf = (dataset: Pick<RuleInput, 'records'>): Iterable<Entry> => entriesThat(dataset, () => true)

/** A record that bears names. */
export type NamedEntry = Extract<Entry, { readonly record: { readonly names: unknown } }>

/** Every record that bears names. */
export function* namedEntriesOf(dataset: RuleInput): Generator<NamedEntry> {
  for (const entry of entriesThat(dataset, (record) => 'names' in record)) if (isNamed(entry)) yield entry
}

const isNamed = (entry: Entry): entry is NamedEntry => 'names' in entry.record
