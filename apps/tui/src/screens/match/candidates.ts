/** The candidates of the match screen: suggestions, and apart from them existing partners. @module */

import {
  type Atlas,
  cooperationPaths,
  type ExistingPartner,
  type Language,
  labelOf,
  labelOfId,
  type Match,
  type Matches,
  matches,
  partNames,
  type SuggestedPartner,
} from '@puente/core'
import { csvText } from '@puente/core/export'
import { atlasQuery } from '../../app/atlas-cache.ts'
import type { ScreenContext } from '../../app/state.ts'
import { formatPoints } from '../../words.ts'

/** A suggestion or an existing partner. */
export type Candidate =
  | { readonly group: 'suggested'; readonly match: SuggestedPartner }
  | { readonly group: 'existing'; readonly match: ExistingPartner }

/** All candidates, in the order of the rows. */
export const candidatesOf = ({ suggestions, existing }: Matches): readonly Candidate[] => [
  ...suggestions.map((match): Candidate => ({ group: 'suggested', match })),
  ...existing.map((match): Candidate => ({ group: 'existing', match })),
]

/** The row of the candidate with an id; 0 without one. */
export const rowOfCandidate = (candidates: readonly Candidate[], id: string | undefined): number =>
  Math.max(
    0,
    candidates.findIndex(({ match }) => match.entry.record.id === id),
  )

/** The score that fills a bar. */
export const highestScore = (candidates: readonly Candidate[]): number =>
  Math.max(0, ...candidates.map(({ match }) => match.score))

/**
 * The ranks as they are displayed: shared ranks with an equals sign.
 *
 * @example
 * // scores 3.1, 2.2, 2.2, 2.0
 * displayRanks(candidates) // ['1', '2=', '2=', '4']
 */
export const displayRanks = (candidates: readonly Candidate[]): readonly string[] =>
  candidates.map(({ group, match: { rank } }) => {
    const sharing = candidates.filter((one) => one.group === group && one.match.rank === rank).length
    return `${rank}${sharing > 1 ? '=' : ''}`
  })

/** The country of a candidate, or else its place. */
export function countryOf(atlas: Atlas, { record }: Match['entry'], language: Language): string {
  const place = record.country ?? record.place
  return place === undefined ? '' : labelOfId(atlas, place, language)
}

/** The columns of a ranking as CSV. */
const header = ['group', 'rank', 'id', 'name', 'collection', 'score', ...partNames] as const

/** A row of the CSV; a part that adds nothing is 0. */
function csvRow(atlas: Atlas, language: Language, group: Candidate['group'], { entry, rank, score, parts }: Match) {
  const worthOf = (name: string) => parts.find((part) => part.name === name)?.value ?? 0
  const name = labelOf(atlas, entry, language)
  return [group, rank, entry.record.id, name, entry.collection, score, ...partNames.map(worthOf)]
}

/** A ranking as CSV, with a column per part of the score. */
export const matchesCsv = (atlas: Atlas, { suggestions, existing }: Matches, language: Language): string =>
  csvText(header, [
    ...suggestions.map((one) => csvRow(atlas, language, 'suggested', one)),
    ...existing.map((one) => csvRow(atlas, language, 'existing', one)),
  ])

/** The cells of a row as they are displayed: rank, name, country and score. */
export function candidateCells(
  { cache: { atlas }, state: { language } }: ScreenContext,
  candidates: readonly Candidate[],
  row: number,
): readonly string[] {
  const candidate = candidates[row]
  if (candidate === undefined) return []
  const { match } = candidate
  return [
    displayRanks(candidates)[row] ?? '',
    labelOf(atlas, match.entry, language),
    countryOf(atlas, match.entry, language),
    formatPoints(match.score, language),
  ]
}

/** How many suggestions there are at most. */
const maxSuggestions = 20

/** The matches of an actor, memoized. */
export const matchesIn = atlasQuery(
  (id: string) => id,
  ({ atlas }, id) => matches(atlas, id, { limit: maxSuggestions, introductions: false }),
)

/** The paths between two actors as of the atlas's date, the cheapest first, memoized. */
export const introductionsIn = atlasQuery(
  (from: string, to: string) => `${from} ${to}`,
  ({ atlas }, from, to) => cooperationPaths(atlas, from, to, { asOf: atlas.manifest.asOf }),
)
