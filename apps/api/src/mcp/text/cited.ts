/** Where the facts of a text stand. @module */
import { citationInWords, citationsOf, type Entry, labelOf, type ResolvedCitation } from '@puente/core'
import type { Encoding } from '../../encode/entry-link.ts'

/** Citations in brackets after what they bear out, each place once; nothing where there are none. */
export function cited({ language }: Encoding, citations: readonly ResolvedCitation[]): string {
  const places = [...new Set(citations.map((citation) => citationInWords(citation, language)))]
  return places.length === 0 ? '' : ` [${places.join('; ')}]`
}

/** Where some records can be read, in brackets. */
export const citedRecords = (encoding: Encoding, entries: readonly Entry[]): string =>
  cited(
    encoding,
    entries.flatMap((entry) => citationsOf(encoding.atlas, entry)),
  )

/** A record by what it is called, with the collection and id by which to ask for it. */
export const namedEntry = ({ atlas, language }: Encoding, entry: Entry): string =>
  `${labelOf(atlas, entry, language)} (${entry.collection}/${entry.record.id})`
