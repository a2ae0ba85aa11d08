/** What happens to replicas while clients go on: nothing, a rolling restart, a crash. @module */
import { median } from '@puente/tooling/statistics'
import { type Load, type LoadOptions, startLoad, type Tally } from './load.ts'
import type { Replica, Restart } from './replica.ts'

/** What clients saw, and what the replicas did. */
export interface Steady extends Tally {
  /** Requests that reached the replicas. */
  readonly forwarded: number
  /** Processor time of the replicas, in seconds. */
  readonly processor: number
}

/** What clients saw while replicas were restarted. */
export interface Rolling extends Tally {
  readonly restarts: readonly Restart[]
}

export interface IncidentOptions extends LoadOptions {
  readonly replicas: readonly Replica[]
  /** How often it happens to each replica. */
  readonly rounds: number
  /** How many requests are answered before an incident, between two and after one. */
  readonly between: number
  /** Resolves when the proxy takes all replicas for ready: the next incident waits for it. */
  readonly allReady?: (() => Promise<void>) | undefined
}

async function during(options: IncidentOptions, incident: (load: Load) => Promise<void>): Promise<Tally> {
  const load = startLoad(options)
  await load.requests(options.between)
  await incident(load)
  await load.requests(options.between)
  return load.stop()
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Nothing happens for so many requests. */
export async function steady(options: LoadOptions, replicas: readonly Replica[], requests: number): Promise<Steady> {
  const usage = () => Promise.all(replicas.map((replica) => replica.usage()))
  const before = await usage()
  const load = startLoad(options)
  await load.requests(requests)
  const tally = await load.stop()
  const after = await usage()
  const used = (key: 'requests' | 'processor') => sum(after.map((one) => one[key])) - sum(before.map((one) => one[key]))
  return { ...tally, forwarded: used('requests'), processor: used('processor') }
}

/** Each replica is restarted, one after the other. */
export async function rollingRestart(options: IncidentOptions): Promise<Rolling> {
  const { replicas, rounds, allReady } = options
  const restarts: Restart[] = []
  const tally = await during(options, async () => {
    for (let round = 0; round < rounds; round++) {
      for (const replica of replicas) {
        restarts.push(await replica.restart())
        await allReady?.()
      }
    }
  })
  return { ...tally, restarts }
}

/** Each replica is killed while the others go on, and started again after a while. */
export const kills = (options: IncidentOptions): Promise<Tally> =>
  during(options, async (load) => {
    const { replicas, rounds, between, allReady } = options
    for (let round = 0; round < rounds; round++) {
      for (const replica of replicas) {
        await replica.kill()
        await load.requests(between)
        await replica.revive()
        await allReady?.()
        await load.requests(between)
      }
    }
  })

/** The median time of restarts, in seconds, in words. */
export const restartTimes = (restarts: readonly Restart[]): string =>
  `${median(restarts.map(({ ended }) => ended)).toFixed(1)} s to end and ${median(restarts.map(({ ready }) => ready)).toFixed(1)} s to be ready again`
