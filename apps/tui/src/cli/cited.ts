/** What bears out a line of an answer. @module */
import {
  type Atlas,
  type Citation,
  citationsOf,
  type Entry,
  formatCitationShort,
  type Language,
  type ResolvedCitation,
  resolveCitation,
} from '@puente/core'

/** Each place once, as several records often stand on one page. */
function distinctCitations(citations: readonly ResolvedCitation[], language: Language): readonly ResolvedCitation[] {
  return [...new Map(citations.map((citation) => [formatCitationShort(citation, language), citation])).values()]
}

/** Where a reader finds some records, each place once. */
export const citationsOfAll = (atlas: Atlas, entries: readonly Entry[], language: Language) =>
  distinctCitations(
    entries.flatMap((entry) => citationsOf(atlas, entry)),
    language,
  )

/** Citations as they stand in a record, followed, each place once. */
export const followed = (atlas: Atlas, citations: readonly Citation[], language: Language) =>
  distinctCitations(
    citations.map((citation) => resolveCitation(atlas, citation)),
    language,
  )

/** Citations in the cell of a table. */
export const citedInCell = (citations: readonly ResolvedCitation[], language: Language): string =>
  distinctCitations(citations, language)
    .map((citation) => formatCitationShort(citation, language))
    .join('; ')
