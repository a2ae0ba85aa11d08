/** What somebody or something is ranked by: a score, its parts, and what bears each out. @module */
import {
  type Entry,
  type Evidence,
  formatCount,
  formatNumber,
  labelOf,
  type Match,
  type ResolvedCitation,
} from '@puente/core'
import type { DocumentLine } from '../text/document.ts'
import { lineOf, truncateLine } from '../text/line.ts'
import { textWidth, unbounded } from '../text/width.ts'
import { citationMargin, labelledLines } from '../views/columns.ts'
import { pointWords, words } from '../words.ts'
import { citationsOfAll } from './cited.ts'
import { type Asked, widthFor } from './command-context.ts'
import { recordNames } from './record-names.ts'

/** A line of an explanation. */
export interface Explained {
  /** What stands at the left: a part of the score with its value, or nothing where that stands above. */
  readonly label: string
  readonly text: string
  readonly citations: readonly ResolvedCitation[]
}

/** A score or a part of one, in the reader's digits. */
export const points = ({ language }: Asked, value: number): string => formatNumber(value, language)

/** Records as a line of an explanation, with the places where a reader finds them. */
export const explainedBy = (asked: Asked, label: string, said: string, records: readonly Entry[]): Explained => {
  const { atlas, language } = asked
  const names = recordNames(atlas, records, language, widthFor(asked) === unbounded)
  return {
    label,
    text: [said, names].filter((text) => text !== '').join(': '),
    citations: citationsOfAll(atlas, records, language),
  }
}

/** Says of what no source states that it is concluded. */
export const basisMark = ({ language }: Asked, basis: Evidence['basis']): string =>
  basis === 'inferred' ? ` (${words.inferred[language]})` : ''

/** The heading of one that is ranked: its place, its name and its score. */
export const rankedHeading = (asked: Asked, { rank, entry, score }: Match): DocumentLine =>
  truncateLine(
    lineOf(
      `${rank}. ${labelOf(asked.atlas, entry, asked.language)} · ${entry.record.id} · ${formatCount(score, pointWords, asked.language)}`,
      'heading',
    ),
    widthFor(asked),
  )

/** Says below the first of several with one rank how many they are. */
export function sharedRankLines(asked: Asked, ranked: readonly Match[], at: number): readonly DocumentLine[] {
  const rank = ranked[at]?.rank
  const sharing = ranked.filter((one) => one.rank === rank).length
  if (sharing < 2 || ranked[at - 1]?.rank === rank) return []
  return [lineOf(`   (${formatNumber(sharing, asked.language)} ${words.equalRank[asked.language]})`, 'muted')]
}

/** An explanation below a heading, with the labels in a column and the citations at the right edge. */
export function explanationLines(asked: Asked, explained: readonly Explained[]): readonly DocumentLine[] {
  const width = widthFor(asked)
  const column = Math.min(Math.max(...explained.map(({ label }) => textWidth(label)), 0) + 3, Math.floor(width / 3))
  return explained.flatMap(({ label, text, citations }) =>
    labelledLines(`   ${label}`, column, lineOf(text), citationMargin(citations, asked.language, width), width),
  )
}
