/** What is in each thing that is released: the packages that are bundled in it, or laid beside it. @module */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BundledFiles } from '@puente/tooling/esbuild-plugins'
import { workspace } from '../reference/public-modules.ts'

/** Something that is built in a package, and what it holds that no bundler sees: files that are laid beside the code. */
export interface Build {
  /** The folder of the package, from the workspace. */
  readonly folder: string
  /** The names of its bundles; default: all that the package builds. */
  readonly bundles?: readonly string[]
  /** Paths from the folder. */
  readonly laidBeside: readonly string[]
  /** A build of another package that is laid beside, too. */
  readonly program?: Build
}

const fonts = ['@expo-google-fonts/source-sans-3', '@expo-google-fonts/source-serif-4']

const api: Build = {
  folder: 'apps/api',
  // The fonts of the pages are in their code.
  laidBeside: ['node_modules/@scalar/api-reference', ...fonts.map((name) => `../web/node_modules/${name}`)],
}

/** Every build that is released. */
export const builds = {
  // The outlines on maps are extracts of world-atlas.
  core: { folder: 'packages/core', laidBeside: ['node_modules/world-atlas'] },
  api,
  files: { folder: 'packages/files', laidBeside: [] },
  tui: { folder: 'apps/tui', laidBeside: ['node_modules/world-atlas'], program: api },
  image: { ...api, bundles: ['program', 'program-thread'] },
  site: {
    folder: 'apps/web',
    bundles: ['browser'],
    laidBeside: [...fonts.map((name) => `node_modules/${name}`), '../../packages/core/node_modules/world-atlas'],
  },
} as const satisfies Readonly<Record<string, Build>>

/** The folders of what a build holds. */
export interface Held {
  /** Packages of others. */
  readonly others: ReadonlySet<string>
  /** Packages of this workspace. */
  readonly ours: ReadonlySet<string>
}

const union = (all: readonly Held[]): Held => ({
  others: new Set(all.flatMap(({ others }) => [...others])),
  ours: new Set(all.flatMap(({ ours }) => [...ours])),
})

/** All that is bundled in a package, by way of ours too; of ours, only what others import counts. */
function bundledIn(folder: string, isTaken: (bundle: string) => boolean): Held {
  const lists = join(folder, 'bundled')
  if (!existsSync(lists)) throw new Error(`${lists} is not there: run \`npm run build\``)
  const bundles = readdirSync(lists)
    .filter((name) => isTaken(name.replace('.json', '')))
    .map((name): BundledFiles => JSON.parse(readFileSync(join(lists, name), 'utf8')))
  const ours = new Set(bundles.flatMap((bundle) => bundle.ours.map((path) => resolve(folder, path))))
  const others = new Set(bundles.flatMap(({ packages }) => packages.map((path) => resolve(folder, path))))
  const within = [...ours].map((path) => bundledIn(path, (bundle) => !bundle.startsWith('program')))
  return union([{ others, ours }, ...within])
}

/**
 * What a build holds.
 *
 * @throws where the package is not built
 * @example
 * heldBy(builds.core).others // the folders of @noble/hashes, canonicalize, …
 */
export function heldBy({ folder, bundles, laidBeside, program }: Build): Held {
  const absolute = join(workspace, folder)
  return union([
    bundledIn(absolute, (bundle) => bundles?.includes(bundle) ?? true),
    { others: new Set(laidBeside.map((path) => resolve(absolute, path))), ours: new Set() },
    ...(program === undefined
      ? []
      : [heldBy(program), { others: new Set<string>(), ours: new Set([join(workspace, program.folder)]) }]),
  ])
}
