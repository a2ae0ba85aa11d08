/**
 * What goes along with each package that can be packed: the licence, and the notices of what is bundled in it.
 * `npm run notices` writes both.
 *
 * @module
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspace } from '../reference/public-modules.ts'
import { type Build, builds, heldBy } from './bundled.ts'

/** A package of somebody else. */
interface Third {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Its licence as it comes with it; undefined where it brings none. */
  readonly text: string | undefined
}

function readThird(folder: string): Third {
  const { name, version, license, author }: { name: string; version: string; license?: string; author?: unknown } =
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).toSorted()
  // A package of fonts has a licence for them beside that of its code, of which nothing is taken.
  const file =
    files.find((one) => one === 'LICENSE_FONT') ??
    files.find((one) => /^(?:licen[cs]e|copying)(?:[.-]\w+)*$/iu.test(one))
  const by = typeof author === 'string' ? author.replace(/ *[<(].*$/u, '') : undefined
  return {
    name,
    version,
    licence: license ?? 'unknown',
    text: file === undefined ? by && `Copyright ${by}` : readFileSync(join(folder, file), 'utf8').trim(),
  }
}

const line = '-'.repeat(80)

/** The notices of all that a build holds. */
export function noticesOf(build: Build): string {
  const folders = [...heldBy(build).others]
  const found = new Map(
    folders.map((path) => readThird(path)).map((third) => [`${third.name} ${third.version}`, third]),
  )
  if (found.size === 0) return 'Third-party notices\n\nNothing of other packages is bundled in this one.\n'
  const all = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, third]) => third)
  const parts = all.map(
    ({ name, version, licence, text }) =>
      `${line}\n${name} ${version}\nLicence: ${licence}\n\n${text ?? 'It brings no text of its licence.'}\n`,
  )
  return `Third-party notices

This package holds, bundled, parts of the packages below, each under its own licence.
Written by \`npm run notices\` from what the build put into it.

${parts.join('\n')}`
}

/** Every file that goes along with a package, by its path in the workspace. */
export function accompanyingFiles(): ReadonlyMap<string, string> {
  const licence = readFileSync(join(workspace, 'LICENSE'), 'utf8')
  return new Map(
    [builds.core, builds.api, builds.files, builds.tui].flatMap((build): [string, string][] => [
      [`${build.folder}/LICENSE`, licence],
      [`${build.folder}/THIRD-PARTY-NOTICES.txt`, noticesOf(build)],
    ]),
  )
}

if (import.meta.main) {
  for (const [path, text] of accompanyingFiles()) writeFileSync(join(workspace, path), text)
}
