/** Where the facts of a text stand. @module */
import { citationsOf, type Entry, formatCitation, labelOf, type ResolvedCitation } from '@puente/core'
import type { Encoding } from '../../encode/entry-link.ts'
import { moreInWords } from './words.ts'

/** So many places are told with one line among others; the data of the answer has all of them. */
const placesInLine = 4

const placesOf = (encoding: Encoding, citations: readonly ResolvedCitation[]): readonly string[] => [
  ...new Set(citations.map((citation) => formatCitation(citation, encoding.language))),
]

const inBrackets = (places: readonly string[]): string => (places.length === 0 ? '' : ` [${places.join('; ')}]`)

/** Citations in brackets after what they bear out, each place once; nothing where there are none. */
export const cited = (encoding: Encoding, citations: readonly ResolvedCitation[]): string =>
  inBrackets(placesOf(encoding, citations))

/** Where some records can be read, in brackets; many places are cut to the first few. */
export function citedRecords(encoding: Encoding, entries: readonly Entry[]): string {
  const { atlas, language } = encoding
  const places = placesOf(
    encoding,
    entries.flatMap((entry) => citationsOf(atlas, entry)),
  )
  const rest = places.length - placesInLine
  return inBrackets(rest > 0 ? [...places.slice(0, placesInLine), moreInWords[language](rest)] : places)
}

/** A record by what it is called, with the collection and id by which to ask for it. */
export const namedEntry = ({ atlas, language }: Encoding, entry: Entry): string =>
  `${labelOf(atlas, entry, language)} (${entry.collection}/${entry.record.id})`
