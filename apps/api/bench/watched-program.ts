/** The built program under watch: what a request costs it. @module */
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { addressOf, start } from '../src/testing/program.ts'
import type { Turns } from './turn-clock.ts'

/** What a request costs, in milliseconds and megabytes. */
export interface Cost {
  readonly target: string
  readonly status: number
  readonly bytes: number
  /** Until the first byte, and until the last. */
  readonly first: number
  readonly total: number
  /** The longest turn of the main thread, in processor time. */
  readonly turn: number
  /** The garbage collections of the main thread. */
  readonly collecting: number
  readonly processor: number
  /** Resident memory at its largest, above what it was before. */
  readonly added: number
}

/** A program that was started to be watched. */
export interface WatchedProgram {
  readonly address: string
  /** Resident memory, in megabytes, where the system tells it. */
  readonly resident: () => number
  readonly cost: (target: string) => Promise<Cost>
}

/** How often the processor's time is counted in a second, on Linux. */
const ticks = 100

/**
 * Starts the built program on a dataset.
 *
 * @param dataset file or folder; empty for the atlas that comes with it
 */
export async function watchedProgram(dataset: string): Promise<WatchedProgram> {
  const program = start(
    {
      PORT: '0',
      PUENTE_DATA: dataset,
      PUENTE_LOG: 'off',
      PUENTE_RATE_LIMIT: '0',
      NODE_OPTIONS: `--import=${new URL('turn-clock.ts', import.meta.url)}`,
    },
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  )
  const address = await addressOf(program)
  const { child } = program
  const read = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8')

  function megabytes(name: 'VmHWM' | 'VmRSS'): number {
    try {
      const [, kilobytes = '0'] = new RegExp(`${name}:\\s+(\\d+)`).exec(read('status')) ?? []
      return Number(kilobytes) / 1024
    } catch {
      return Number.NaN
    }
  }

  /** From now on the largest memory is counted anew. */
  function forgetPeak(): void {
    try {
      writeFileSync(`/proc/${child.pid}/clear_refs`, '5')
    } catch {
      // The system does not tell it.
    }
  }

  function processorTime(): number {
    try {
      const fields = read('stat').split(') ')[1]?.split(' ') ?? []
      return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks
    } catch {
      return Number.NaN
    }
  }

  async function turns(): Promise<Turns> {
    child.send('turns')
    const [message] = await once(child, 'message')
    return message
  }

  async function cost(target: string): Promise<Cost> {
    await turns()
    const resident = megabytes('VmRSS')
    forgetPeak()
    const processor = processorTime()
    const started = performance.now()
    let first: number | undefined
    let bytes = 0
    let status: number
    try {
      const response = await fetch(address + target)
      for await (const chunk of response.body ?? []) {
        first ??= performance.now() - started
        bytes += chunk.byteLength
      }
      status = response.status
    } catch {
      // It was cut off.
      status = 599
    }
    const total = performance.now() - started
    const { longest, collecting } = await turns()
    return {
      target,
      status,
      bytes,
      first: first ?? total,
      total,
      turn: longest,
      collecting,
      processor: processorTime() - processor,
      added: megabytes('VmHWM') - resident,
    }
  }

  return { address, resident: () => megabytes('VmRSS'), cost }
}
