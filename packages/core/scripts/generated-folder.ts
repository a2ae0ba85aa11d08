/** A folder whose every file is generated: what of it is not current, and bringing it up to date. @module */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { writeWhole } from '@puente/tooling/write-whole'

/** A folder and the text of each file that it is to have. */
export interface GeneratedFolder {
  readonly url: URL
  readonly files: ReadonlyMap<string, string>
}

/** The files that are missing or differ, and those that nothing generates any more. */
export interface Staleness {
  readonly changed: readonly string[]
  readonly superfluous: readonly string[]
}

/** What of a folder is not current. */
export function stalenessOf({ url, files }: GeneratedFolder): Staleness {
  const onDisk = existsSync(url) ? readdirSync(url) : []
  return {
    changed: [...files.keys()].filter(
      (name) => !onDisk.includes(name) || readFileSync(new URL(name, url), 'utf8') !== files.get(name),
    ),
    superfluous: onDisk.filter((name) => !files.has(name)),
  }
}

/** Writes what is stale, and removes what is superfluous. */
export function bringUpToDate({ url, files }: GeneratedFolder, { changed, superfluous }: Staleness): void {
  mkdirSync(url, { recursive: true })
  for (const name of changed) writeWhole(new URL(name, url), files.get(name) ?? '')
  for (const name of superfluous) rmSync(new URL(name, url))
}
