/** A replica: the service as it is built, on a port of its own, which can be restarted and killed. @module */
import { addressOf, type Program, start } from '../../src/testing/program.ts'

/** What a replica did since it was started. */
export interface Usage {
  /** Requests that reached it, without those that watch over it. */
  readonly requests: number
  /** Processor time, in seconds. */
  readonly processor: number
}

/** How long a replica took to end and to answer again, in seconds. */
export interface Restart {
  readonly ended: number
  readonly ready: number
}

/** A replica of the service. */
export interface Replica {
  readonly port: number
  readonly usage: () => Promise<Usage>
  /** Lets it end by itself. */
  readonly stop: () => Promise<void>
  /** Lets it end by itself, and starts it again. */
  readonly restart: () => Promise<Restart>
  /** Ends it at once, as a crash does. */
  readonly kill: () => Promise<void>
  /** Starts it again after it was killed. */
  readonly revive: () => Promise<void>
}

/** Routes that tell nothing of its readers. */
const watched = new Set(['/metrics', '/readyz', '/healthz'])

async function usageAt(address: string): Promise<Usage> {
  const text = await (await fetch(`${address}/metrics`)).text()
  const counts = [...text.matchAll(/^http_request_duration_seconds_count\{.*?route="([^"]*)".*?\} (\d+)$/gm)]
  const [, processor] = /^process_cpu_seconds_total (\S+)$/m.exec(text) ?? []
  return {
    requests: counts.reduce((sum, [, route = '', count]) => sum + (watched.has(route) ? 0 : Number(count)), 0),
    processor: Number(processor),
  }
}

/**
 * Starts a replica and waits until it is ready.
 *
 * @param port where it listens
 * @param dataset its file; empty for the atlas that comes with it
 */
export async function startReplica(port: number, dataset = ''): Promise<Replica> {
  const settings = {
    PORT: String(port),
    PUENTE_DATA: dataset,
    PUENTE_LOG: 'off',
    PUENTE_RATE_LIMIT: '0',
    PUENTE_TRUSTED_PROXIES: 'loopback',
  }
  const address = `http://127.0.0.1:${port}`
  let program: Program

  async function begin(): Promise<void> {
    program = start(settings, { stdio: ['ignore', 'pipe', 'pipe'] })
    await addressOf(program)
    const response = await fetch(`${address}/readyz`)
    if (!response.ok) throw new Error(`The replica on port ${port} is not ready: ${await response.text()}`)
  }

  async function stop(): Promise<void> {
    program.child.kill('SIGTERM')
    const code = await program.ended
    if (code !== 0) throw new Error(`The replica on port ${port} ended with ${code}: ${program.stderr()}`)
  }

  await begin()
  return {
    port,
    usage: () => usageAt(address),
    stop,
    restart: async () => {
      const from = performance.now()
      await stop()
      const ended = performance.now()
      await begin()
      return { ended: (ended - from) / 1000, ready: (performance.now() - ended) / 1000 }
    },
    kill: async () => {
      program.child.kill('SIGKILL')
      await program.ended
    },
    revive: begin,
  }
}
