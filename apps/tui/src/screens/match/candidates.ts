/** Who is ranked on the match screen: suggestions, and apart from them existing partners. @module */

import {
  type Atlas,
  cooperationPaths,
  type ExistingPartner,
  type Language,
  labelOfId,
  type Match,
  type Matches,
  matches,
  type SuggestedPartner,
} from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'

/** Somebody who is ranked. */
export type Candidate =
  | { readonly group: 'suggested'; readonly match: SuggestedPartner }
  | { readonly group: 'existing'; readonly match: ExistingPartner }

/** Everybody who is ranked, in the order of the rows. */
export const candidatesOf = ({ suggestions, existing }: Matches): readonly Candidate[] => [
  ...suggestions.map((match): Candidate => ({ group: 'suggested', match })),
  ...existing.map((match): Candidate => ({ group: 'existing', match })),
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
 * The ranks as they are shown: those that are shared have an equals sign.
 *
 * @example
 * // scores 3.1, 2.2, 2.2, 2.0
 * shownRanks(candidates) // ['1', '2=', '2=', '4']
 */
export const shownRanks = (candidates: readonly Candidate[]): readonly string[] =>
  candidates.map(({ group, match: { rank } }) => {
    const sharing = candidates.filter((one) => one.group === group && one.match.rank === rank).length
    return `${rank}${sharing > 1 ? '=' : ''}`
  })

/** The country of somebody who is ranked, or else the place that is known of them. */
export function countryOf(atlas: Atlas, { record }: Match['entry'], language: Language): string {
  const place = record.country ?? record.place
  return place === undefined ? '' : labelOfId(atlas, place, language)
}

/** Further down nobody shares more with the cluster than with any other. */
const mostSuggested = 20

/** Whom an actor should talk to. */
export const matchesIn = perAtlas(({ atlas, slowCalls: patience }) =>
  memoize(
    (id: string) => id,
    patience.track((id: string) => matches(atlas, id, { limit: mostSuggested, introductions: false })),
  ),
)

/** How two actors are connected, as of the atlas's date; the cheapest path first. */
export const introductionsIn = perAtlas(({ atlas, slowCalls: patience }) =>
  memoize(
    (from: string, to: string) => `${from} ${to}`,
    patience.track((from: string, to: string) => cooperationPaths(atlas, from, to, { asOf: atlas.manifest.asOf })),
  ),
)
