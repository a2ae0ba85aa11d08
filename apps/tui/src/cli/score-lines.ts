/** What somebody or something is ranked by: a score, its parts, and what bears each out. @module */
import {
  type Atlas,
  type Citation,
  citationsOf,
  type Entry,
  type Evidence,
  formatCitationShort,
  formatCount,
  formatNumber,
  type Language,
  labelOf,
  lookup,
  type Match,
  type ResolvedCitation,
  resolveCitation,
} from '@puente/core'
import type { DocumentLine } from '../text/document.ts'
import { lineOf, truncateLine } from '../text/line.ts'
import { textWidth, unbounded } from '../text/width.ts'
import { citationMargin, labelledLines } from '../views/columns.ts'
import { inferredMark, pointWords, words } from '../words.ts'
import { type CommandContext, outputWidth } from './command-context.ts'

/** Each place once, as several records often stand on one page. */
function distinctCitations(citations: readonly ResolvedCitation[], language: Language): readonly ResolvedCitation[] {
  return [...new Map(citations.map((citation) => [formatCitationShort(citation, language), citation])).values()]
}

/** Where a reader finds some records, each place once. */
const citationsOfAll = (atlas: Atlas, entries: readonly Entry[], language: Language) =>
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
export const formatCitations = (citations: readonly ResolvedCitation[], language: Language): string =>
  distinctCitations(citations, language)
    .map((citation) => formatCitationShort(citation, language))
    .join('; ')

/** More names than these make a line that nobody reads to its end. */
const maxNames = 4

/**
 * The names of records; of many the first ones, and how many more there are.
 *
 * @param whole whether all are named
 */
function recordNames(atlas: Atlas, entries: readonly Entry[], language: Language, whole: boolean): string {
  const named = whole || entries.length <= maxNames + 1 ? entries : entries.slice(0, maxNames)
  const names = named.map((entry) => labelOf(atlas, entry, language))
  const rest = entries.length - named.length
  return [...names, ...(rest === 0 ? [] : [`${rest} ${words.more[language]}`])].join(', ')
}

/** The records with some ids. */
export const entriesWith = (atlas: Atlas, ids: readonly string[]): readonly Entry[] =>
  ids.flatMap((id) => {
    const found = lookup(atlas, id)
    return found.ok ? [found.value] : []
  })

/** A line of an explanation. */
export interface Explanation {
  /** What stands at the left: a part of the score with its value, or nothing where that stands above. */
  readonly label: string
  readonly text: string
  readonly citations: readonly ResolvedCitation[]
}

/** A score or a part of one, in the reader's digits. */
export const points = ({ language }: CommandContext, value: number): string => formatNumber(value, language)

/** Records as a line of an explanation, with the places where a reader finds them. */
export const explanationOf = (
  context: CommandContext,
  label: string,
  said: string,
  records: readonly Entry[],
): Explanation => {
  const { atlas, language } = context
  const names = recordNames(atlas, records, language, outputWidth(context) === unbounded)
  return {
    label,
    text: [said, names].filter((text) => text !== '').join(': '),
    citations: citationsOfAll(atlas, records, language),
  }
}

/** Says of what no source states that it is concluded. */
export const basisMark = ({ language }: CommandContext, basis: Evidence['basis']): string =>
  inferredMark(basis === 'inferred', language)

/** The heading of one that is ranked: its place, its name and its score. */
export const rankedHeading = (context: CommandContext, { rank, entry, score }: Match): DocumentLine =>
  truncateLine(
    lineOf(
      `${rank}. ${labelOf(context.atlas, entry, context.language)} · ${entry.record.id} · ${formatCount(score, pointWords, context.language)}`,
      'heading',
    ),
    outputWidth(context),
  )

/** Says below the first of several with one rank how many they are. */
export function sharedRankLines(
  context: CommandContext,
  ranked: readonly Match[],
  at: number,
): readonly DocumentLine[] {
  const rank = ranked[at]?.rank
  const sharing = ranked.filter((one) => one.rank === rank).length
  if (sharing < 2 || ranked[at - 1]?.rank === rank) return []
  return [lineOf(`   (${formatNumber(sharing, context.language)} ${words.equalRank[context.language]})`, 'muted')]
}

/** An explanation below a heading, with the labels in a column and the citations at the right edge. */
export function explanationLines(context: CommandContext, explained: readonly Explanation[]): readonly DocumentLine[] {
  const width = outputWidth(context)
  const column = Math.min(Math.max(...explained.map(({ label }) => textWidth(label)), 0) + 3, Math.floor(width / 3))
  return explained.flatMap(({ label, text, citations }) =>
    labelledLines(`   ${label}`, column, lineOf(text), citationMargin(citations, context.language, width), width),
  )
}
