/** Records together with the collection that they are in. @module */
import { type Entry, entryOf, oncePer } from '../src/atlas/atlas.ts'
import { type CollectionName, collectionNames } from '../src/model/collection-name.ts'
import type { RuleInput } from './rule.ts'

/** The records of a collection. */
export interface CollectionEntries {
  readonly collection: CollectionName
  readonly entries: readonly Entry[]
}

/** The records of each collection: listed once while a dataset is checked, as nearly every rule goes through them. */
export const entriesByCollection = oncePer(({ records }: Pick<RuleInput, 'records'>): readonly CollectionEntries[] =>
  collectionNames.map((collection) => ({
    collection,
    entries: records[collection].map((record) => entryOf(collection, record)),
  })),
)

/** Every record of a dataset. */
export const entriesOf = oncePer((dataset: Pick<RuleInput, 'records'>): readonly Entry[] =>
  entriesByCollection(dataset).flatMap(({ entries }) => entries),
)
