/** The candidates of the match screen: suggestions, and apart from them existing partners. @module */

import {
  cooperationPaths,
  type DisplayMatch,
  type DisplayMatches,
  type DisplayTie,
  displayMatches,
  displayPath,
  formatScore,
  type Language,
  matches,
} from '@puente/core'
import { atlasQuery } from '../../app/atlas-cache.ts'

/** A suggestion or an existing partner. */
export interface Candidate extends DisplayMatch {
  /** Absent: a suggestion. */
  readonly ties?: readonly DisplayTie[]
}

/** All candidates, in the order of the rows. */
export const candidatesOf = ({ suggestions, existing }: DisplayMatches): readonly Candidate[] => [
  ...suggestions,
  ...existing,
]

/** The row of the candidate with an id; 0 without one. */
export const rowOfCandidate = (candidates: readonly Candidate[], id: string | undefined): number =>
  Math.max(
    0,
    candidates.findIndex(({ entry }) => entry.record.id === id),
  )

/** The score that fills a bar. */
export const highestScore = (candidates: readonly Candidate[]): number =>
  Math.max(0, ...candidates.map(({ score }) => score))

/** The cells of a row as they are displayed: rank, name, country and score. */
export const candidateCells = (candidate: Candidate | undefined, language: Language): readonly string[] =>
  candidate === undefined
    ? []
    : [candidate.rankLabel, candidate.label, candidate.place, formatScore(candidate.score, language)]

/** How many suggestions there are at most. */
const maxSuggestions = 20

/** The matches of an actor, memoized. */
export const matchesIn = atlasQuery(
  'match',
  (id: string) => id,
  ({ atlas }, id) => matches(atlas, id, { limit: maxSuggestions, introductions: false }),
)

/** The matches of an actor as the screen shows them, memoized. */
export const displayMatchesIn = atlasQuery(
  'match',
  (id: string, language: Language) => `${id} ${language}`,
  (parts, id, language) => displayMatches(parts.atlas, matchesIn({ parts })(id), language),
)

/** The paths between two actors as of the atlas's date, the cheapest first, memoized. */
export const introductionsIn = atlasQuery(
  'path',
  (from: string, to: string, language: Language) => `${from} ${to} ${language}`,
  ({ atlas }, from, to, language) =>
    cooperationPaths(atlas, from, to, { asOf: atlas.manifest.asOf }).map((path) => displayPath(atlas, path, language)),
)
