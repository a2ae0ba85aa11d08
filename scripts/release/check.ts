/**
 * `npm run release:check`: makes all that a release has, and tries it without a network. Nothing is published.
 *
 * @module
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { workspace } from '../reference/public-modules.ts'
import { checksumsFile } from './checksums.ts'
import { make } from './make/make.ts'
import { type Kind, kinds, version } from './names.ts'
import { Fault } from './try/fault.ts'
import { preparePackages } from './try/packages.ts'

const usage = `Makes what a release has and tries it, without a network. Nothing is published.

  npm run release:check -- [--out <folder>] [--only <kinds>]

  --out   folder for what is made; what it holds of an earlier run goes; default: release
  --only  some of ${kinds.join(', ')}, with commas between them; default: all
`

const isKind = (word: string): word is Kind => kinds.some((kind) => kind === word)

interface Options {
  readonly out: string
  readonly chosen: readonly Kind[]
}

/** What the command line says; undefined where only help is wanted. */
function readOptions(): Options | undefined {
  const options = { out: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } } as const
  const { out, only, help } = parseArgs({ options }).values
  if (help === true) return undefined
  const words = only?.split(',').map((word) => word.trim()) ?? kinds
  const unknown = words.filter((word) => !isKind(word))
  if (unknown.length > 0)
    throw new Error(`--only is "${only}"; it takes ${kinds.join(', ')}, with commas between them.`)
  return { out: resolve(out ?? join(workspace, 'release')), chosen: words.filter(isKind) }
}

/** What starts a program that reaches only this machine; undefined where the system cannot do that. */
function isolation(): readonly [program: string, ...args: string[]] | undefined {
  const user = process.getuid?.() === 0 ? [] : ['--map-current-user', '--keep-caps']
  const shell = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'] as const
  return spawnSync('unshare', ['--net', ...user, ...shell, 'true']).status === 0
    ? ['unshare', '--net', ...user, ...shell]
    : undefined
}

/** The files of the workspace that are changed or new, as Git has them; none where it is no repository. */
const changedFiles = (): readonly string[] =>
  (spawnSync('git', ['status', '--porcelain'], { cwd: workspace, encoding: 'utf8' }).stdout ?? '').match(/.+/gu) ?? []

/** Makes a folder, or empties the one that an earlier run made; any other that holds something stays. */
function emptyFolder(out: string): void {
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, checksumsFile)))
    throw new Error(
      `${out} holds files, and no ${checksumsFile}, so they are not of an earlier run: name another --out.`,
    )
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
}

async function makeAll({ out, chosen }: Options): Promise<void> {
  for (const kind of chosen) {
    for (const file of await make(kind, out)) {
      const size = statSync(file).size / 1e6
      console.log(`  ${kind.padEnd(12)}${basename(file)}, ${size < 1 ? size.toFixed(2) : size.toFixed(0)} MB`)
    }
  }
  if (chosen.includes('packages')) await preparePackages(out)
}

/** Tries what was made. */
async function tryAll({ out, chosen }: Options): Promise<boolean> {
  const isolated = isolation()
  console.log(
    isolated === undefined
      ? 'Tried; this system cannot cut a program off from the network, so only npm is told to use none:'
      : 'Tried, cut off from the network:',
  )
  const program = [process.execPath, join(workspace, 'scripts/release/try/try.ts'), out, ...chosen]
  const [first = '', ...rest] = [...(isolated ?? []), ...program]
  // The steps of the image get their packages by npx.
  const env = { ...process.env, npm_config_offline: 'true' }
  const [code] = await once(spawn(first, rest, { stdio: 'inherit', env }), 'close')
  return code === 0
}

async function check(options: Options): Promise<boolean> {
  const before = changedFiles()
  emptyFolder(options.out)
  console.log(`Puente ${version} as it would be released. Nothing is published.\nMade in ${options.out}:`)
  await makeAll(options)
  const passed = await tryAll(options)
  const left = changedFiles().filter((line) => !before.includes(line))
  if (left.length > 0) console.log(`FAILED: files of the workspace were changed by this:\n${left.join('\n')}`)
  return passed && left.length === 0
}

try {
  const options = readOptions()
  if (options === undefined) {
    console.log(usage)
  } else {
    const passed = await check(options)
    console.log(passed ? 'All is as it should be.' : 'Something is not as it should be: see FAILED above.')
    process.exitCode = passed ? 0 : 1
  }
} catch (error) {
  console.error(`FAILED: ${error instanceof Error ? error.message : String(error)}`)
  if (error instanceof Fault) console.error(`What to do: ${error.advice}`)
  process.exitCode = 1
}
