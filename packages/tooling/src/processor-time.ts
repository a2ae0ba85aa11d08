/** How much time programs take of the processors, in milliseconds: it depends less on what else runs than the clock. @module */
import { readFileSync } from 'node:fs'

/** The kernel tells the time of processes that have ended in hundredths of a second. */
const millisecondsPerTick = 10

/**
 * Processor time that all processes took which this one started and which have ended.
 *
 * @returns milliseconds; undefined where no Linux kernel tells it
 */
export function processorTimeOfChildren(): number | undefined {
  if (process.platform !== 'linux') return undefined
  const stat = readFileSync('/proc/self/stat', 'utf8')
  // The third field follows the program's name, which may hold anything; the 16th and 17th are of children that ended.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) * millisecondsPerTick
}

/** Processor time that this process has taken since it started, all its threads together. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
