/**
 * `pnpm --filter @puente/api run load`: measures the service as it is built, on loopback, and writes
 * docs/performance-service.md. `--quick` takes a minute and writes nothing: it shows that everything runs.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { distinct, distinctTable } from './distinct.ts'
import { memory } from './memory.ts'
import { type Repeated, type RepeatedRow, repeated, repeatedTable } from './repeated.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const isQuick = process.argv.includes('--quick')
const size = isQuick
  ? { turns: 2, seconds: 1, requests: 500, organizations: 2000 }
  : { turns: 5, seconds: 2, requests: 20_000, organizations: 100_000 }

const record = '/v1/clusters/claut'
const list = '/v1/clusters'
const requests: readonly Repeated[] = [
  { path: record, coding: '', connections: 10 },
  { path: record, coding: '', connections: 100 },
  { path: list, coding: '', connections: 10 },
  { path: list, coding: 'br', connections: 10 },
  { path: list, coding: 'br', connections: 100 },
  { path: '/v1/suggest?q=e&limit=3', coding: '', connections: 10 },
]

function generated(folder: string): string {
  const file = join(folder, 'generated.json')
  const generator = path('../../../packages/core/bench/generate-atlas.ts')
  execFileSync(process.execPath, [generator, '--size', String(size.organizations), '--out', file])
  return file
}

const tell = (text: string) => process.stderr.write(`${text}\n`)
const folder = mkdtempSync(join(tmpdir(), 'puente-load-'))
try {
  const rows: RepeatedRow[] = []
  for (const one of requests) {
    tell(`${one.path} ${one.coding} at ${one.connections} connections`)
    rows.push(await repeated(one, folder, size.turns, size.seconds))
  }
  tell('memory')
  const memoryTable = await memory([record, list, '/v1', '/v1/ties?limit=50', '/v1/sectors'], size.requests, 10)
  tell('distinct queries')
  const rounds = await distinct(generated(folder), size.turns, size.seconds)
  const report = `${[
    '# How fast the service is',
    `Measured by \`pnpm --filter @puente/api run load\` on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}) with Node ${process.versions.node}: the service as it is built, in a process of its own, under load from autocannon over loopback. Server and client share the machine, and servers are measured in turns, so that what else happens there falls on all alike; of each figure the median over ${size.turns} turns is given, with the middle half where it is a ratio. CPU is the processor time of the server alone: it depends the least on the client and on what else runs.`,
    '## The same address over and over',
    'Against a Hono route that does nothing but return the same body, as text, or as bytes where it is packed; and against one that returns it with the same headers, too.',
    repeatedTable(rows),
    'Aim: at least 0.8 of the bare route. What is left of it below that is the log, 1 to 2 µs for a request, and fourteen lines of headers, 2.5 µs: [decisions/2026-11-a-lean-service.md](decisions/2026-11-a-lean-service.md) tells what else was found in profiles.',
    '## Distinct queries',
    `Lists of organizations with three filters, two facets and an order, none requested twice, over ${size.organizations} generated organizations, at 10 connections.`,
    distinctTable(rounds),
    '## Memory',
    'Over repeated addresses and, one time in ten, a search never requested before, so that what is kept is replaced all the time.',
    memoryTable,
    '## From start to first answer',
    'See [performance-startup.md](performance-startup.md), with all else that starts.',
  ].join('\n\n')}\n`
  process.stdout.write(report)
  if (!isQuick) writeFileSync(path('../../../docs/performance-service.md'), report)
} finally {
  rmSync(folder, { recursive: true })
}
