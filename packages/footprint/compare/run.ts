/** `pnpm bench --against <git ref>`: this build beside that of another commit, both asked in turns. @module */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { commitOf, run, withWorktree } from '../worktree.ts'
import { comparisonTable, isFailure, type Pair, tolerance } from './comparison.ts'
import { generatedIn, libraryPart } from './library.ts'
import { chosenParts, measurePart, type Part } from './part.ts'
import { servicePart } from './service.ts'
import { sizesPart } from './sizes.ts'
import { startUpPart } from './start-up.ts'

/** Instead of a ref: this build is compared with itself, which shows how evenly a machine measures. */
const itself = 'self'

const help = `Usage: pnpm bench --against <git ref> [options]

Compares this build with that of another commit, which is checked out and built in a temporary folder. Both are asked in
turns: questions to the library on generated atlases, start-up, the service under load, and sizes. Times are processor
time where nothing else is said.

Options:
  --against <ref>    the commit, branch or tag to compare with; "${itself}" compares this build with itself
  --sizes <list>     organizations of the generated atlases (default: 10000,100000); the service has the smallest
  --only <text>      only questions with this text in their name, or in that of their part
  --rounds <count>   how often both are asked (default: 6)
  --help             print this

The ratio is the median of the ratios of the rounds, now divided by then; beside it is the middle half of them. A question
is "worse" (exit code 1) where the ratio is over ${tolerance} and either the middle half is narrower than that, or the ratio is over
${tolerance} times its width; "within noise" where the middle half is too wide to say.`

const { values } = parseArgs({
  // pnpm hands on the `--` before a script's own options.
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    against: { type: 'string' },
    sizes: { type: 'string', default: '10000,100000' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '6' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(help)
  process.exit(0)
}

const ref = values.against ?? ''
const sizes = values.sizes.split(',').map(Number)
const rounds = Number(values.rounds)
const commit = ref === itself ? ref : commitOf(ref)

/** Ends the program over an option that cannot be used. */
function refuse(message: string): never {
  console.error(`${message} See --help.`)
  process.exit(2)
}
if (ref === '') refuse('--against is missing.')
if (commit === undefined) refuse(`git knows no commit "${ref}".`)
if (![rounds, ...sizes].every((number) => Number.isInteger(number) && number > 0))
  refuse('--sizes and --rounds take whole numbers from 1.')

const workspace = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'puente-bench-'))
const roots: Pair<string> = { before: ref === itself ? workspace : join(folder, 'ref'), now: workspace }
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())

/** Measures parts, and prints the table of each as soon as it is there. */
async function measureAll(parts: readonly Part[]): Promise<void> {
  console.log(`Against ${ref}, ${rounds} rounds: ${cpus().length} cores, Node ${process.versions.node}.`)
  const failures: string[] = []
  for (const part of parts) {
    const rows = await measurePart(part, rounds, stop.signal)
    console.log(`\n### ${part.title}\n\n${comparisonTable(rows, ref)}`)
    failures.push(...rows.filter(isFailure).map(({ question }) => `${part.title}: ${question}`))
  }
  if (failures.length === 0) return
  console.error(['Worse, or no longer there:', ...failures].join('\n  '))
  process.exitCode = 1
}

/** Installs and builds the ref, then measures. */
async function buildAndMeasure(parts: readonly Part[]): Promise<void> {
  console.error(`${ref}: install and build`)
  await run(roots.before, ['npm', 'run', '-s', 'setup'], stop.signal)
  await run(roots.before, ['npm', 'run', '-s', 'build'], stop.signal)
  await measureAll(parts)
}

try {
  const all: readonly Part[] = [
    ...sizes.map((size) => libraryPart(roots, generatedIn(folder, size))),
    startUpPart(roots, folder),
    servicePart(roots, generatedIn(folder, Math.min(...sizes))),
    sizesPart(roots),
  ]
  const parts = chosenParts(all, values.only)
  if (parts.length === 0) console.error(`No question has "${values.only}" in its name.`)
  else if (ref === itself) await measureAll(parts)
  else await withWorktree(commit, roots.before, () => buildAndMeasure(parts))
  if (parts.length === 0) process.exitCode = 2
} catch (error) {
  if (!stop.signal.aborted) throw error
  console.error('Stopped.')
  process.exitCode = 130
} finally {
  rmSync(folder, { recursive: true, force: true })
}
