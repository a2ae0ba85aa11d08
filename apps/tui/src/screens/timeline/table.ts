/** A timeline as CSV. @module */
import {
  type Atlas,
  formatCitationShort,
  type Language,
  type ResolvedCitation,
  resolveCitation,
  type TimelineEntry,
} from '@puente/core'
import { csvText } from '@puente/core/export'

const header = ['date', 'end', 'end_only', 'kind', 'label', 'collection', 'id', 'field', 'disputed', 'source'] as const

/** The citations, without repetitions, in one cell. */
const citedText = (citations: readonly ResolvedCitation[], language: Language): string =>
  [...new Set(citations.map((citation) => formatCitationShort(citation, language)))].join('; ')

const csvRow = (atlas: Atlas, language: Language, entry: TimelineEntry) => [
  entry.date,
  entry.end,
  entry.endOnly === true,
  entry.kind,
  entry.label[language],
  entry.collection,
  entry.id,
  entry.field,
  entry.otherDates
    .filter(({ disputes }) => disputes)
    .map(({ date }) => date)
    .join(' | '),
  citedText(
    entry.citations.map((citation) => resolveCitation(atlas, citation)),
    language,
  ),
]

/** The entries of a timeline as CSV, in the given order. */
export const timelineCsv = (atlas: Atlas, entries: readonly TimelineEntry[], language: Language): string =>
  csvText(
    header,
    entries.map((entry) => csvRow(atlas, language, entry)),
  )
