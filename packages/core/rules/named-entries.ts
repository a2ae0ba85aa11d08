import type { Entry } from '../src/atlas/atlas.ts'
import { entriesOf } from './entries.ts'
import type { RuleInput } from './rule.ts'

/** A record that bears names. */
export type NamedEntry = Extract<Entry, { readonly record: { readonly names: unknown } }>

/** Every record that bears names. */
export const namedEntriesOf = (dataset: RuleInput): readonly NamedEntry[] =>
  entriesOf(dataset).filter((entry): entry is NamedEntry => 'names' in entry.record)
