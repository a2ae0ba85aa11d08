/** A thread that answers from a dataset of its own, so that the main one is free for other connections. @module */
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { parentPort, type Transferable, workerData } from 'node:worker_threads'
import type { Atlas } from '@puente/core'
import { CurrentAtlas } from '@puente/core/effect'
import * as Effect from 'effect/Effect'
import { type MakeRoutes, routesOf } from './create-service.ts'
import { acceptLanguageReader } from './http/accept.ts'
import type { Metrics } from './http/metrics.ts'
import type { RequestFacts, VaryingHeader } from './http/request-facts.ts'
import { linksUnder } from './links.ts'
import { nodeChangelog } from './node-changelog.ts'
import { nodeDatabaseFiles } from './node-database-files.ts'
import { nodePlatform } from './node-platform.ts'
import { nodeReference } from './node-reference.ts'
import { recordCounts, stampOf } from './service.ts'
import type { Answer, FromThread, MetricsText, Question, ThreadSettings, ToThread } from './thread-messages.ts'

const port = parentPort
if (port === null) throw new Error('this is no program, but a thread of one')
const settings: ThreadSettings = workerData

/**
 * By how much the memory of a thread grows before what is no longer needed is collected, in percent: the default, of up to
 * all of it again, is for programs that are small.
 */
const growth = 20

const say = (message: FromThread, transferred: readonly Transferable[] = []) =>
  port.postMessage(message, [...transferred])

/** Those who wait for the counts, which the main thread has. */
let waiting: ((text: MetricsText) => void)[] = []

const metrics: Metrics = {
  began: () => undefined,
  answered: () => undefined,
  expose: () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      if (waiting.length === 1) say({ kind: 'metrics wanted' })
    }),
}

/** Up to this length, in bytes, an answer is handed over as a whole. */
const wholeBytes = 256 * 1024

type Chunk = Uint8Array<ArrayBuffer>

/** The chunks that were read, and then the rest. */
const continued = (read: readonly Chunk[], rest: ReadableStreamDefaultReader<Chunk>): ReadableStream<Chunk> => {
  const first = [...read]
  return new ReadableStream<Chunk>(
    {
      pull: async (controller) => {
        const chunk = first.shift() ?? (await rest.read()).value
        if (chunk === undefined) controller.close()
        else controller.enqueue(chunk)
      },
      cancel: (reason) => rest.cancel(reason),
    },
    { highWaterMark: 1 },
  )
}

function joined(chunks: readonly Chunk[], length: number): ArrayBuffer {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes.buffer
}

/** A body as it is handed over: at once if it is short, and else as a stream, which is read as fast as the client reads. */
async function handedOver({ body }: Response): Promise<Answer['body']> {
  if (body === null) return null
  const reader: ReadableStreamDefaultReader<Chunk> = body.getReader()
  const read: Chunk[] = []
  let length = 0
  while (length <= wholeBytes) {
    const { done, value } = await reader.read()
    if (done) return joined(read, length)
    read.push(value)
    length += value.byteLength
    // It is being made, and nothing of it is known yet.
    if (value.byteLength === 0) break
  }
  return continued(read, reader)
}

const languageOf = acceptLanguageReader()

/** The routes below each path, made when they are first needed. */
const routes = new Map<string, ReturnType<MakeRoutes>>()

/** What ends the work on each question, once nobody waits for it. */
const ends = new Map<number, AbortController>()

async function answer(makeRoutes: MakeRoutes, question: Question, signal: AbortSignal): Promise<void> {
  const { id, dataPath, method, url, body, requestId } = question
  const headers = new Headers(question.headers.map(([name, value]) => [name, value]))
  const known = routes.get(dataPath) ?? makeRoutes(dataPath)
  routes.set(dataPath, known)
  const variesBy = new Set<VaryingHeader>()
  let offered: readonly string[] = []
  let fault: Error | undefined
  const facts: RequestFacts = {
    requestId,
    links: linksUnder('', dataPath),
    get accept() {
      variesBy.add('Accept')
      return headers.get('accept') ?? undefined
    },
    get preferred() {
      variesBy.add('Accept-Language')
      return languageOf(headers.get('accept-language') ?? undefined)
    },
    noteVaries: (header) => variesBy.add(header),
    noteOffered: (formats) => {
      offered = formats
    },
    noteFault: (noted) => {
      fault = noted
    },
  }
  const request = new Request(url, { method, headers, body, signal })
  const response = await known.fetch(request, facts)
  const handed = await handedOver(response)
  say(
    {
      kind: 'answer',
      id,
      status: response.status,
      headers: [...response.headers],
      body: handed,
      variesBy: [...variesBy],
      offered,
      fault,
    },
    handed === null ? [] : [handed],
  )
}

/** Questions that have not begun, in the order in which they came. */
const queue: Question[] = []
let isAnswering = false

/** Answers one question after the other; between two, a message can say that nobody waits for one any more. */
async function answerQueue(makeRoutes: MakeRoutes): Promise<void> {
  isAnswering = true
  for (let question = queue.shift(); question !== undefined; question = queue.shift()) {
    const signal = ends.get(question.id)?.signal
    if (signal?.aborted === false) await answer(makeRoutes, question, signal)
    ends.delete(question.id)
    await setImmediate()
  }
  isAnswering = false
}

function listen(makeRoutes: MakeRoutes): void {
  port?.on('message', (message: ToThread) => {
    switch (message.kind) {
      case 'question':
        ends.set(message.id, new AbortController())
        queue.push(message)
        if (!isAnswering) void answerQueue(makeRoutes)
        return
      case 'cancellation':
        ends.get(message.id)?.abort()
        return
      case 'metrics':
        for (const resolve of waiting) resolve(message)
        waiting = []
        return
      default:
        return message satisfies never
    }
  })
}

function begin(atlas: Atlas): void {
  // Opening makes what stays: to look for what can go would make it slower.
  setFlagsFromString(`--heap-growing-percent=${growth}`)
  const makeRoutes = routesOf(atlas, {
    baseIri: settings.baseIri,
    reference: nodeReference,
    pages: { load: () => import('@puente/web') },
    platform: nodePlatform,
    databaseFiles: nodeDatabaseFiles,
    changelog: nodeChangelog(settings.dataset),
    metrics,
  })
  listen(makeRoutes)
  const first = makeRoutes('')
  routes.set('', first)
  say({
    kind: 'ready',
    stamp: stampOf(atlas),
    counts: recordCounts(atlas),
    patterns: first.routes.map(({ method, path }) => ({ method, path })),
  })
}

const opened = Effect.match(Effect.provide(Effect.map(CurrentAtlas, begin), CurrentAtlas.fromPath(settings.dataset)), {
  onFailure: ({ message }) => say({ kind: 'not opened', message }),
  onSuccess: () => undefined,
})

await Effect.runPromise(opened)
