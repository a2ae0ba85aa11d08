/** Writes a dataset in several ways, each in a process of its own and in turns, and tells time and memory of each. @module */
import { spawnSync } from 'node:child_process'
import { type Atlas, viewOf } from '@puente/core'
import { holdsCompiled, openCompiled } from '@puente/core/compiled'
import { openPath } from '@puente/core/node'

/** A way to write an atlas. */
export interface Way {
  readonly name: string
  /** Returns how many bytes were written. */
  readonly write: (atlas: Atlas) => number
  /** The name of the bare loop over the same cells, beside which it is put; absent for such a loop. */
  readonly beside?: string
}

interface Measured {
  readonly seconds: number
  readonly megabytes: number
  readonly peakMegabytes: number
}

const megabyte = 2 ** 20
const rounds = 3

function measure({ write }: Way, path: string): Measured {
  const opened = (holdsCompiled(path) ? openCompiled : openPath)(path)
  if (!opened.ok) throw new Error(opened.error.message)
  const atlas = viewOf(opened.value, { evidence: 'best' })
  const start = process.cpuUsage()
  const bytes = write(atlas)
  const { user, system } = process.cpuUsage(start)
  return {
    seconds: (user + system) / 1e6,
    megabytes: bytes / megabyte,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }
}

/** Measures a way in a process of its own. */
function measureApart(script: string, path: string, name: string): Measured {
  const { stdout, status } = spawnSync(process.execPath, [script, path, name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) process.exit(1)
  return JSON.parse(stdout)
}

/**
 * The command of a benchmark: its first argument is the dataset. Prints the least of each figure in three rounds, since
 * whatever else the machine does only adds to it, and how many times the processor time of its bare loop each way takes.
 *
 * @param script path of the benchmark
 * @param ways what is measured, in this order
 */
export function compareWays(script: string, ways: readonly Way[]): void {
  const [path, name] = process.argv.slice(2)
  if (path === undefined) {
    console.error(`Usage: node ${script} <dataset>`)
    process.exit(2)
  }
  const own = ways.find((way) => way.name === name)
  if (own !== undefined) {
    console.log(JSON.stringify(measure(own, path)))
    return
  }
  const results = new Map<string, Measured[]>(ways.map((way) => [way.name, []]))
  for (let round = 0; round < rounds; round++)
    for (const way of ways) results.get(way.name)?.push(measureApart(script, path, way.name))
  const least = (of: string, key: keyof Measured) => Math.min(...(results.get(of) ?? []).map((found) => found[key]))
  for (const { name: of } of ways)
    console.log(
      `${of}: ${least(of, 'seconds').toFixed(1)} s of processor, ${least(of, 'megabytes').toFixed(1)} MB, at most ${least(of, 'peakMegabytes').toFixed(0)} MB of memory`,
    )
  for (const { name: of, beside } of ways)
    if (beside !== undefined)
      console.log(`${of} / ${beside}: ${(least(of, 'seconds') / least(beside, 'seconds')).toFixed(2)}`)
}
