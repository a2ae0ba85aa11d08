/** Who is ranked, as rows to be saved and copied. @module */
import { type Atlas, type Language, labelOf, type Match, type Matches, partNames } from '@puente/core'
import { csvText } from '@puente/core/export'
import type { ScreenContext } from '../../app/state.ts'
import { formatPoints } from '../../words.ts'
import { type Candidate, countryOf, shownRanks } from './candidates.ts'

/** The columns of a ranking as CSV. */
const header = ['group', 'rank', 'id', 'name', 'collection', 'score', ...partNames] as const

/** A row of the table: a part that adds nothing is 0. */
function csvRow(atlas: Atlas, language: Language, group: Candidate['group'], { entry, rank, score, parts }: Match) {
  const worthOf = (name: string) => parts.find((part) => part.name === name)?.value ?? 0
  const name = labelOf(atlas, entry, language)
  return [group, rank, entry.record.id, name, entry.collection, score, ...partNames.map(worthOf)]
}

/** A ranking as CSV: each part of a score has a column. */
export const matchesCsv = (atlas: Atlas, { suggestions, existing }: Matches, language: Language): string =>
  csvText(header, [
    ...suggestions.map((one) => csvRow(atlas, language, 'suggested', one)),
    ...existing.map((one) => csvRow(atlas, language, 'existing', one)),
  ])

/** The cells of a row as they are shown: rank, name, country and score. */
export function candidateCells(
  { cache: { atlas }, state: { language } }: ScreenContext,
  candidates: readonly Candidate[],
  row: number,
): readonly string[] {
  const candidate = candidates[row]
  if (candidate === undefined) return []
  const { match } = candidate
  return [
    shownRanks(candidates)[row] ?? '',
    labelOf(atlas, match.entry, language),
    countryOf(atlas, match.entry, language),
    formatPoints(match.score, language),
  ]
}
