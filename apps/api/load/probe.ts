/**
 * Loaded into a measured server before its program: reports to its parent what it uses.
 *
 * @module
 */

/** What a server uses. */
export interface Usage {
  /** Processor time since it started, in microseconds. */
  readonly cpu: number
  /** Resident memory, in bytes. */
  readonly rss: number
  /** What is in use of the heap after a collection, in bytes; with what is outside of it, like buffers. */
  readonly heap: number
}

function usage(): Usage {
  // Twice: what the first finds dead may hold what only the second can free.
  globalThis.gc?.()
  globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { cpu: user + system, rss, heap: heapUsed + external }
}

process.on('message', () => process.send?.(usage()))
// A server ends with the process that measures it.
process.on('disconnect', () => process.exit())
process.channel?.unref()
