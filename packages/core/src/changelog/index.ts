/**
 * `@puente/core/changelog`: the released versions of a dataset, and what has changed since.
 *
 * @module
 */

export type { Changelog, KeptRelease } from './changelog.ts'
export { changelogOf } from './changelog-of.ts'
export { changesSince, formatUnknownVersion, type UnknownVersion } from './changes.ts'
export { changesFeed, type FeedOptions } from './feed.ts'
export type { Release } from './release.ts'
export { formatDifferences } from './text.ts'
