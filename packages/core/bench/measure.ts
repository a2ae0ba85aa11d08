/** How long answers take, and how much memory what answers takes. @module */
import { quantile } from '@puente/tooling/statistics'
import type { Ask } from './contest.ts'

/** Milliseconds. */
export interface Times {
  readonly median: number
  readonly p95: number
}

/** Bytes that are held: objects and typed arrays. */
export function heldBytes(): number {
  if (globalThis.gc === undefined) throw new Error('Run it with --expose-gc.')
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Each question is put this many times, and the fastest answer counts: other programs can only slow one down. */
const rounds = 3

/** How long an engine takes for questions, warm. */
export async function timesOf<Question, Answer>(
  ask: Ask<Question, Answer>,
  questions: readonly Question[],
): Promise<Times> {
  const fastest = questions.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    for (const [at, question] of questions.entries()) {
      const started = performance.now()
      const answer = ask(question)
      if (answer instanceof Promise) await answer
      fastest[at] = Math.min(fastest[at] ?? Number.POSITIVE_INFINITY, performance.now() - started)
    }
  }
  return { median: quantile(fastest, 0.5), p95: quantile(fastest, 0.95) }
}
