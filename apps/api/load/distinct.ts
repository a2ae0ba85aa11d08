/** Queries of which none is asked twice, on a dataset of many records. @module */
import { measure, type Round } from './measure.ts'
import { programs, start } from './server-process.ts'
import { median } from './statistics.ts'

/** Every filter, word and page that is combined: all of them differ. */
export function* distinctQueries(countries: readonly string[], kinds: readonly string[]): Generator<string> {
  for (let page = 1; ; page++) {
    for (const country of countries) {
      for (const kind of kinds) {
        yield `/v1/organizations?country=${country}&kind=${kind}&sort=-name&facets=country,kind&limit=25&page=${page}`
      }
    }
  }
}

/**
 * Asks distinct queries for a while.
 *
 * @param dataset the file of the dataset
 * @param queries the queries, each asked once
 */
export async function distinct(dataset: string, queries: Iterator<string>, seconds: number): Promise<Round> {
  const server = await start(programs.service, { PUENTE_DATA: dataset })
  // Asked as often as there are queries; a query that comes twice would be answered from what is kept.
  const paths = Array.from({ length: 20_000 }, () => String(queries.next().value))
  const round = await measure(server, { paths, connections: 10, seconds })
  await server.stop()
  return round
}

/** The row, in Markdown. */
export const distinctRow = (records: number, rounds: readonly Round[]): string =>
  `| ${records} | ${Math.round(median(rounds.map(({ rate }) => rate)))} | ${median(rounds.map(({ p50 }) => p50))} | ${median(rounds.map(({ p99 }) => p99))} |`
