import type { SearchHit, SearchMatch } from '@puente/core'
import { type Encoding, type EntryLink, entryLink } from './entry-link.ts'

/** A record that a search found. */
export interface SearchHitBody extends EntryLink {
  /** Higher is better; comparable within one answer only. */
  readonly score: number
  /** Whether the record is called exactly so. */
  readonly exact: boolean
  /** The texts in which words were found, with where they stand, in UTF-16 units. */
  readonly matches: readonly SearchMatch[]
}

/** A record that a search found. */
export const hitBody = (encoding: Encoding, { entry, score, exact, matches }: SearchHit): SearchHitBody => ({
  ...entryLink(encoding, entry),
  score: Math.round(score * 1000) / 1000,
  exact,
  matches,
})
