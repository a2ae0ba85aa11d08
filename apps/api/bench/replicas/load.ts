/** Load on a proxy from many clients at once, and a tally of what they saw. @module */
import { type Answer, type Client, clientOf, type Failure, type FailureKind } from './client.ts'
import type { ClientRequest } from './requests.ts'

/** The digest of the right answer to each request, for each dataset that may answer. */
export type Expected = readonly ReadonlyMap<ClientRequest, string>[]

/** A request that went wrong. */
export interface Wrong {
  readonly kind: FailureKind | 'other content'
  readonly request: string
  readonly message: string
  /** Whether the same client got the right answer when it asked a second time. */
  readonly mended: boolean
}

/** What all clients saw together. */
export interface Tally {
  readonly requests: number
  readonly wrong: readonly Wrong[]
  /** Requests that a shared cache answered. */
  readonly hits: number
  /** How many answers came from each dataset, for each client's address. */
  readonly datasets: ReadonlyMap<string, readonly number[]>
}

/** A load that goes on until it is stopped. */
export interface Load {
  /** Resolves when so many more requests have been answered. */
  readonly requests: (count: number) => Promise<void>
  readonly stop: () => Promise<Tally>
}

export interface LoadOptions {
  readonly port: number
  readonly next: () => ClientRequest
  readonly expected: Expected
  /** The clients' own addresses; each has a connection of its own. */
  readonly clients: readonly string[]
}

/** Whether a shared cache says that it had the answer (RFC 9211). */
const isHit = ({ headers }: Answer): boolean => /;\s*hit\b/.test(String(headers['cache-status'] ?? ''))

const isFailure = (outcome: Answer | Failure): outcome is Failure => 'failed' in outcome

/** Sends requests from every client, one after the other on each connection. */
export function startLoad({ port, next, expected, clients }: LoadOptions): Load {
  const wrong: Wrong[] = []
  const datasets = new Map<string, number[]>()
  const waiting: { readonly at: number; readonly resolve: () => void }[] = []
  let answered = 0
  let hits = 0
  let stopped = false

  /** In which datasets the answer is right: none, one or, where they do not differ, several. */
  const rightIn = (request: ClientRequest, outcome: Answer | Failure): readonly number[] =>
    isFailure(outcome)
      ? []
      : expected.flatMap((digests, index) => (digests.get(request) === outcome.digest ? [index] : []))

  async function note(client: Client, request: ClientRequest, outcome: Answer | Failure): Promise<void> {
    const again = rightIn(request, await client.send(request))
    wrong.push({
      kind: isFailure(outcome) ? outcome.failed : 'other content',
      request: `${request.method} ${request.path}`,
      message: isFailure(outcome) ? outcome.message : `${outcome.status}, with a body that no dataset gives`,
      mended: again.length > 0,
    })
  }

  async function keepAsking(address: string): Promise<void> {
    const client = clientOf(port, address)
    const counts = datasets.get(address) ?? expected.map(() => 0)
    datasets.set(address, counts)
    while (!stopped) {
      const request = next()
      const outcome = await client.send(request)
      answered++
      const right = rightIn(request, outcome)
      if (right.length === 0) await note(client, request, outcome)
      else if (!isFailure(outcome) && isHit(outcome)) hits++
      const [only, ...others] = right
      if (only !== undefined && others.length === 0) counts[only] = (counts[only] ?? 0) + 1
      while (waiting[0] !== undefined && waiting[0].at <= answered) waiting.shift()?.resolve()
    }
    client.close()
  }

  const all = Promise.all(clients.map(keepAsking))
  return {
    requests: (count) =>
      Promise.race([
        new Promise<void>((resolve) => {
          waiting.push({ at: answered + count, resolve })
          waiting.sort((a, b) => a.at - b.at)
        }),
        // Only a fault of the measurement ends it early.
        all.then(() => undefined),
      ]),
    stop: async () => {
      stopped = true
      await all
      return { requests: answered, wrong, hits, datasets }
    },
  }
}
