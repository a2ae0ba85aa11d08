/** Who is ranked on the match screen: suggestions, and apart from them existing partners. @module */
import type { ExistingPartner, Matches, SuggestedPartner } from '@puente/core'

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
