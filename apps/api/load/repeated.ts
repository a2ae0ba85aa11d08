/** The same address over and over: against a bare Hono route that returns the same bytes. @module */
import { writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { table } from '@puente/tooling/markdown'
import { median, spread } from '@puente/tooling/statistics'
import { measure, type Round } from './measure.ts'
import { programs, start } from './server-process.ts'

/** A request, sent over and over. */
export interface Repeated {
  readonly path: string
  readonly coding: '' | 'br' | 'gzip'
  readonly connections: number
}

/** A row of the table. */
export interface RepeatedRow extends Repeated {
  readonly bytes: number
  /** What each server showed, turn by turn. */
  readonly rounds: Readonly<Record<Measured, readonly Round[]>>
}

/** The servers, by what is different about them. */
const measured = ['bare', 'bare, same headers', 'service, log off', 'service, log on'] as const
type Measured = (typeof measured)[number]

/** An answer as it comes over the wire. */
interface Wire {
  readonly body: Buffer
  readonly headers: IncomingHttpHeaders
}

/** The bytes and headers of an answer, not unpacked. */
export function wireOf(url: string, headers: Readonly<Record<string, string>>): Promise<Wire> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve({ body: Buffer.concat(chunks), headers: answer.headers }))
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
 * @param seconds how long each server is under load in a turn
 */
export async function repeated(
  request: Repeated,
  folder: string,
  turns: number,
  seconds: number,
): Promise<RepeatedRow> {
  const headers: Readonly<Record<string, string>> = request.coding === '' ? {} : { 'accept-encoding': request.coding }
  const [quiet, logging] = await Promise.all([start(programs.service, { PUENTE_LOG: 'off' }), start(programs.service)])
  const wire = await wireOf(quiet.address + request.path, headers)
  const file = join(folder, 'bytes')
  writeFileSync(file, wire.body)
  // Node itself adds these to every answer.
  const { date: _date, connection: _connection, 'keep-alive': _keepAlive, ...same } = wire.headers
  const environment = { FILE: file, CODING: request.coding }
  const [bare, dressed] = await Promise.all([
    start(programs.bare, environment),
    start(programs.bare, { ...environment, HEADERS: JSON.stringify(same) }),
  ])
  const servers = [bare, dressed, quiet, logging]
  const rounds: Record<Measured, Round[]> = {
    bare: [],
    'bare, same headers': [],
    'service, log off': [],
    'service, log on': [],
  }
  for (let turn = 0; turn <= turns; turn++) {
    for (const [index, server] of servers.entries()) {
      const round = await measure(server, { paths: [request.path], headers, connections: request.connections, seconds })
      const name = measured[index]
      if (turn > 0 && name !== undefined) rounds[name].push(round)
    }
  }
  await Promise.all(servers.map(({ stop }) => stop()))
  return { ...request, bytes: wire.body.byteLength, rounds }
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

const columns = [
  'address',
  'connections',
  'server',
  'requests/s',
  'p99, ms',
  'CPU, µs/request',
  'rate, of bare',
  'requests per CPU time, of bare',
]

/** The table, in Markdown. */
export function repeatedTable(rows: readonly RepeatedRow[]): string {
  const lines = rows.flatMap(({ path, coding, connections, bytes, rounds: all }) => {
    const what = `\`${path}\`${coding === '' ? '' : `, ${coding}`} (${bytes} B)`
    return measured.map((name) => {
      const rounds = all[name]
      return [
        what,
        String(connections),
        name,
        median(rounds.map(({ rate }) => rate)).toFixed(0),
        median(rounds.map(({ p99 }) => p99)).toFixed(2),
        median(rounds.map(({ cpu }) => cpu)).toFixed(1),
        share(rounds, all.bare, (round, other) => round.rate / other.rate),
        share(rounds, all.bare, (round, other) => other.cpu / round.cpu),
      ]
    })
  })
  return table(columns, lines)
}
