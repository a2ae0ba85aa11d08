/** A thread that asks the most laborious requests one after the other, over some connections, until it is ended. @module */
import { parentPort, workerData } from 'node:worker_threads'

/** What the thread is given. */
export interface Load {
  readonly address: string
  readonly targets: readonly string[]
  readonly connections: number
}

/** An answer came, or none: then the status is 599. */
export interface Answered {
  readonly target: string
  readonly status: number
}

const { address, targets, connections }: Load = workerData
let next = 0

async function statusOf(target: string): Promise<number> {
  try {
    const response = await fetch(address + target)
    for await (const _ of response.body ?? []);
    return response.status
  } catch {
    return 599
  }
}

async function ask(): Promise<never> {
  for (;;) {
    const target = targets[next++ % targets.length] ?? '/'
    const status = await statusOf(target)
    parentPort?.postMessage({ target, status } satisfies Answered)
  }
}

await Promise.all(Array.from({ length: connections }, ask))
