import { type Atlas, type CollectionName, type Entry, type Language, labelOf } from '@puente/core'
import type { Links } from '../links.ts'

/** A record as other records and lists name it. */
export interface EntryLink<C extends CollectionName = CollectionName> {
  readonly collection: C
  readonly id: string
  /** What it is called, in the language of the answer. */
  readonly label: string
  /** Where it is. */
  readonly self: string
}

/** For whom something is encoded. */
export interface Encoding {
  readonly atlas: Atlas
  readonly links: Links
  readonly language: Language
  /** Where the IRIs of linked data begin; core's own unless told. */
  readonly baseIri?: string | undefined
}

/** A record as other records and lists name it. */
export const entryLink = ({ atlas, links, language }: Encoding, entry: Entry): EntryLink => ({
  collection: entry.collection,
  id: entry.record.id,
  label: labelOf(atlas, entry, language),
  self: links.record(entry.collection, entry.record.id),
})
