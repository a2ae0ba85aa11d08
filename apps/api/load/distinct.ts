/** Queries of which none is sent twice, on a dataset of many records. @module */

import { table } from '@puente/tooling/markdown'
import { median } from '@puente/tooling/statistics'
import { measure, type Round } from './measure.ts'
import { programs, type Running, start } from './server-process.ts'

/** More queries than are sent in a round: one that comes twice would be answered from the cache. */
const most = 60_000

/** The fields that are combined, as every dataset has them. */
const fields = ['country', 'kind', 'sector'] as const

/** What the service answers, as far as it is read here. */
interface Counted {
  readonly facets: Readonly<Record<(typeof fields)[number], readonly { readonly value: string }[]>>
}

/** The most common values of fields of organizations in the dataset that a server has. */
async function valuesOf({ address }: Running): Promise<readonly (readonly string[])[]> {
  const response = await fetch(`${address}/v1/organizations?facets=${fields.join(',')}&limit=1`)
  const { facets }: Counted = JSON.parse(await response.text())
  return fields.map((field) => facets[field].slice(0, 40).map(({ value }) => value))
}

/** Lists with three filters, two facets, an order and a page, each other than all others. */
function* lists([countries = [], kinds = [], sectors = []]: readonly (readonly string[])[]): Generator<string> {
  for (const order of ['name', '-name', 'id', '-id']) {
    for (const country of countries) {
      for (const kind of kinds) {
        for (const sector of sectors) {
          yield `/v1/organizations?country=${country}&kind=${kind}&sector=!${sector}&sort=${order}&facets=country,kind&limit=25`
        }
      }
    }
  }
}

/**
 * Requests distinct lists from a server that has answered one before.
 *
 * @param dataset the file of the dataset
 * @param turns how many rounds are measured
 * @param seconds how long each is
 */
export async function distinct(dataset: string, turns: number, seconds: number): Promise<readonly Round[]> {
  const server = await start(programs.service, { PUENTE_DATA: dataset })
  const queries = [...lists(await valuesOf(server))].slice(0, most)
  const share = Math.floor(queries.length / (turns + 1))
  const rounds: Round[] = []
  for (let turn = 0; turn <= turns; turn++) {
    const paths = queries.slice(turn * share, (turn + 1) * share)
    rounds.push(await measure(server, { paths, connections: 10, seconds }))
  }
  await server.stop()
  return rounds.slice(1)
}

/** The table, in Markdown. */
export const distinctTable = (rounds: readonly Round[]): string =>
  table(
    ['requests/s', 'median, ms', 'p99, ms', 'CPU, µs/request'],
    [
      [
        median(rounds.map(({ rate }) => rate)).toFixed(0),
        median(rounds.map(({ p50 }) => p50)).toFixed(2),
        median(rounds.map(({ p99 }) => p99)).toFixed(2),
        median(rounds.map(({ cpu }) => cpu)).toFixed(0),
      ],
    ],
  )
