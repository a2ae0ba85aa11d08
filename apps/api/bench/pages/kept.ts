/** A page that is kept, beside a bare Hono route that returns the same bytes. @module */
import { median } from '@puente/tooling/statistics'
import { repeated, repeatedTable } from '../../load/repeated.ts'
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
  const rows = []
  for (const request of requests) rows.push(await repeated({ ...request, connections: 10 }, folder, turns, 1))
  const shares = rows.map(({ rounds }) =>
    median(rounds['service, log off'].map(({ rate }, turn) => rate / (rounds.bare[turn]?.rate ?? Number.NaN))),
  )
  const least = Math.min(...shares)
  return [
    repeatedTable(rows),
    `Aim: at least ${atLeast} of the bare route’s rate. Measured, at the least of them: ${least.toFixed(2)}, ${verdict(least >= atLeast)}.`,
  ].join('\n\n')
}
