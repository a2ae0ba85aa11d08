/** The service as a program. Start it with `npm run api`. @module */

import { readFile } from 'node:fs/promises'
import { CurrentAtlas } from '@puente/core/effect'
import * as Cause from 'effect/Cause'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import { bufferedLog } from './buffered-log.ts'
import { createService } from './create-service.ts'
import { type Environment, misspeltVariables, readEnvironment } from './env.ts'
import { clientRateLimit } from './http/client-key.ts'
import { referenceFile } from './links.ts'
import { nodeCompressor } from './node-compressor.ts'
import { nodeFastPath } from './node-fast-path.ts'
import { type ProgramMetrics, prometheusMetrics } from './prometheus.ts'
import { listen } from './server.ts'
import type { ReferenceScript } from './service.ts'

/** Scalar's script, which the build puts beside the program. */
const nodeReference: ReferenceScript = {
  read: () => readFile(new URL(`./assets/${referenceFile}`, import.meta.url), 'utf8'),
}

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

const serve = Effect.fn('serve')(function* (environment: Environment) {
  const atlas = yield* CurrentAtlas
  const metrics = prometheusMetrics(atlas)
  const log = environment.log === 'off' ? undefined : (yield* openLog(metrics)).log
  const stopSignal = yield* watchSignals
  const { app, answerFromCache } = createService(atlas, {
    log,
    compressor: nodeCompressor,
    reference: nodeReference,
    pages: { load: () => import('@puente/web') },
    baseIri: environment.baseIri === '' ? undefined : environment.baseIri,
    messageOrigins: environment.messageOrigins,
    rateLimit: clientRateLimit(environment),
    metrics,
  })
  const address = yield* listen({
    fetch: app.fetch,
    fastPath: nodeFastPath(answerFromCache),
    ...environment,
  })
  yield* say(`Puente, dataset ${atlas.manifest.version} as of ${atlas.manifest.asOf}: ${address}`)
  yield* stopSignal
  yield* say('Stopping …')
})

const program = Effect.gen(function* () {
  const environment = yield* readEnvironment
  yield* Effect.forEach(misspeltVariables(process.env), warn)
  const { dataset } = environment
  const atlas = dataset === '' ? CurrentAtlas.embedded : CurrentAtlas.fromPath(dataset)
  yield* serve(environment).pipe(Effect.scoped, Effect.provide(atlas))
})

/** Time for readers to take the last output, in milliseconds. */
const outputTimeout = 500

const exit = await Effect.runPromiseExit(program)

if (Exit.isFailure(exit)) {
  // An expected failure says in its message what to do; any other needs its trace.
  const [failure] = exit.cause.reasons.filter(Cause.isFailReason)
  process.stderr.write(`${failure === undefined ? Cause.pretty(exit.cause) : failure.error.message}\n`)
  process.exitCode = 1
}

// Output that is not read would keep the program alive.
setTimeout(() => process.exit(), outputTimeout).unref()
