/** What a record's page takes of the processor that is not kept, beside the record's JSON. @module */
import { type Atlas, atlas as embedded } from '@puente/core'
import { table } from '@puente/tooling/markdown'
import { processorTime } from '@puente/tooling/processor-time'
import { programs, start } from '../../load/server-process.ts'
import { createApp } from '../../src/app.ts'
import { type Comparison, columnsOf, inTurn, rowOf } from './comparison.ts'

const collections = ['clusters', 'organizations', 'instruments', 'events', 'ties'] as const
type Collection = (typeof collections)[number]

const [pages, answers] = ['/en', '/v1'] as const

/** A service that keeps no response. */
const serviceOf = (atlas: Atlas) => createApp(atlas, { cacheBytes: 1, pages: { load: () => import('@puente/web') } })

/** One from which nothing has been made. */
const freshService = () => serviceOf(Object.freeze({ ...embedded }))

/** Milliseconds for each address. */
async function timeOf(app: ReturnType<typeof serviceOf>, addresses: readonly string[]): Promise<number> {
  const before = processorTime()
  for (const address of addresses) {
    const response = await app.request(address)
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${address} answers ${response.status}`)
  }
  return (processorTime() - before) / addresses.length
}

const addressesOf = (below: string, collection: Collection): readonly string[] =>
  embedded.records[collection].map(({ id }) => `${below}/${collection}/${id}`)

/** The same records over and over, in a service that has made them before. */
async function again(collection: Collection, turns: number): Promise<Comparison> {
  const app = freshService()
  const measured = []
  for (let turn = -2; turn < turns; turn++) {
    const taken = await inTurn(
      turn,
      () => timeOf(app, addressesOf(pages, collection)),
      () => timeOf(app, addressesOf(answers, collection)),
    )
    if (turn >= 0) measured.push(taken)
  }
  return { name: `${collection}, made before`, turns: measured, atMost: 3 }
}

/** Every record for the first time, in a service that has been asked for one, so that its indexes are there. */
async function firstOfRecord(collection: Collection, turns: number): Promise<Comparison> {
  const first = async (below: string) => {
    const app = freshService()
    const [one = '', ...others] = addressesOf(below, collection)
    await timeOf(app, [one])
    return timeOf(app, others)
  }
  const measured = []
  for (let turn = -1; turn < turns; turn++) {
    const taken = await inTurn(
      turn,
      () => first(pages),
      () => first(answers),
    )
    if (turn >= 0) measured.push(taken)
  }
  return { name: `${collection}, each for the first time`, turns: measured, atMost: 6 }
}

/** The first answer of an atlas from which nothing has been made. */
async function firstOfAtlas(turns: number): Promise<Comparison> {
  const first = (below: string) => timeOf(freshService(), [`${below}/clusters/claut`])
  const measured = []
  for (let turn = -3; turn < turns; turn++) {
    const taken = await inTurn(
      turn,
      () => first(pages),
      () => first(answers),
    )
    if (turn >= 0) measured.push(taken)
  }
  return { name: '`claut`, the first answer of an atlas', turns: measured, atMost: 6 }
}

/** Milliseconds of the first answer of a process. */
async function firstOfProcess(below: string): Promise<number> {
  const server = await start(programs.service)
  // To look collects garbage, which takes time itself.
  const usages = [await server.usage(), await server.usage()]
  const response = await fetch(`${server.address}${below}/clusters/claut`)
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${below} answers ${response.status}`)
  const after = await server.usage()
  await server.stop()
  const [before = after, looked = after] = usages
  return (after.cpu - looked.cpu - (looked.cpu - before.cpu)) / 1000
}

/**
 * The table, in Markdown.
 *
 * @param turns how many count
 */
export async function made(turns: number): Promise<string> {
  const rows: Comparison[] = []
  for (const collection of collections) rows.push(await again(collection, turns))
  for (const collection of collections) rows.push(await firstOfRecord(collection, turns))
  rows.push(await firstOfAtlas(turns))
  const processes = []
  for (let turn = 0; turn < turns; turn++) {
    processes.push(
      await inTurn(
        turn,
        () => firstOfProcess(pages),
        () => firstOfProcess(answers),
      ),
    )
  }
  rows.push({ name: '`claut`, the first answer of a process', turns: processes, atMost: 6 })
  return table(
    columnsOf('page, ms', 'JSON, ms'),
    rows.map((row) => rowOf(row, 2)),
  )
}
