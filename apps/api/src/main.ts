/** The service as a program. Start it with `npm run api`. @module */

import type { Atlas } from '@puente/core'
import { CurrentAtlas } from '@puente/core/effect'
import { isLargeDataset } from '@puente/tooling/large-dataset'
import * as Cause from 'effect/Cause'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import { bufferedLog } from './buffered-log.ts'
import { routesOf, serviceOf } from './create-service.ts'
import { type Environment, misspeltVariables, readEnvironment } from './env.ts'
import { clientRateLimit } from './http/client-key.ts'
import { nodeChangelog } from './node-changelog.ts'
import { nodeCompressor } from './node-compressor.ts'
import { nodeDatabaseFiles } from './node-database-files.ts'
import { nodeFastPath } from './node-fast-path.ts'
import { nodePlatform } from './node-platform.ts'
import { nodeReference } from './node-reference.ts'
import type { ProgramMetrics } from './prometheus.ts'
import { prometheusLater } from './prometheus-later.ts'
import { listen } from './server.ts'
import { recordCounts, stampOf } from './service.ts'
import type { Threads } from './thread-routes.ts'

/** Listens for signals to stop. A second signal changes nothing: npm repeats a ctrl-C that the program got itself. */
const watchSignals = Effect.sync(() => {
  const stopped = new Promise<void>((resolve) => {
    process.on('SIGTERM', () => resolve()).on('SIGINT', () => resolve())
  })
  return Effect.promise(() => stopped)
})

// The program goes on if its output cannot be written, as the disk is full or the reader is gone.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

/** Messages to a person go to standard output, and the log to standard error: each stream has one form. */
const say = (text: string) => Effect.sync(() => process.stdout.write(`${text}\n`))

/** The log of requests; at any end of the program, the rest of it is written. */
const openLog = ({ logLinesDropped }: ProgramMetrics) =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const lines = bufferedLog(process.stderr, logLinesDropped)
      process.on('exit', lines.flush)
      return lines
    }),
    ({ flush }) => Effect.sync(flush),
  )

/** A warning has the form of the log, whose stream it shares. */
const warn = (message: string) =>
  Effect.sync(() =>
    process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level: 'warn', message })}\n`),
  )

/** A dataset, and the routes that answer from it. */
interface Source extends Pick<Threads, 'dataset' | 'makeRoutes'> {
  readonly countRecords: () => Threads['counts']
}

/** Routes that answer from an atlas in the main thread. */
const sourceOf = (atlas: Atlas, dataset: string, baseIri: string | undefined): Source => ({
  dataset: stampOf(atlas),
  countRecords: () => recordCounts(atlas),
  makeRoutes: (metrics) =>
    routesOf(atlas, {
      reference: nodeReference,
      pages: { load: () => import('@puente/web') },
      platform: nodePlatform,
      databaseFiles: nodeDatabaseFiles,
      changelog: dataset === '' ? undefined : nodeChangelog(dataset),
      baseIri,
      metrics,
    }),
})

/** Threads are loaded only where they are needed: a small dataset starts faster without them. */
const openSource = Effect.fn('openSource')(function* ({ dataset, baseIri, threads }: Environment) {
  const base = baseIri === '' ? undefined : baseIri
  if (dataset === '' || threads === 'off' || (threads === 'auto' && !isLargeDataset(dataset))) {
    const layer = dataset === '' ? CurrentAtlas.embedded : CurrentAtlas.fromPath(dataset)
    return yield* Effect.provide(
      Effect.map(CurrentAtlas, (atlas) => sourceOf(atlas, dataset, base)),
      layer,
    )
  }
  const { startThreads } = yield* Effect.promise(() => import('./thread-routes.ts'))
  const started = yield* startThreads({ dataset, baseIri: base })
  return { ...started, countRecords: () => started.counts } satisfies Source
})

const serve = Effect.fn('serve')(function* (environment: Environment) {
  const { dataset, countRecords, makeRoutes } = yield* openSource(environment)
  const metrics = prometheusLater(dataset, countRecords)
  const log = environment.log === 'off' ? undefined : (yield* openLog(metrics)).log
  const stopSignal = yield* watchSignals
  const { app, answerFromCache } = serviceOf(
    { basePath: '', dataset, hasReference: true, makeRoutes: makeRoutes(metrics), metrics },
    {
      log,
      compressor: nodeCompressor,
      messageOrigins: environment.messageOrigins,
      rateLimit: clientRateLimit(environment),
    },
  )
  const address = yield* listen({
    fetch: app.fetch,
    fastPath: nodeFastPath(answerFromCache),
    ...environment,
  })
  yield* say(`Puente, dataset ${dataset.version} as of ${dataset.asOf}: ${address}`)
  yield* stopSignal
  yield* say('Stopping …')
})

const program = Effect.gen(function* () {
  const environment = yield* readEnvironment
  yield* Effect.forEach(misspeltVariables(process.env), warn)
  yield* Effect.scoped(serve(environment))
})

/** Time for readers to take the last output, in milliseconds. */
const outputTimeout = 500

/**
 * Runs the service until it is stopped. A function, as what is loaded while it runs waits until this module is loaded.
 */
export async function main(): Promise<void> {
  const exit = await Effect.runPromiseExit(program)
  if (Exit.isFailure(exit)) {
    // An expected failure says in its message what to do; any other needs its trace.
    const [failure] = exit.cause.reasons.filter(Cause.isFailReason)
    process.stderr.write(`${failure === undefined ? Cause.pretty(exit.cause) : failure.error.message}\n`)
    process.exitCode = 1
  }
  // Output that is not read would keep the program alive.
  setTimeout(() => process.exit(), outputTimeout).unref()
}
