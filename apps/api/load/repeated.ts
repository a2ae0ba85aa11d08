/** The same address over and over: against a bare Hono route that returns the same bytes. @module */
import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { measure, type Round } from './measure.ts'
import { programs, type Running, start } from './server-process.ts'
import { median, spread } from './statistics.ts'

/** What is asked. */
export interface Repeated {
  readonly path: string
  readonly coding: '' | 'br' | 'gzip'
  readonly connections: number
}

/** A row of the table. */
export interface RepeatedRow extends Repeated {
  readonly bytes: number
  readonly bare: readonly Round[]
  /** The service without, and with, its log. */
  readonly service: Readonly<Record<'quiet' | 'logging', readonly Round[]>>
}

/** The answer as it comes over the wire. */
function bytesOf(url: string, headers: Readonly<Record<string, string>>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
    })
      .on('error', reject)
      .end()
  })
}

/**
 * Measures in turns, so that what else the machine does falls on all alike; the first turn only warms up.
 *
 * @param folder where the bytes are put for the bare server
 * @param turns how many turns count
 * @param seconds how long each server is asked in a turn
 */
export async function repeated(asked: Repeated, folder: string, turns: number, seconds: number): Promise<RepeatedRow> {
  const headers: Readonly<Record<string, string>> = asked.coding === '' ? {} : { 'accept-encoding': asked.coding }
  const [quiet, logging] = await Promise.all([start(programs.service, { LOG: 'off' }), start(programs.service)])
  const bytes = await bytesOf(quiet.address + asked.path, headers)
  const file = join(folder, 'bytes')
  writeFileSync(file, bytes)
  const bare = await start(programs.bare, { FILE: file, CODING: asked.coding })
  const round = (server: Running) =>
    measure(server, { paths: [asked.path], headers, connections: asked.connections, seconds })
  const rounds: { bare: Round; quiet: Round; logging: Round }[] = []
  for (let turn = 0; turn <= turns; turn++) {
    const one = { bare: await round(bare), quiet: await round(quiet), logging: await round(logging) }
    if (turn > 0) rounds.push(one)
  }
  await Promise.all([quiet.stop(), logging.stop(), bare.stop()])
  return {
    ...asked,
    bytes: bytes.byteLength,
    bare: rounds.map((one) => one.bare),
    service: { quiet: rounds.map((one) => one.quiet), logging: rounds.map((one) => one.logging) },
  }
}

/** The rates of rounds as shares of those of the bare server in the same turns. */
const share = (rounds: readonly Round[], bare: readonly Round[], of: (round: Round, bare: Round) => number) =>
  spread(
    rounds.flatMap((round, turn) => {
      const other = bare[turn]
      return other === undefined ? [] : [of(round, other)]
    }),
    2,
  )

/** The table, in Markdown. */
export function repeatedTable(rows: readonly RepeatedRow[]): string {
  const lines = rows.flatMap(({ path, coding, connections, bytes, bare, service }) => {
    const what = `\`${path}\`${coding === '' ? '' : `, ${coding}`} (${bytes} B)`
    const cells = (name: string, rounds: readonly Round[]) => [
      what,
      String(connections),
      name,
      Math.round(median(rounds.map(({ rate }) => rate))),
      median(rounds.map(({ p99 }) => p99)),
      median(rounds.map(({ cpu }) => cpu)).toFixed(1),
      share(rounds, bare, (round, other) => round.rate / other.rate),
      share(rounds, bare, (round, other) => other.cpu / round.cpu),
    ]
    return [cells('bare', bare), cells('log off', service.quiet), cells('log on', service.logging)]
  })
  return [
    '| address | connections | server | requests/s | p99, ms | CPU, µs/request | rate, of bare | requests per CPU time, of bare |',
    '| - | - | - | - | - | - | - | - |',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n')
}
