/** The released versions that stand in the folder of a dataset. @module */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Changelog } from '../changelog/changelog.ts'
import { byRelease } from '../changelog/release.ts'
import { checkedText } from '../model/check-argument.ts'
import { readRelease, releasesFolder } from './release-file.ts'

/**
 * The released versions in the folder of a dataset of one's own, `releases/2026-11-28-0.1.0.json` and the like, each the
 * whole dataset as it was then. What is no such file is left out; `checkPath` says what is wrong with it.
 *
 * @param path of the folder; a dataset in one file has none
 * @returns the releases, the oldest first; none where the folder has none
 * @example
 * readChangelog('our-atlas').length // 0
 */
export function readChangelog(path: string): Changelog {
  const folder = join(checkedText('path', path), releasesFolder)
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => readRelease(name, readFileSync(join(folder, name), 'utf8')))
    .filter((release) => release !== undefined)
    .toSorted(byRelease)
}
