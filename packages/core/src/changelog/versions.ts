/** The versions of a dataset, each with the one before it and with its day. @module */
import { differences } from '../analysis/differences.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { collectionNames } from '../model/collection-name.ts'
import { memoizePair } from '../util/memo.ts'
import { type Changelog, releasedAtlas } from './changelog.ts'

/** One version of a dataset. */
export interface Version {
  readonly dataset: Atlas
  /** The version before it, if one is known. */
  readonly before: Atlas | undefined
  readonly isReleased: boolean
  /** The day of its release, or else the last on which something was done to it. */
  readonly day: string
}

/**
 * The last day on which something was done to a dataset that is not released, as the data have it: a source was read. The
 * clock has no part in it, so that the same data are always of the same day.
 */
function lastDay(
  { manifest: { asOf, evidenceAsOf = asOf }, records: { sources } }: Atlas,
  changelog: Changelog,
): string {
  const days = [changelog.at(-1)?.date ?? '', ...sources.map(({ accessed = '' }) => accessed)]
  return days.reduce((last, day) => (day > last ? day : last), evidenceAsOf)
}

/** The released versions of a dataset and the dataset itself, the newest first. */
export function versionsOf(atlas: Atlas, changelog: Changelog): readonly Version[] {
  const released = changelog.map((release) => ({
    dataset: release.hash === atlas.hash ? atlas : releasedAtlas(release),
    isReleased: true,
    day: release.date,
  }))
  const isReleased = released.at(-1)?.dataset === atlas
  const all = isReleased ? released : [...released, { dataset: atlas, isReleased, day: lastDay(atlas, changelog) }]
  return all.map((version, at) => ({ ...version, before: all[at - 1]?.dataset })).toReversed()
}

/** What is different between two versions; made once. */
export const differencesFrom = memoizePair((dataset: Atlas, before: Atlas) => differences(before, dataset))

export const recordTotal = ({ records }: Pick<Atlas, 'records'>): number =>
  collectionNames.reduce((sum, name) => sum + records[name].length, 0)
