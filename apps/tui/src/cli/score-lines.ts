/** Explanations of scores and paths: a label, a text, and the citations at the right edge. @module */
import {
  type Atlas,
  type Citation,
  type DisplayEntry,
  formatCitationShort,
  formatNumber,
  type Language,
  markedLabel,
  type ResolvedCitation,
  resolveCitation,
  type TieState,
} from '@puente/core'
import type { DocumentLine } from '../text/document.ts'
import { lineOf } from '../text/line.ts'
import { textWidth, unbounded } from '../text/width.ts'
import { citationMargin, labelledLines } from '../views/columns.ts'
import { stateMark, words } from '../words.ts'
import { type CommandContext, outputWidth } from './command-context.ts'

/** A line of an explanation. */
export interface Explanation {
  /** A part of the score with its value; empty if the line continues the one above. */
  readonly label: string
  readonly text: string
  readonly citations: readonly ResolvedCitation[]
}

/** Of more records, a line names only the first ones. */
const maxNames = 4

/** A score or a part of one, as the language writes numbers. */
export const points = ({ language }: CommandContext, value: number): string => formatNumber(value, language)

/** The names of records; in a terminal only the first of many, and how many more there are. */
function recordNames(context: CommandContext, records: readonly DisplayEntry[]): string {
  const showAll = outputWidth(context) === unbounded || records.length <= maxNames + 1
  const named = showAll ? records : records.slice(0, maxNames)
  const rest = records.length - named.length
  const more = rest === 0 ? [] : [`${rest} ${words.more[context.language]}`]
  return [...named.map(markedLabel), ...more].join(', ')
}

/** A line that names the records behind a statement. */
export const explanationOf = (
  context: CommandContext,
  label: string,
  statement: string,
  { records, citations }: { readonly records: readonly DisplayEntry[] } & Pick<Explanation, 'citations'>,
): Explanation => ({
  label,
  text: [statement, recordNames(context, records)].filter((text) => text !== '').join(': '),
  citations,
})

/** A mark behind what no source states. */
export const basisMark = ({ language }: CommandContext, basis: TieState): string => stateMark(basis, language)

/** Citations by their short text, each once: several records often stand on one page. */
const citationsByText = (citations: readonly ResolvedCitation[], language: Language) =>
  new Map(citations.map((citation) => [formatCitationShort(citation, language), citation]))

/** Citations in the cell of a table. */
export const formatCitations = (citations: readonly ResolvedCitation[], language: Language): string =>
  [...citationsByText(citations, language).keys()].join('; ')

/** Citations of a record, as the cell of a table. */
export const formatCited = (atlas: Atlas, citations: readonly Citation[], language: Language): string =>
  formatCitations(
    citations.map((citation) => resolveCitation(atlas, citation)),
    language,
  )

/** Lines of an explanation, with the labels in a column and the citations at the right edge. */
export function explanationLines(
  context: CommandContext,
  explanations: readonly Explanation[],
): readonly DocumentLine[] {
  const width = outputWidth(context)
  const { language } = context
  const labels = explanations.map(({ label }) => textWidth(label))
  const column = Math.min(Math.max(...labels, 0) + 3, Math.floor(width / 3))
  return explanations.flatMap(({ label, text, citations }) => {
    const margin = citationMargin([...citationsByText(citations, language).values()], language, width)
    return labelledLines(`   ${label}`, column, lineOf(text), margin, width)
  })
}
