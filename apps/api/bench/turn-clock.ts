/**
 * Loaded before the program, it tells how long the longest turn of its main thread was since it was asked the last time, in
 * milliseconds of the processor's time: what other programs take meanwhile is not in it.
 *
 * @module
 */
import { PerformanceObserver } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

/** How often it looks, in milliseconds: a turn seems longer by up to that. */
const interval = 2

/** What the clock tells, in milliseconds. */
export interface Turns {
  readonly longest: number
  /** All garbage collections of the main thread together. */
  readonly collecting: number
}

function startClock(): void {
  const { channel } = process
  let longest = 0
  let collecting = 0
  let before = process.threadCpuUsage()
  setInterval(() => {
    const { user, system } = process.threadCpuUsage()
    longest = Math.max(longest, user + system - before.user - before.system)
    before = { user, system }
  }, interval).unref()
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) collecting += duration
  }).observe({ entryTypes: ['gc'] })
  process.on('message', () => {
    process.send?.({ longest: Math.max(0, longest / 1000 - interval), collecting } satisfies Turns)
    longest = 0
    collecting = 0
  })
  channel?.unref()
}

if (isMainThread) startClock()
