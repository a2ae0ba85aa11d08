/** A page that is kept, beside a bare Hono route that returns the same bytes. @module */
import { median } from '@puente/tooling/statistics'
import type { Round } from '../../load/measure.ts'
import { type RepeatedRow, repeated, repeatedTable } from '../../load/repeated.ts'
import { verdict } from './comparison.ts'

const atLeast = 0.85

const requests = [
  { path: '/en/clusters/claut', coding: '' },
  { path: '/en/clusters/claut', coding: 'br' },
  { path: '/en/map', coding: 'br' },
] as const

/**
 * The table, in Markdown, and whether the aim is met.
 *
 * @param folder where the bytes are put for the bare server
 * @param turns how many turns count, each of a second for each server
 */
export async function kept(folder: string, turns: number): Promise<string> {
  const rows: RepeatedRow[] = []
  for (const request of requests) rows.push(await repeated({ ...request, connections: 10 }, folder, turns, 1))
  const least = (share: (round: Round, bare: Round) => number) =>
    Math.min(
      ...rows.map(({ rounds }) =>
        median(
          rounds['service, log off'].flatMap((round, turn) => {
            const bare = rounds.bare[turn]
            return bare === undefined ? [] : share(round, bare)
          }),
        ),
      ),
    )
  const rate = least((round, bare) => round.rate / bare.rate)
  const work = least((round, bare) => bare.cpu / round.cpu)
  return [
    repeatedTable(rows),
    `Aim: at least ${atLeast} of the bare route. Measured without log, at the least of them: ${rate.toFixed(2)} of its rate, ${verdict(rate >= atLeast)}; ${work.toFixed(2)} of its requests per processor time, ${verdict(work >= atLeast)}.`,
  ].join('\n\n')
}
