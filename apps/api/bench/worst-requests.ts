/**
 * `node bench/worst-requests.ts [dataset] [--seconds 60] [--seed 1] [--soak minutes]`: what the most laborious requests cost
 * that the limits let through. They are asked of the built program, which was just started, so that the first of its kind is
 * among them: first those made by hand, and then others by chance, for some seconds. With `--soak` those by hand are asked again and
 * again for some minutes, beside ordinary ones.
 *
 * The longest turn is how long the main thread did nothing else, in processor time; its collections of garbage, which are
 * part of its turns, are told apart.
 *
 * @module
 */
import { parseArgs } from 'node:util'
import { killAll } from '../src/testing/program.ts'
import { type Description, type KnownIds, laboriousRequests, randomRequest } from './laborious-requests.ts'
import { seeded } from './seeded-random.ts'
import { soak } from './soak.ts'
import { type Cost, watchedProgram } from './watched-program.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    soak: { type: 'string', default: '0' },
  },
})
const [dataset = ''] = positionals

const program = await watchedProgram(dataset)
const { address, cost } = program

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

/** Asks all of them again and again for some minutes, with ordinary requests beside. */
async function soakFor(minutes: number, ids: KnownIds): Promise<void> {
  const ordinary = [
    '/v1/organizations',
    '/v1/organizations?facets=sector,country&sort=-id&limit=20',
    ...ids.clusters.slice(0, 20).map((id) => `/v1/clusters/${id}`),
    ...ids.organizations.slice(0, 20).map((id) => `/v1/organizations/${id}`),
    ...[...'abcdefghijk'].flatMap((letter) => [`/v1/suggest?q=${letter}`, `/v1/search?q=${letter}`]),
  ]
  const statuses = await soak(program, ordinary, Object.values(laboriousRequests(ids)), minutes)
  process.exitCode = [...statuses].some((status) => status >= 500) ? 1 : 0
}

async function search(ids: KnownIds): Promise<void> {
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
}

try {
  const ids = await knownIds()
  const minutes = Number(values.soak)
  await (minutes > 0 ? soakFor(minutes, ids) : search(ids))
} finally {
  killAll()
}
