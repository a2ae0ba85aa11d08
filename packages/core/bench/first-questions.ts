/**
 * `pnpm --filter @puente/core run bench:first <file> [--turns 3] [--beside <folder>]`: what the first question of each kind takes of a dataset,
 * as JSON or compiled, each in a process of its own, by the library as it is built. With another checkout beside, in which
 * the library is built as well, both in turns. Beside them what JSON.parse takes for the embedded dataset: its ratio holds on other machines.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { table } from '@puente/tooling/markdown'
import { processorTime } from '@puente/tooling/processor-time'
import { median } from '@puente/tooling/statistics'
import { atlas as embedded, query, viewOf } from '../src/index.ts'
import { openPath } from '../src/open/open-path.ts'
import { type FirstAnswer, questions, type Subjects } from './ask-first.ts'
import { inAProcess } from './in-a-process.ts'

const { values, positionals } = parseArgs({
  // pnpm hands on the `--` before a script's own options.
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  allowPositionals: true,
  options: { turns: { type: 'string', default: '3' }, beside: { type: 'string' } },
})
const [file = ''] = positionals
const turns = Number(values.turns)
if (!existsSync(file) || !Number.isInteger(turns) || turns < 1) {
  console.error('Usage: bench:first <file.json or file.puente> [--turns <from 1>] [--beside <folder>]')
  process.exit(2)
}

/** What is asked about: chosen from the dataset, in this process, which is not measured. */
async function subjectsIn(path: string): Promise<Subjects> {
  const opened = await openPath(path)
  if (!opened.ok) throw new Error(opened.error.message)
  const { clusters, ties, sectors } = opened.value.records
  const counts = new Map<string, number>()
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { between } of ties) for (const id of between) count(id)
  const byTies = clusters.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
  const [most, ordinary] = [byTies[0], byTies[Math.floor(byTies.length / 2)]]
  const { facets } = query(opened.value, 'organizations', { facets: ['country'], limit: 1 })
  const country = facets.country?.[0]?.value
  const [sector] = sectors
  if (most === undefined || ordinary === undefined || country === undefined || sector === undefined)
    throw new Error(`${path} has no cluster, country or sector to ask about`)
  return {
    most: most.id,
    ordinary: ordinary.id,
    name: most.names[0]?.value ?? '',
    sector: sector.id,
    country: String(country),
  }
}

const text = JSON.stringify(viewOf(embedded, { evidence: 'best' }).records)

/** Milliseconds of the processor that JSON.parse takes for the embedded dataset. */
function reference(): number {
  const times = 20
  const started = processorTime()
  for (let time = 0; time < times; time++) JSON.parse(text)
  return (processorTime() - started) / times
}

const here = fileURLToPath(new URL('../../..', import.meta.url))
const folders = [...(values.beside === undefined ? [] : [values.beside]), here]
const subjects = await subjectsIn(file)
const references: number[] = []
const rows = Object.keys(questions).map((question) => {
  const measured: (readonly FirstAnswer[])[] = Array.from({ length: turns }, () => {
    references.push(reference())
    return folders.map((folder) =>
      inAProcess<FirstAnswer>('ask-first.ts', 0, [folder, file, question, JSON.stringify(subjects)]),
    )
  })
  const of = (at: number, part: keyof FirstAnswer) => median(measured.flatMap((turn) => turn[at]?.[part] ?? []))
  const seconds = folders.map((_, at) => of(at, 'processor') / 1000)
  const last = seconds.at(-1) ?? Number.NaN
  console.error(question)
  return [
    question,
    ...seconds.map((one) => one.toFixed(2)),
    ...(folders.length > 1 ? [(last / (seconds[0] ?? last)).toFixed(2)] : []),
    ((last * 1000) / median(references)).toFixed(0),
    folders.map((_, at) => (of(at, 'peak') / 2 ** 20).toFixed(0)).join('; '),
  ]
})
console.log(
  table(
    [
      'first asked',
      ...(folders.length > 1 ? ['before, s', 'now, s', 'ratio'] : ['processor, s']),
      'of JSON.parse',
      folders.length > 1 ? 'memory before; now, MB' : 'memory, MB',
    ],
    rows,
  ),
)
console.log(`\nJSON.parse of the embedded dataset: ${median(references).toFixed(1)} ms of the processor.`)
