/** The start of the service, beside that of one without pages. @module */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { table } from '@puente/tooling/markdown'
import { processorTimeOfChildren } from '@puente/tooling/processor-time'
import { wireOf } from '../../load/repeated.ts'
import { firstLine, programs } from '../../load/server-process.ts'
import { columnsOf, inTurn, rowOf, type Turn } from './comparison.ts'

/** How often a program is started in a row: the kernel counts the time of ended processes in hundredths of a second. */
const starts = 4

const withoutPages = fileURLToPath(new URL('./dist/main.js', import.meta.url))

/**
 * Until a program has answered its first request, in milliseconds.
 *
 * @param ending how it is ended then: at once, or so that it can keep what Node compiled of it
 */
async function answered(program: string, folder: string, ending: 'SIGKILL' | 'SIGTERM'): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, TMPDIR: folder, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const address = /http:\S+/.exec(await firstLine(child))?.[0]
  await wireOf(`${address}/v1/clusters?limit=5`, {})
  const took = performance.now() - began
  child.kill(ending)
  await once(child, 'exit')
  return took
}

/**
 * The table, in Markdown.
 *
 * @param folder where the programs keep what Node compiled of them
 * @param turns how many count
 */
export async function startUp(folder: string, turns: number): Promise<string> {
  const clocks: Turn[] = []
  const processors: Turn[] = []
  /** Milliseconds of a start. */
  const timesOf = async (program: string) => {
    const before = processorTimeOfChildren() ?? Number.NaN
    let clock = 0
    for (let time = 0; time < starts; time++) clock += await answered(program, folder, 'SIGKILL')
    return { clock: clock / starts, processor: ((processorTimeOfChildren() ?? Number.NaN) - before) / starts }
  }
  for (const program of [programs.service, withoutPages]) await answered(program, folder, 'SIGTERM')
  for (let turn = 0; turn < turns; turn++) {
    const clock = { ours: 0, other: 0 }
    const take = (program: string, side: keyof Turn) => async () => {
      const times = await timesOf(program)
      clock[side] = times.clock
      return times.processor
    }
    processors.push(await inTurn(turn, take(programs.service, 'ours'), take(withoutPages, 'other')))
    clocks.push(clock)
  }
  return table(columnsOf('with pages, ms', 'without, ms'), [
    rowOf({ name: 'processor time', turns: processors, atMost: 1.05 }, 1),
    rowOf({ name: 'clock', turns: clocks, atMost: 1.05 }, 1),
  ])
}
