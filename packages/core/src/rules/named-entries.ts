import type { Entry } from '../dataset/atlas.ts'
import { entriesThat } from './entries.ts'
import type { RuleInput } from './rule.ts'

/** A record that bears names. */
export type NamedEntry = Extract<Entry, { readonly record: { readonly names: unknown } }>

/** Every record that bears names. */
export function* namedEntriesOf(dataset: RuleInput): Generator<NamedEntry> {
  for (const entry of entriesThat(dataset, (record) => 'names' in record)) if (isNamed(entry)) yield entry
}

const isNamed = (entry: Entry): entry is NamedEntry => 'names' in entry.record
