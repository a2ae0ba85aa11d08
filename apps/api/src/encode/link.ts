import {
  type Atlas,
  type CollectionName,
  citationInWords,
  type Entry,
  type Language,
  labelOf,
  lookup,
  type ResolvedCitation,
} from '@puente/core'
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

/** A record that is known by its id alone. */
export function named(encoding: Encoding, id: string): EntryLink {
  const found = lookup(encoding.atlas, id)
  if (!found.ok) throw new Error(`The atlas names "${id}", but does not have it`)
  return entryLink(encoding, found.value)
}

/** Where a reader finds what a record says. */
export interface CitationBody {
  readonly source: { readonly id: string; readonly title: string; readonly self: string }
  readonly section?: string
  readonly page?: number
  readonly table?: number
  readonly footnote?: { readonly number: number; readonly self?: string; readonly url?: string }
  /** Where to read on: the footnote's address, or else the source's. */
  readonly url?: string
  /** The fields that it bears out; absent: the whole record. */
  readonly for?: readonly string[]
  /** All that in words, in the language of the answer. */
  readonly text: string
}

/** A citation with the addresses of its source and footnote. */
export function citationBody({ links, language }: Encoding, citation: ResolvedCitation): CitationBody {
  const { source, title, main: _main, footnote, ...place } = citation
  return {
    source: { id: source, title: title[language], self: links.record('sources', source) },
    ...place,
    ...(footnote === undefined
      ? {}
      : {
          footnote: {
            number: footnote.number,
            ...(footnote.id === undefined ? {} : { self: links.record('sources', footnote.id) }),
            ...(footnote.url === undefined ? {} : { url: footnote.url }),
          },
        }),
    text: citationInWords(citation, language),
  }
}
