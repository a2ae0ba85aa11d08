/**
 * `node bench/worst-requests.ts [dataset] [--seconds 60] [--seed 1]`: what the most laborious requests cost that the limits
 * let through. They are asked of the built program, which was just started, so that the first of its kind is among them:
 * first those made by hand, and then others by chance, for some seconds.
 *
 * The longest turn is how long the main thread did nothing else: its event loop was late by that much. Collections of
 * garbage are told apart.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { addressOf, killAll, start } from '../src/testing/program.ts'
import { type Description, type KnownIds, laboriousRequests, type Random, randomRequest } from './laborious-requests.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
})
const [dataset = ''] = positionals

/** The event loop is looked at as often as this, in milliseconds, so that it always seems late by that. */
const resolution = 10

const program = start({ PORT: '0', PUENTE_DATA: dataset, PUENTE_LOG: 'off', PUENTE_RATE_LIMIT: '0' })
const address = await addressOf(program)
const { pid } = program.child

/** The largest resident memory since the last time, in megabytes, where the system tells it. */
function peakMemory(): number {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
    return Number(kilobytes) / 1024
  } catch {
    return Number.NaN
  }
}

/** What the program tells of itself since it was asked the last time. */
async function measured() {
  const text = await (await fetch(`${address}/metrics`)).text()
  const read = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'gm'))].reduce(
      (sum, [, one]) => sum + Number(one),
      0,
    )
  return {
    turn: Math.max(0, read('nodejs_eventloop_lag_max_seconds') * 1000 - resolution),
    collecting: read('nodejs_gc_duration_seconds_sum') * 1000,
    processor: read('process_cpu_seconds_total') * 1000,
    peak: peakMemory(),
    resident: read('process_resident_memory_bytes') / 1024 ** 2,
  }
}

/** What a request costs, in milliseconds and megabytes. */
async function cost(target: string) {
  const before = await measured()
  const started = performance.now()
  let first: number | undefined
  let bytes = 0
  let status: number
  try {
    const response = await fetch(address + target)
    for await (const chunk of response.body ?? []) {
      first ??= performance.now() - started
      bytes += chunk.byteLength
    }
    status = response.status
  } catch {
    // It was cut off.
    status = 599
  }
  const total = performance.now() - started
  const after = await measured()
  return {
    target,
    status,
    bytes,
    first: first ?? total,
    total,
    turn: after.turn,
    collecting: after.collecting - before.collecting,
    processor: after.processor - before.processor,
    added: after.peak - before.resident,
  }
}

type Cost = Awaited<ReturnType<typeof cost>>

const cell = (value: number, width: number) => value.toFixed(0).padStart(width)

function print(name: string, { status, bytes, first, total, turn, collecting, processor, added }: Cost): void {
  const figures = [
    cell(turn, 7),
    cell(collecting, 7),
    cell(first, 7),
    cell(total, 7),
    cell(processor, 7),
    cell(added, 7),
  ]
  console.log(`${name.slice(0, 60).padEnd(60)} ${status} ${figures.join(' ')} ${cell(bytes / 1024, 9)}`)
}

/** The JSON at an address; its shape is that of the service's own description. */
const jsonAt = async (target: string) => JSON.parse(await (await fetch(address + target)).text())

interface Listed {
  readonly id: string
  readonly record: { readonly between?: readonly string[] }
}

async function knownIds(): Promise<KnownIds> {
  const records = async (collection: string): Promise<readonly Listed[]> =>
    (await jsonAt(`/v1/${collection}?limit=500`)).data
  const ids = async (collection: string) => (await records(collection)).map(({ id }) => id)
  const ties = await records('ties')
  return {
    clusters: await ids('clusters'),
    organizations: await ids('organizations'),
    sectors: await ids('sectors'),
    places: await ids('places'),
    tied: ties.flatMap(({ record: { between = [] } }) => between),
  }
}

/** Numbers that are the same for the same seed (mulberry32). */
function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

try {
  const ids = await knownIds()
  console.log(
    `${' '.repeat(64)} ${['turn', 'gc', 'first', 'total', 'cpu', 'MB'].map((head) => head.padStart(7)).join(' ')}        kB`,
  )
  const costs: Cost[] = []
  for (const [name, target] of Object.entries(laboriousRequests(ids))) {
    const one = await cost(target)
    costs.push(one)
    print(name, one)
  }
  const description: Partial<Description> = await jsonAt('/openapi.json')
  const { paths } = description
  if (paths === undefined) throw new Error('the service does not describe itself')
  const random = seeded(Number(values.seed))
  const end = performance.now() + Number(values.seconds) * 1000
  const found: Cost[] = []
  while (performance.now() < end) found.push(await cost(randomRequest({ paths }, ids, random)))
  console.log(`\nBy chance, seed ${values.seed}: ${found.length} requests; those with the longest turns:`)
  for (const one of found.toSorted((a, b) => b.turn - a.turn).slice(0, 10)) print(one.target, one)
  const failed = [...costs, ...found].filter(({ status }) => status >= 500)
  for (const one of failed) console.log(`${one.status} at ${one.target.slice(0, 200)}`)
  const worst = (key: 'turn' | 'processor' | 'added') => Math.max(...[...costs, ...found].map((one) => one[key]))
  console.log(
    `\nLongest turn ${cell(worst('turn'), 1)} ms, most processor ${cell(worst('processor'), 1)} ms, most memory added ${cell(worst('added'), 1)} MB`,
  )
  process.exitCode = failed.length === 0 ? 0 : 1
} finally {
  killAll()
}
