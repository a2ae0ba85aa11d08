/** Records together with the collection that they are in. @module */
import { type Entry, entryOf, oncePer } from '../src/atlas/atlas.ts'
import { collectionNames } from '../src/model/collection-name.ts'
import type { RuleInput } from './rule.ts'

/** Every record of a dataset: listed once while it is checked, as nearly every rule goes through them. */
export const entriesOf = oncePer(({ records }: Pick<RuleInput, 'records'>): readonly Entry[] =>
  collectionNames.flatMap((collection) => records[collection].map((record) => entryOf(collection, record))),
)

/** Every record of a dataset by its id. */
export const entriesById = oncePer(
  (dataset: RuleInput): ReadonlyMap<string, Entry> =>
    new Map(entriesOf(dataset).map((entry) => [entry.record.id, entry])),
)
