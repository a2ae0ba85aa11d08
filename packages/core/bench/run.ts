/**
 * `pnpm bench`: every engine of every contest, then opening and questions at several sizes, as tables and as JSON.
 *
 * ```
 * pnpm bench                                  all of it: an hour
 * pnpm bench --contest filter --size 10000    one contest (several: comma between)
 * pnpm bench --sizes 1000,10000 --contest ''  opening alone
 * pnpm bench --short                          no times: fails if an engine gives a wrong answer
 * pnpm bench --json bench.json --write        the JSON into a file, the tables into docs/performance.md
 * pnpm bench --from bench.json --write        the tables of an earlier run
 * ```
 *
 * @module
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { replaceSection } from '@puente/tooling/write-file'
import type { Measured } from './ask-engine.ts'
import { generateAtlas } from './atlas/generate-atlas.ts'
import { checkEngines, shortSetting } from './check-engines.ts'
import { contests } from './contests/contests.ts'
import { inAProcess } from './in-a-process.ts'
import { allRight, type ContestResult, type EngineResult, type OpenedResult, type Results } from './results.ts'
import type { Opened } from './run-open.ts'
import { tables } from './tables.ts'
import { writeDataset } from './write-dataset.ts'

/** The page with the tables, and the comment that they follow. */
const page = new URL('../../../docs/performance.md', import.meta.url)
const begin = '<!-- measured: begin (written by `pnpm bench --write`) -->'

const args = process.argv.slice(2).filter((arg) => arg !== '--')
const { values } = parseArgs({
  args,
  options: {
    contest: { type: 'string', default: Object.keys(contests).join() },
    size: { type: 'string', default: '100000' },
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    seed: { type: 'string', default: '1' },
    questions: { type: 'string', default: '300' },
    json: { type: 'string' },
    from: { type: 'string' },
    write: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
  },
})

const listed = (text: string) => text.split(',').filter((part) => part !== '')
const names = listed(values.contest)
const sizes = listed(values.sizes).map(Number)
const [size, seed, count] = [Number(values.size), Number(values.seed), Number(values.questions)]
const unknown = names.filter((name) => !Object.hasOwn(contests, name))
if (unknown.length > 0 || ![...sizes, size, seed, count].every((number) => Number.isInteger(number) && number > 0)) {
  console.error(`Give whole numbers from 1, and contests among ${Object.keys(contests).join(', ')}.`)
  process.exit(2)
}

/** The version of an installed package. */
function versionOf(name: string): string {
  const text = readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')
  return String(JSON.parse(text).version)
}

/** Asks every engine of a contest, each in a process of its own. */
const runContest = (name: string): readonly ContestResult[] => {
  const result = contests[name]?.(({ title, aim, rate, engines }): ContestResult => {
    const results = Object.entries(engines).map(([engine, one]): EngineResult => {
      const { label, mostOrganizations } = one
      const what = { name: engine, label, ...(one.package === undefined ? {} : { version: versionOf(one.package) }) }
      if (mostOrganizations !== undefined && size > mostOrganizations) return { ...what, mostOrganizations }
      console.error(`${name}: ${label}`)
      return { ...what, measured: inAProcess<Measured>('run-engine.ts', size, [name, engine, size, seed, count]) }
    })
    return { name, title, aim, ...(rate === undefined ? {} : { rate }), engines: results }
  })
  return result === undefined ? [] : [result]
}

/** Opens datasets of several sizes, and asks this repository all questions of each. */
function openSizes(): readonly OpenedResult[] {
  const folder = mkdtempSync(join(tmpdir(), 'puente-bench-'))
  try {
    return sizes.map((organizations) => {
      console.error(`open: ${organizations} organizations`)
      const path = join(folder, `${organizations}.json`)
      writeDataset(generateAtlas(organizations, seed), path)
      return { size: organizations, ...inAProcess<Opened>('run-open.ts', organizations, [path, seed, count]) }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measure(): Results {
  const [cpu, ...others] = cpus()
  return {
    machine: { processor: cpu?.model ?? '', cores: 1 + others.length, memory: totalmem(), node: process.versions.node },
    date: new Date().toISOString().slice(0, 10),
    command: ['pnpm bench', ...args].join(' '),
    size,
    seed,
    questions: count,
    contests: names.flatMap(runContest),
    opened: openSizes(),
  }
}

if (values.short) {
  const standings = await checkEngines(names, shortSetting)
  for (const { contest, engine, right, total, passed } of standings) {
    console.log(`${passed ? 'ok   ' : 'WRONG'} ${contest}: ${engine}, ${right} of ${total}`)
  }
  process.exit(standings.every(({ passed }) => passed) ? 0 : 1)
}

// What an earlier run wrote with --json.
const results = values.from === undefined ? measure() : (JSON.parse(readFileSync(values.from, 'utf8')) as Results)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`)
if (values.write) replaceSection(page, begin, '<!-- measured: end -->', tables(results))
else console.log(tables(results))
if (!allRight(results)) {
  console.error('An engine gave a wrong answer, and is not timed.')
  process.exitCode = 1
}
