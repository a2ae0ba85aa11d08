/**
 * Routes that answer in threads: where the dataset is large, no question holds the main thread, which only reads requests
 * and sends answers.
 *
 * Each thread opens the dataset. One answers what is short, and one what may be long, so that a list never waits for a
 * whole network.
 *
 * @module
 */
import { Worker } from 'node:worker_threads'
import { collectionNames } from '@puente/core'
import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import { Hono } from 'hono'
import type { ServiceParts } from './create-service.ts'
import { namedLanguage } from './http/accept.ts'
import type { Metrics } from './http/metrics.ts'
import type { Mount } from './http/mounts.ts'
import { defaultLanguage, problemResponse } from './http/problem.ts'
import { maxBodyBytes } from './http/request-limits.ts'
import { linksUnder } from './links.ts'
import type { Answer, FromThread, Question, Ready, ThreadSettings, ToThread } from './thread-messages.ts'

/** The dataset does not open in a thread. */
export class ThreadNotReadyError extends Data.TaggedError('ThreadNotReadyError')<{ readonly message: string }> {}

/** How long a client waits before it is told to come again, in milliseconds: the last resort, as the work is bounded. */
const deadline = 30_000

/** How many questions wait for a thread; further ones are told to come again. */
const maxWaiting = 200

/** When to come again, in seconds. */
const retryAfter = '5'

/** How much a thread may make between two collections of what it no longer needs, in MB: a third of Node's default. */
const youngMegabytes = 16

type Resolve = (answer: Answer) => void

/** A thread that runs, and the questions that it has not answered. */
interface Thread {
  readonly worker: Worker
  readonly ready: Promise<Ready>
  readonly waiting: Map<number, { readonly resolve: Resolve; readonly reject: (reason: Error) => void }>
}

function startThread(workerData: ThreadSettings, metrics: () => Metrics | undefined): Thread {
  const resourceLimits = { maxYoungGenerationSizeMb: youngMegabytes }
  const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData, resourceLimits })
  const waiting: Thread['waiting'] = new Map()
  const { promise: ready, resolve, reject } = Promise.withResolvers<Ready>()
  // Whoever asks gets the same failure.
  ready.catch(() => undefined)
  const say = (message: ToThread) => worker.postMessage(message)
  worker.on('message', (message: FromThread) => {
    switch (message.kind) {
      case 'ready':
        return resolve(message)
      case 'not opened':
        return reject(new ThreadNotReadyError({ message: message.message }))
      case 'answer':
        waiting.get(message.id)?.resolve(message)
        return
      case 'metrics wanted':
        void metrics()
          ?.expose()
          .then((counts) => say({ kind: 'metrics', ...counts }))
        return
      default:
        return message satisfies never
    }
  })
  let fault = new Error('a thread that answers ended')
  worker.on('error', (error) => {
    fault = error instanceof Error ? error : new Error(String(error))
  })
  worker.on('exit', () => {
    reject(fault)
    for (const one of waiting.values()) one.reject(fault)
  })
  return { worker, ready, waiting }
}

/** A thread that is started anew when it ended, at the next question. */
interface Lane {
  readonly ready: () => Promise<Ready>
  /** Asks; nothing comes back where too many wait, where it takes too long, or where nobody waits any more. */
  readonly ask: (question: Omit<Question, 'kind' | 'id'>, signal: AbortSignal) => Promise<Answer | undefined>
  readonly close: () => Promise<unknown>
}

function laneOf(settings: ThreadSettings, metrics: () => Metrics | undefined): Lane {
  let thread: Thread | undefined
  let lastId = 0
  const running = (): Thread => {
    if (thread !== undefined) return thread
    const started = startThread(settings, metrics)
    started.worker.once('exit', () => {
      if (thread === started) thread = undefined
    })
    thread = started
    return started
  }

  async function ask(question: Omit<Question, 'kind' | 'id'>, signal: AbortSignal): Promise<Answer | undefined> {
    const { worker, ready, waiting } = running()
    if (waiting.size >= maxWaiting || signal.aborted) return undefined
    lastId += 1
    const id = lastId
    const { promise, resolve, reject } = Promise.withResolvers<Answer | undefined>()
    waiting.set(id, { resolve, reject })
    const giveUp = () => {
      worker.postMessage({ kind: 'cancellation', id } satisfies ToThread)
      resolve(undefined)
    }
    const timer = setTimeout(giveUp, deadline)
    signal.addEventListener('abort', giveUp, { once: true })
    const message: ToThread = { kind: 'question', id, ...question }
    ready.then(() => worker.postMessage(message, question.body === null ? [] : [question.body]), reject)
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
      waiting.delete(id)
    }
  }

  return { ready: () => running().ready, ask, close: async () => thread?.worker.terminate() }
}

