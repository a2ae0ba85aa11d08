/** The records around those that were asked for, as JSON:API has them: each once, beside the answer. @module */
import type { CollectionName, Entry, Records } from '@puente/core'
import { type Encoding, type EntryLink, entryLink } from './entry-link.ts'

/** A record as the dataset has it, with how others name it. */
export type WholeRecord<C extends CollectionName = CollectionName> = {
  readonly [K in C]: EntryLink<K> & { readonly record: Records[K] }
}[C]

/** A record as it comes along. */
export const wholeRecord = (encoding: Encoding, entry: Entry): WholeRecord => ({
  ...entryLink(encoding, entry),
  ...entry,
})
