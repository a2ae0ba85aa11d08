/** The service in every runtime that we promise, each asked in the same way. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { atlas } from '@puente/core'
import { unstable_startWorker } from 'wrangler'
import { createApp, referenceFile } from '../../src/app.ts'
import { nodeDatabaseFiles } from '../../src/node-database-files.ts'
import { prometheusMetrics } from '../../src/prometheus.ts'
import { recordCounts, stampOf } from '../../src/service.ts'
import type { Ask } from '../contract/described.ts'

/** A service that runs. */
export interface Running {
  readonly ask: Ask
  readonly stop: () => Promise<void>
}

/** Where a service can run. */
export interface Runtime {
  readonly name: string
  /** What it packs answers with for whoever takes anything. */
  readonly packs: string
  /** Whether it is a program of Node: it counts requests, and so has `/metrics`, and writes files for databases. */
  readonly isProgram: boolean
  readonly start: () => Promise<Running>
}

/** What a client makes of an answer that came packed, where no client has unpacked it. */
export function unpacked(response: Response): Response {
  if (response.headers.get('content-encoding') !== 'gzip' || response.body === null) return response
  const { status, headers } = response
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip')), { status, headers })
}

/** Asks a service in this process, with all that it has as a program of Node or without. */
export function askInProcess(isProgram: boolean): Ask {
  const file = new URL(`../../dist/assets/${referenceFile}`, import.meta.url)
  const app = createApp(atlas, {
    reference: { read: () => readFile(file, 'utf8') },
    pages: { load: () => import('@puente/web') },
    ...(isProgram
      ? { metrics: prometheusMetrics(stampOf(atlas), () => recordCounts(atlas)), databaseFiles: nodeDatabaseFiles }
      : {}),
  })
  return async (target, init) => unpacked(await app.request(target, init))
}

const inProcess: Runtime = {
  name: 'in process',
  packs: 'gzip',
  isProgram: false,
  start: async () => ({ ask: askInProcess(false), stop: async () => undefined }),
}

/** Asks a server; where it leads elsewhere, that is its answer. */
const over =
  (address: string | URL): Ask =>
  (target, init) =>
    fetch(new URL(address).origin + target, { redirect: 'manual', ...init })

const node: Runtime = {
  name: 'on Node, as it is built',
  packs: 'br',
  isProgram: true,
  start: async () => {
    const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
    const child = spawn(process.execPath, [main], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [line] = await once(child.stdout, 'data')
    const stop = async () => {
      const ended = once(child, 'close')
      child.kill('SIGTERM')
      await ended
    }
    return { ask: over(/http:\S+/.exec(String(line))?.[0] ?? ''), stop }
  },
}

const workerd: Runtime = {
  name: 'in workerd',
  // We pack with gzip there; the edge before it, which wrangler imitates, packs anew with what it likes best.
  packs: 'br',
  isProgram: false,
  start: async () => {
    // Wrangler would tell its maker that it runs, and ask where in the world.
    process.env.WRANGLER_SEND_METRICS = 'false'
    process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
    const worker = await unstable_startWorker({
      config: fileURLToPath(new URL('../../wrangler.jsonc', import.meta.url)),
      dev: {
        remote: false,
        watch: false,
        inspector: false,
        persist: false,
        logLevel: 'error',
        server: { hostname: '127.0.0.1', port: 0 },
      },
    })
    await worker.ready
    return { ask: over(await worker.url), stop: () => worker.dispose() }
  },
}

/** Every runtime. */
export const runtimes: readonly Runtime[] = [inProcess, node, workerd]
