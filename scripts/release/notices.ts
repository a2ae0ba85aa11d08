/**
 * What goes along with each package that can be packed: the licence, and the notices of what is bundled in it.
 * `npm run notices` writes both.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { workspace } from '../reference/public-modules.ts'

/** What the build noted of a bundle: the packages in it, and those of ours whose own bundles are in it. */
interface Bundled {
  readonly packages: readonly string[]
  readonly ours: readonly string[]
}

/** A package that is packed, and what it holds that no bundler sees: files that the build lays beside the code. */
interface Packable {
  readonly folder: string
  /** Paths from the folder. */
  readonly laidBeside: readonly string[]
}

const packables: readonly Packable[] = [
  // The outlines on maps are extracts of it.
  { folder: 'packages/core', laidBeside: ['node_modules/world-atlas'] },
  {
    folder: 'apps/api',
    // The fonts of the pages are in their code.
    laidBeside: [
      'node_modules/@scalar/api-reference',
      '../web/node_modules/@expo-google-fonts/source-sans-3',
      '../web/node_modules/@expo-google-fonts/source-serif-4',
    ],
  },
  { folder: 'packages/files', laidBeside: [] },
  { folder: 'apps/tui', laidBeside: ['node_modules/world-atlas'] },
]

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

/**
 * The folders of all that is bundled in a package, by way of ours too.
 *
 * @param isTaken whether a list of the package counts; of ours, only what others import does
 */
function bundledIn(folder: string, isTaken = (_list: string) => true): ReadonlySet<string> {
  const lists = join(folder, 'bundled')
  if (!existsSync(lists)) throw new Error(`${lists} is not there: run \`npm run build\``)
  const bundles = readdirSync(lists)
    .filter(isTaken)
    .map((name): Bundled => JSON.parse(readFileSync(join(lists, name), 'utf8')))
  const own = bundles.flatMap(({ packages }) => packages.map((path) => resolve(folder, path)))
  const ofOurs = new Set(bundles.flatMap(({ ours }) => ours.map((path) => resolve(folder, path))))
  return new Set([...own, ...[...ofOurs].flatMap((path) => [...bundledIn(path, (list) => list !== 'program.json')])])
}

const line = '-'.repeat(80)

function noticesOf({ folder, laidBeside }: Packable): string {
  const absolute = join(workspace, folder)
  const folders = [...bundledIn(absolute), ...laidBeside.map((path) => join(absolute, path))]
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
    packables.flatMap((packable): [string, string][] => [
      [`${packable.folder}/LICENSE`, licence],
      [`${packable.folder}/THIRD-PARTY-NOTICES.txt`, noticesOf(packable)],
    ]),
  )
}

if (import.meta.main) {
  for (const [path, text] of accompanyingFiles()) writeFileSync(join(workspace, path), text)
}
