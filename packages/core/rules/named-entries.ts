import type { Entry } from '../src/atlas/atlas.ts'
import type { RecordLists } from '../src/dataset/record-lists.ts'
import { entriesOf } from './entries.ts'

/** A record that bears names. */
export type NamedEntry = Extract<Entry, { readonly record: { readonly names: unknown } }>

/** Every record that bears names. */
export const namedEntriesOf = (records: RecordLists): readonly NamedEntry[] =>
  entriesOf(records).filter((entry): entry is NamedEntry => 'names' in entry.record)
