/** Ordinary requests beside the most laborious ones, for a long time. @module */
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { quantile } from '@puente/tooling/statistics'
import type { Answered, Load } from './ask-in-turn.ts'
import type { WatchedProgram } from './watched-program.ts'

const ordinaryConnections = 10
const laboriousConnections = 2

/** Each connection asks again after so many milliseconds. */
const pace = 100

/** How long the ordinary requests are alone at first, in milliseconds. */
const idle = 10_000

const minute = 60_000

/** Requests that were sent over some connections until a moment. */
interface Watch {
  /** How long each answer to the plain list took, in milliseconds. */
  readonly times: number[]
  /** How many answers there were of each status. */
  readonly statuses: Map<number, number>
}

const count = ({ statuses }: Pick<Watch, 'statuses'>, status: number) =>
  statuses.set(status, (statuses.get(status) ?? 0) + 1)

async function askOrdinary(address: string, targets: readonly string[], until: number, watch: Watch): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: ordinaryConnections })
  const one = async (target: string): Promise<void> => {
    const started = performance.now()
    const request = get(address + target, { agent })
    const [response] = await once(request, 'response')
    response.resume()
    await once(response, 'end')
    count(watch, response.statusCode)
    if (target === targets[0]) watch.times.push(performance.now() - started)
  }
  const connection = async (number: number): Promise<void> => {
    for (let turn = number; performance.now() < until; turn += 1) {
      // Every other request is for the plain list.
      const target = turn % 2 === 0 ? targets[0] : targets[((turn - 1) / 2) % targets.length]
      await Promise.all([one(target ?? '/').catch(() => count(watch, 599)), setTimeout(pace)])
    }
  }
  await Promise.all(Array.from({ length: ordinaryConnections }, (_, number) => connection(number)))
  agent.destroy()
}

const emptyWatch = (): Watch => ({ times: [], statuses: new Map() })

const inWords = ({ times, statuses }: Watch) =>
  `list p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms; ${[...statuses].map(([status, many]) => `${many} × ${status}`).join(', ')}`

/**
 * Asks ordinary requests alone, and then beside the most laborious ones; tells of each minute how long a plain list took,
 * and how much memory the program has.
 *
 * @param ordinary addresses of ordinary requests, the plain list first
 * @returns the statuses of all answers
 */
export async function soak(
  { address, resident }: WatchedProgram,
  ordinary: readonly string[],
  laborious: readonly string[],
  minutes: number,
): Promise<ReadonlySet<number>> {
  const alone = emptyWatch()
  await askOrdinary(address, ordinary, performance.now() + idle, alone)
  console.log(`alone      ${resident().toFixed(0)} MB; ${inWords(alone)}`)
  const load: Load = { address, targets: laborious, connections: laboriousConnections }
  const others = { statuses: new Map<number, number>() }
  const thread = new Worker(new URL('ask-in-turn.ts', import.meta.url), { workerData: load })
  thread.on('message', ({ target, status }: Answered) => {
    count(others, status)
    if (status >= 500) console.log(`${status} at ${target.slice(0, 200)}`)
  })
  const all = { times: [] as number[], statuses: new Map<number, number>() }
  for (let past = 1; past <= minutes; past += 1) {
    const watch = emptyWatch()
    await askOrdinary(address, ordinary, performance.now() + minute, watch)
    console.log(`minute ${String(past).padStart(3)} ${resident().toFixed(0)} MB; ${inWords(watch)}`)
    all.times.push(...watch.times)
    for (const [status, many] of watch.statuses) all.statuses.set(status, (all.statuses.get(status) ?? 0) + many)
  }
  await thread.terminate()
  console.log(`in all     ${inWords(all)}; laborious: ${inWords({ times: [0], ...others }).split('; ')[1]}`)
  return new Set([all, others, alone].flatMap(({ statuses }) => [...statuses.keys()]))
}
