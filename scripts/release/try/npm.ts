/** Installing what was packed as somebody does who has nothing yet, with npm and without a network. @module */
import { writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { workspace } from '../../reference/public-modules.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'
import { output } from './stranger.ts'

/** What npm fetched once stays here, so that it needs no network the next time. */
const cache = join(workspace, 'node_modules/.cache/release-npm')

/** Where this machine has its npm and its own Node, which may not be the Node of the workspace. */
const path = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter)

/** The settings of whoever runs this, without those that `npm run` adds. */
const ours = {
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      name.startsWith('npm_') || value === undefined ? [] : [[name, value]],
    ),
  ),
  PATH: path,
}

interface Installing {
  /** Tarballs, and names with versions. */
  readonly what: readonly string[]
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly network: '--offline' | '--prefer-offline'
}

async function run({ what, folder, env, network }: Installing, advice: string): Promise<void> {
  const command = ['npm'] as const
  const asking = { command, cwd: folder, env: ours }
  // An empty home does not know which registry this machine uses, and the cache knows packages by it.
  const registry = await output(asking, ['config', 'get', 'registry'], 'Install Node with npm: https://nodejs.org/')
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const where = ['--cache', cache, '--registry', registry.trim()]
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  await output({ command, cwd: folder, env }, ['install', network, ...quiet, ...where, ...what], advice)
}

/** Gets what the tarballs depend on into the cache, where it is not there: this alone needs a network. */
export async function fetchDependencies(what: readonly string[]): Promise<void> {
  const advice = 'A network is needed once, to fetch what the packages depend on.'
  await inTemporaryFolder((folder) => run({ what, folder, env: ours, network: '--prefer-offline' }, advice))
}

/**
 * Installs tarballs, and what they depend on, in a folder that holds nothing else.
 *
 * @param home of whoever installs them, empty
 */
export async function install(what: readonly string[], folder: string, home: string): Promise<void> {
  const env = { HOME: home, LANG: 'C.UTF-8', PATH: path }
  const advice = 'If a package of ours is not found, another names it in a version that is not packed.'
  await run({ what, folder, env, network: '--offline' }, advice)
}
