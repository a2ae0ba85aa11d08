/** The service under load. @module */
import { join } from 'node:path'
import { measure } from '../../../apps/api/load/measure.ts'
import { start } from '../../../apps/api/load/server-process.ts'
import type { Pair } from './comparison.ts'
import { type Generated, generate } from './library.ts'
import type { Part } from './part.ts'

/** Seconds of load in each round, before and while it is measured. */
const [warmUp, measured] = [1, 2]

/** Plain lists of organizations, each other than all others, so that no answer is one that was kept. */
function addresses(size: number): readonly string[] {
  const lists: string[] = []
  for (let limit = 20; limit < 40; limit++) {
    for (const sort of ['name', '-name', 'id', '-id']) {
      for (let page = 1; page <= size / limit; page++) {
        lists.push(`/v1/organizations?limit=${limit}&sort=${sort}&page=${page}`)
      }
    }
  }
  return lists
}

const [cpu, rate, p99] = ['processor time of a request', 'clock of 1,000 requests', 'p99 of a request']

/**
 * Plain lists, none requested twice, from a service of each build in turns, at 10 connections.
 *
 * @param roots the workspaces of both builds
 * @param generated the atlas of the service, which is generated
 */
export function servicePart(roots: Pair<string>, generated: Generated): Part {
  const all = addresses(generated.size)
  const share = Math.floor((all.length * warmUp) / (warmUp + measured))
  return {
    title: 'service',
    questions: [
      { name: cpu, unit: 'µs' },
      { name: rate, unit: 'ms' },
      { name: p99, unit: 'ms' },
    ],
    prepare: () => generate(generated),
    round: async (_names, order, report) => {
      for (const side of order) {
        const server = await start(join(roots[side], 'apps/api/dist/main.js'), { PUENTE_DATA: generated.dataset })
        try {
          const connections = 10
          await measure(server, { paths: all.slice(0, share), connections, seconds: warmUp })
          const round = await measure(server, { paths: all.slice(share), connections, seconds: measured })
          report(cpu, side, round.cpu)
          report(rate, side, 1e6 / round.rate)
          report(p99, side, round.p99)
        } finally {
          await server.stop()
        }
      }
    },
  }
}
