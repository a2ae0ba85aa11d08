/** Links to records, and citations: what other bodies are made of. @module */
import {
  type Atlas,
  type Entry,
  formatCitation,
  type Language,
  labelOf,
  lookup,
  type ResolvedCitation,
} from '@puente/core'
import type { Links } from '../links.ts'
import type { EntryLink, Shape } from './shapes.ts'

/** A citation with the addresses to follow. */
export type CitationBody = Shape<'citation'>

/** What a body depends on beside the value. */
export interface Encoding {
  readonly atlas: Atlas
  readonly links: Links
  readonly language: Language
  /** Where the IRIs of linked data begin; core's own by default. */
  readonly baseIri?: string | undefined
}

/** A record as other records and lists name it. */
export const entryLink = ({ atlas, links, language }: Encoding, entry: Entry): EntryLink => ({
  collection: entry.collection,
  id: entry.record.id,
  label: labelOf(atlas, entry, language),
  self: links.record(entry.collection, entry.record.id),
})

/** The link to a record by its id. */
export function linkById(encoding: Encoding, id: string): EntryLink {
  const found = lookup(encoding.atlas, id)
  if (!found.ok) throw new Error(`The atlas names "${id}", but does not have it`)
  return entryLink(encoding, found.value)
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
    text: formatCitation(citation, language),
  }
}
