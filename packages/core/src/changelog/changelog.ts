/** The released versions of a dataset, each with all that it held. @module */
import type { DatasetContent } from '../analysis/apply-differences.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { memoize } from '../util/memo.ts'
import type { Release } from './release.ts'

/** A released version with all that it held. */
export interface KeptRelease extends Release {
  /** Reads it or makes it, which takes some time. */
  readonly content: () => DatasetContent
}

/** The released versions of a dataset, the oldest first. */
export type Changelog = readonly KeptRelease[]

/**
 * A released version as an atlas, to be compared. It may have an older form than today's: nothing is asked of it that not
 * every form has, which is ids and, of a record, citations and statements.
 */
export const releasedAtlas: (release: KeptRelease) => Atlas = memoize(
  ({ content, hash }) => ({ ...content(), hash }) as Atlas,
)
