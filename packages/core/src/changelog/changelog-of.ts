/** The released versions of the embedded atlas. @module */
import { applyDifferences } from '../analysis/apply-differences.ts'
import { wholeOf } from '../analysis/differences.ts'
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { lazy } from '../util/memo.ts'
import { type Changelog, type KeptRelease, releasedAtlas } from './changelog.ts'
import { steps } from './generated/steps.ts'

const embeddedChangelog = lazy((): Changelog => {
  const newestFirst: KeptRelease[] = []
  for (const { back, ...release } of steps()) {
    const newer = newestFirst.at(-1)
    const content = lazy(() => {
      const from = newer === undefined ? embedded : releasedAtlas(newer)
      return applyDifferences(from, { before: from, ...back })
    })
    newestFirst.push({ ...release, content })
  }
  return newestFirst.reverse()
})

/**
 * The released versions of the atlas that comes with the library; of a dataset of one's own, `readChangelog` of
 * `@puente/core/node` reads them.
 *
 * @param atlas the atlas, or a view of it
 * @returns its releases, the oldest first; none for another dataset
 * @example
 * import { changelogOf } from '@puente/core/changelog'
 *
 * changelogOf(atlas)[0]?.version // '0.1.0'
 */
export function changelogOf(atlas: Atlas): Changelog {
  checkAtlas(atlas)
  return wholeOf(atlas).hash === embedded.hash ? embeddedChangelog() : []
}
