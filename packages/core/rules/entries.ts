/** Records together with the collection that they are in. @module */
import { type Entry, entryOf } from '../src/atlas/atlas.ts'
import type { RecordLists } from '../src/dataset/record-lists.ts'
import { collectionNames } from '../src/model/collection-name.ts'

/** Every record of a dataset. */
export const entriesOf = (records: RecordLists): readonly Entry[] =>
  collectionNames.flatMap((collection) => records[collection].map((record) => entryOf(collection, record)))

/** Every record of a dataset by its id. */
export const entriesById = (records: RecordLists): ReadonlyMap<string, Entry> =>
  new Map(entriesOf(records).map((entry) => [entry.record.id, entry]))
