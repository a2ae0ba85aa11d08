/** The tables on replicas, in Markdown. @module */
import { table } from '@puente/tooling/markdown'
import type { Canary } from './canary.ts'
import { type Rolling, restartTimes, type Steady } from './incidents.ts'
import type { Tally } from './load.ts'

/** What was measured behind one proxy. */
export interface Measured {
  readonly name: string
  readonly steady: Steady
  readonly restarted: Rolling
  readonly killed: Tally
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`
const count = (value: number) => value.toLocaleString('en-GB')

/** Load while nothing happens: what of it reaches the replicas. */
export const steadyTable = (measured: readonly Measured[]): string =>
  table(
    [
      'behind',
      'requests',
      'failed',
      'from the shared cache',
      'reached the replicas',
      'CPU of the replicas, µs/request',
    ],
    measured.map(({ name, steady: { requests, wrong, hits, forwarded, processor } }) => [
      name,
      count(requests),
      count(wrong.length),
      percent(hits, requests),
      percent(forwarded, requests),
      ((processor * 1e6) / requests).toFixed(0),
    ]),
  )

function incidentRow(name: string, what: string, { requests, wrong, hits }: Tally): readonly string[] {
  const ofKind = (kinds: readonly string[]) => count(wrong.filter(({ kind }) => kinds.includes(kind)).length)
  return [
    name,
    what,
    count(requests),
    ofKind(['status', 'no answer', 'silence']),
    ofKind(['cut off']),
    ofKind(['other content']),
    percent(hits, requests),
  ]
}

/** What clients saw of restarts and crashes. */
export function incidentTable(measured: readonly Measured[], forgetful: Rolling): string {
  const head = ['behind', 'what happened', 'requests', 'failed', 'cut off', 'wrong body', 'from the shared cache']
  const rows = measured.flatMap(({ name, restarted, killed }) => [
    incidentRow(name, 'restarts', restarted),
    incidentRow(name, 'kills', killed),
  ])
  const restarts = [...measured.map(({ restarted }) => restarted), forgetful].flatMap((one) => one.restarts)
  return `${table(head, [...rows, incidentRow('nginx by default, without a cache', 'restarts', forgetful)])}\n\nA replica took ${restartTimes(restarts)}.`
}

/** What clients saw of a canary. */
export function canaryTable({ steady, killed, percentOfClients, percentOfRequests, mixed, pinned }: Canary): string {
  const rows = [
    ['requests, and how many failed', `${count(steady.requests)}, ${count(steady.wrong.length)}`],
    ['clients that the canary answered', `${percentOfClients.toFixed(0)}%`],
    ['requests that it answered', `${percentOfRequests.toFixed(0)}%`],
    ['clients that saw both datasets', count(mixed)],
    ['from the shared cache', percent(steady.hits, steady.requests)],
    [
      'addresses of old and new dataset by hash, and how many had the right answer',
      `${pinned.requests}, ${pinned.right}`,
    ],
    [
      'requests while the canary was killed, and how many failed',
      `${count(killed.requests)}, ${count(killed.wrong.length)}`,
    ],
  ]
  return table(['a canary behind nginx with its cache', 'seen'], rows)
}

/** Everything that went wrong, a line each, for whoever looks for the cause. */
export const wrongLines = (tallies: readonly Tally[]): string =>
  tallies
    .flatMap(({ wrong }) => wrong)
    .slice(0, 100)
    .map(({ kind, request, message, mended }) => `${kind}: ${request}: ${message}${mended ? '; mended' : ''}`)
    .join('\n')
