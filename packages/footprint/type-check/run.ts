/**
 * `pnpm type-check`: how long a compiler takes to check a program that uses the library, its declarations included, beside
 * version 0.1.0 of the library in the same run. `--write` puts the table into docs/performance-startup.md.
 *
 * Version 0.1.0 is built from its tag in a folder of its own, which takes a minute or two; `--baseline <folder>` takes one
 * that holds its `package.json` and `dist`.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from '@puente/tooling/markdown'
import { processorTimeOfChildren } from '@puente/tooling/processor-time'
import { median } from '@puente/tooling/statistics'
import { writePart } from '../page.ts'
import { run, withWorktree } from '../worktree.ts'

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    baseline: { type: 'string' },
    turns: { type: 'string', default: '5' },
  },
})
const turns = Number(values.turns)

const workspace = resolve(import.meta.dirname, '../../..')
const scratch = mkdtempSync(join(tmpdir(), 'puente-type-check-'))

const compilers = [
  { name: 'TypeScript 5.4', folder: 'typescript-5.4', version: '5.4.5' },
  { name: 'TypeScript 5.9', folder: 'typescript-5.9', version: '5.9.3' },
  { name: 'TypeScript 7', folder: 'typescript-7', version: '7.0.2' },
] as const

const programs = {
  none: 'export const nothing = 1\n',
  library: `import { atlas, get, matches, query } from '@puente/core'
export const claut = get(atlas, 'clusters', 'claut')
export const { records, facets } = query(atlas, 'clusters', { where: { sector: 'aerospace' }, facets: ['label'] })
export const { suggestions } = matches(atlas, 'claut', { limit: 3 })
`,
} as const

const versions = ['0.1.0', 'current'] as const

/** Builds the library of a tag in a folder of its own. */
function builtFrom(tag: string): Promise<string> {
  const folder = join(scratch, 'tagged')
  return withWorktree(tag, folder, async () => {
    await run(folder, ['pnpm', 'install', '--frozen-lockfile', '--prefer-offline'])
    await run(folder, ['pnpm', '--filter', '@puente/core', 'run', 'build'])
    const built = join(scratch, 'built')
    mkdirSync(built)
    for (const part of ['package.json', 'dist'])
      cpSync(join(folder, 'packages/core', part), join(built, part), { recursive: true })
    return built
  })
}

/** A project that uses one version of the library. */
function makeProject(version: string, library: string): void {
  const folder = join(scratch, version)
  const there = join(folder, 'node_modules/@puente/core')
  mkdirSync(there, { recursive: true })
  for (const part of ['package.json', 'dist']) cpSync(join(library, part), join(there, part), { recursive: true })
  // Next to the library, as an installed package finds what it depends on.
  for (const name of ['zod', 'yaml', 'papaparse'])
    symlinkSync(join(scratch, 'node_modules', name), join(folder, 'node_modules', name))
  for (const [name, code] of Object.entries(programs)) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'program.mts'), code)
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      module: 'nodenext',
      noEmit: true,
      strict: true,
      skipLibCheck: false,
    }
    writeFileSync(join(folder, name, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.mts'] }))
  }
}

/** The seconds of processor time that a compiler takes for a program. */
function secondsOf(compiler: string, version: string, program: string): number {
  const before = processorTimeOfChildren() ?? performance.now()
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(scratch, 'node_modules', compiler, 'bin/tsc'), '-p', join(scratch, version, program)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${compiler} refuses ${program} with ${version}:\n${stdout}`)
  return ((processorTimeOfChildren() ?? performance.now()) - before) / 1000
}

try {
  const dependencies = {
    zod: '4.6.7',
    yaml: '2.9.1',
    papaparse: '5.7.1',
    ...Object.fromEntries(compilers.map(({ folder, version }) => [folder, `npm:typescript@${version}`])),
  }
  writeFileSync(join(scratch, 'package.json'), JSON.stringify({ name: 'scratch', private: true, dependencies }))
  writeFileSync(join(scratch, 'pnpm-workspace.yaml'), JSON.stringify({ pmOnFail: 'ignore' }))
  execFileSync('pnpm', ['install', '--prefer-offline'], { cwd: scratch, stdio: 'ignore' })
  makeProject('0.1.0', values.baseline === undefined ? await builtFrom('v0.1.0') : resolve(values.baseline))
  makeProject('current', join(workspace, 'packages/core'))

  const rows = compilers.map(({ name, folder }) => {
    const taken = { none: [] as number[], '0.1.0': [] as number[], current: [] as number[] }
    for (let turn = 0; turn < turns; turn++) {
      taken.none.push(secondsOf(folder, 'current', 'none'))
      for (const version of versions) taken[version].push(secondsOf(folder, version, 'library'))
    }
    const none = median(taken.none)
    const [before, now] = [median(taken['0.1.0']), median(taken.current)]
    const cells = [none, before, now].map((seconds) => seconds.toFixed(2))
    return [name, ...cells, ((now - none) / (before - none)).toFixed(2), (now / before).toFixed(2)]
  })
  const columns = [
    'compiler',
    'no library, s',
    'with 0.1.0, s',
    'now, s',
    'what the library adds: now / 0.1.0',
    'all: now / 0.1.0',
  ]
  const text = table(columns, rows)
  if (values.write) writePart('type-check', 'pnpm type-check', text)
  else console.log(text)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
