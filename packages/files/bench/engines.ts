/**
 * `node bench/engines.ts`: the same queries asked of the library, of DuckDB over a folder of Parquet files, and, where Debian's
 * server is installed and root runs this, of PostgreSQL with its tables as `puente load` makes them and with those of lists cut
 * by the hash of their record.
 *
 * ```
 * node bench/engines.ts                  prints the table, for 100,000 generated organizations
 * node bench/engines.ts --size 10000     for fewer
 * node bench/engines.ts --turns 15       how often each query is asked
 * node bench/engines.ts --write          also puts the table into docs/scale.md
 * ```
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Atlas, query, viewOf } from '@puente/core'
import { openPath } from '@puente/core/node'
import { startDebianServer } from '@puente/tooling/debian-postgres'
import { table } from '@puente/tooling/markdown'
import { replaceSection } from '@puente/tooling/write-file'
import { duckLake } from './engines/duck-lake.ts'
import { libraryTimes } from './engines/library-times.ts'
import { postgresTimes } from './engines/postgres-times.ts'
import { collection, questionsFor } from './engines/questions.ts'

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    turns: { type: 'string', default: '15' },
    write: { type: 'boolean', default: false },
  },
})
const [size, turns] = [Number(values.size), Number(values.turns)]
if (!Number.isInteger(size) || size < 1000 || !Number.isInteger(turns) || turns < 1) {
  console.error('Usage: node bench/engines.ts [--size <from 1000>] [--turns <from 1>] [--write]')
  process.exit(2)
}

function openGenerated(folder: string): Atlas {
  const file = join(folder, 'generated.json')
  const generator = fileURLToPath(new URL('../../core/bench/generate-atlas.ts', import.meta.url))
  execFileSync(process.execPath, [generator, '--size', String(size), '--out', file])
  const opened = openPath(file)
  if (!opened.ok) throw new Error(opened.error.message)
  return viewOf(opened.value, { evidence: 'best' })
}

const cell = (milliseconds: number | undefined) =>
  milliseconds === undefined ? 'not measured' : milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0)

const folder = mkdtempSync(join(tmpdir(), 'puente-engines-'))
try {
  const atlas = openGenerated(folder)
  const questions = questionsFor(atlas)
  const library = libraryTimes(atlas, questions, turns)
  const lake = await duckLake(atlas, join(folder, 'lake'), questions, turns)
  const server = startDebianServer()
  const postgres = server === undefined ? undefined : await postgresTimes(atlas, server, questions, turns)
  server?.stop()
  const rows = questions.map(({ title, query: value }, at) => [
    title,
    query(atlas, collection, { ...value, limit: 1 }).total.toLocaleString('en-GB'),
    cell(library[at]),
    cell(lake.times[at]),
    cell(postgres?.plain[at]),
    cell(postgres?.cut[at]),
  ])
  const head = [
    'query',
    'records that fit',
    'library',
    'DuckDB over Parquet',
    'PostgreSQL',
    'PostgreSQL, cut by `record`',
  ]
  const date = new Date().toISOString().slice(0, 10)
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`
  const text = [
    `${date}, \`node bench/engines.ts\` in packages/files: ${size.toLocaleString('en-GB')} generated organizations, ${machine}. Milliseconds, the shortest of ${turns} times, as other programs used the machine: in the library and DuckDB until all records are there; in PostgreSQL by its own clock, for the plan and the execution.`,
    table(head, rows),
    `The folder has ${lake.megabytes.toFixed(0)} MB and took ${lake.writing.toFixed(1)} s to write. DuckDB gave the first answer from it ${lake.first.toFixed(0)} ms after it was started.`,
  ].join('\n\n')
  console.log(text)
  if (values.write) {
    const page = new URL('../../../docs/scale.md', import.meta.url)
    const begin = '<!-- engines: begin (written by `node bench/engines.ts --write` in packages/files) -->'
    replaceSection(page, begin, '<!-- engines: end -->', text)
  }
} finally {
  rmSync(folder, { recursive: true })
}
