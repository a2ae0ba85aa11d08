/** Who is ranked on the match screen: suggestions, and apart from them existing partners. @module */
import {
  type Atlas,
  type ExistingPartner,
  type Language,
  labelOfId,
  type Match,
  type Matches,
  type SuggestedPartner,
} from '@puente/core'
import { points } from '../../lines/points.ts'

/** Somebody who is ranked. */
export type Candidate =
  | { readonly group: 'suggested'; readonly rank: number; readonly match: SuggestedPartner }
  | { readonly group: 'existing'; readonly rank: number; readonly match: ExistingPartner }

/** Everybody who is ranked, in the order of the rows. */
export const candidatesOf = ({ suggestions, existing }: Matches): readonly Candidate[] => [
  ...suggestions.map((match, at): Candidate => ({ group: 'suggested', rank: at + 1, match })),
  ...existing.map((match, at): Candidate => ({ group: 'existing', rank: at + 1, match })),
]

/** The row of a candidate; the first where nobody has the id. */
export const rowOfCandidate = (candidates: readonly Candidate[], id: string | undefined): number =>
  Math.max(
    0,
    candidates.findIndex(({ match }) => match.entry.record.id === id),
  )

/** The score that fills a bar. */
export const highestScore = (candidates: readonly Candidate[]): number =>
  Math.max(0, ...candidates.map(({ match }) => match.score))

/**
 * The ranks as they are shown: those whose score reads the same share the first rank of them, with an equals sign.
 *
 * @example
 * // scores 3.1, 2.2, 2.2, 2.0
 * sharedRanks(candidates, 'en') // ['1', '2=', '2=', '4']
 */
export function sharedRanks(candidates: readonly Candidate[], language: Language): readonly string[] {
  const keys = candidates.map(({ group, match }) => `${group} ${points(match.score, language)}`)
  const counts = new Map<string, number>()
  const first = new Map<string, number>()
  for (const [at, key] of keys.entries()) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (!first.has(key)) first.set(key, candidates[at]?.rank ?? 1)
  }
  return keys.map((key) => `${first.get(key) ?? ''}${(counts.get(key) ?? 0) > 1 ? '=' : ''}`)
}

/** The country of somebody who is ranked, or else the place that is known of them. */
export function countryOf(atlas: Atlas, { record }: Match['entry'], language: Language): string {
  const place = record.country ?? record.place
  return place === undefined ? '' : labelOfId(atlas, place, language)
}
