import { formatCitation, type ResolvedCitation } from '@puente/core'
import type { Encoding } from './entry-link.ts'

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
    text: formatCitation(citation, language),
  }
}