/** What follows `/v1` where the answer is short: one page, or one record. */
const shortQuestions: ReadonlySet<string> = new Set([...collectionNames, 'search', 'suggest', 'resolve', 'schema'])

/** What other addresses begin with where the answer may be long. */
const longHeads: ReadonlySet<string> = new Set(['en', 'es', 'mcp', 'openapi.json', 'docs'])

/** Formats in which a list comes whole. */
const wholeList = /csv|ndjson|geo\+?json|json-?ld|ld\+json|ttl|turtle|^nq$|n-quads|xlsx|spreadsheetml|parquet/i

/** Whether the answer to a request is short, however large the dataset is. */
function isShort({ url, headers }: Request, dataPath: string): boolean {
  const { pathname, search } = new URL(url)
  // The records as of another date are found first.
  if (/[?&](?:asOf|evidence)=/.test(search)) return false
  const [head = '', subject, , about] = pathname.slice(dataPath.length + 1).split('/')
  if (head !== 'v1') return !longHeads.has(head)
  const [name = '', suffix = ''] = subject?.split('.') ?? []
  const isWhole = wholeList.test(suffix) || wholeList.test(headers.get('accept') ?? '')
  return subject === undefined || (shortQuestions.has(name) && about === undefined && !isWhole)
}

/** The body of a request, as far as it is read: a byte more than is allowed says that it is too long. */
async function bodyOf({ body }: Request): Promise<ArrayBuffer | null> {
  if (body === null) return null
  const read = new Uint8Array(maxBodyBytes + 1)
  let length = 0
  for await (const chunk of body) {
    const part = chunk.subarray(0, read.length - length)
    read.set(part, length)
    length += part.length
    if (length === read.length) break
  }
  return read.buffer.slice(0, length)
}

interface Lanes {
  readonly short: Lane
  readonly long: Lane
}

const askIn =
  ({ short, long }: Lanes, dataPath: string): Mount['fetch'] =>
  async (request, facts) => {
    const { method, url, headers, signal } = request
    const lane = isShort(request, dataPath) ? short : long
    const body = await bodyOf(request)
    const question = { dataPath, method, url, headers: [...headers], body, requestId: facts.requestId }
    const answer = await lane.ask(question, signal).catch((fault: Error) => fault)
    const refuse = (type: 'unavailable' | 'internal', headers: Readonly<Record<string, string>>) =>
      problemResponse(
        linksUnder('', dataPath),
        type,
        { requestId: facts.requestId },
        namedLanguage(url) ?? defaultLanguage,
        headers,
      )
    if (answer === undefined) return refuse('unavailable', { 'Retry-After': retryAfter })
    if (answer instanceof Error) {
      facts.noteFault(answer)
      return refuse('internal', {})
    }
    for (const header of answer.variesBy) facts.noteVaries(header)
    facts.noteOffered(answer.offered)
    if (answer.fault !== undefined) facts.noteFault(answer.fault)
    return new Response(answer.body, {
      status: answer.status,
      headers: answer.headers.map(([name, value]) => [name, value]),
    })
  }

/** Routes that nobody calls: they name the addresses at which a thread answers. */
function routerOf({ patterns }: Ready, dataPath: string) {
  const { router, on } = new Hono()
  for (const { method, path } of patterns) on(method, dataPath + path, (c) => c.body(null))
  return router
}

/** Threads that answer from a dataset. */
export interface Threads {
  readonly dataset: Ready['stamp']
  readonly counts: Ready['counts']
  /** Makes the routes of a program that counts its requests. */
  readonly makeRoutes: (metrics: Metrics) => ServiceParts['makeRoutes']
}

/**
 * Starts the threads, which live as long as their scope.
 *
 * @returns fails with {@link ThreadNotReadyError} where the dataset does not open
 */
export const startThreads = Effect.fn('startThreads')(function* (settings: ThreadSettings) {
  let metrics: Metrics | undefined
  const start = () => laneOf(settings, () => metrics)
  const [short, long] = yield* Effect.acquireRelease(
    Effect.sync(() => [start(), start()] as const),
    (lanes) => Effect.promise(() => Promise.all(lanes.map(({ close }) => close()))),
  )
  const [ready] = yield* Effect.tryPromise({
    try: () => Promise.all([short.ready(), long.ready()]),
    catch: (reason) =>
      reason instanceof ThreadNotReadyError ? reason : new ThreadNotReadyError({ message: String(reason) }),
  })
  const makeRoutes: Threads['makeRoutes'] = (counts) => {
    metrics = counts
    return (dataPath) => ({ fetch: askIn({ short, long }, dataPath), router: routerOf(ready, dataPath) })
  }
  return { dataset: ready.stamp, counts: ready.counts, makeRoutes } satisfies Threads
})
