/** How long programs take to start. @module */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { processorTimeOfChildren } from '@puente/tooling/processor-time'
import { type Ending, environmentIn, untilAnswered, untilDrawn, untilExit } from '../start-up/until.ts'
import type { Pair } from './comparison.ts'
import type { Part, Question } from './part.ts'

/** How often a program is started in a row: the kernel counts the time of ended processes in hundredths of a second. */
const starts = 8

type Environment = ReturnType<typeof environmentIn>

/** A program that starts, and its question. */
interface Program extends Question {
  /** Starts the program of one workspace, and returns the milliseconds until it has done what is waited for. */
  readonly start: (root: string, env: Environment, ending: Ending) => Promise<number>
}

const unit = 'ms'
const core = 'packages/core/dist'
const command = 'apps/tui/dist/main.js'
const service = 'apps/api/dist/main.js'

/** Processor time of some starts in a row, for each of them; of the clock where the system does not tell it. */
async function timeOf(start: () => Promise<number>): Promise<number> {
  const before = processorTimeOfChildren()
  let clock = 0
  for (let time = 0; time < starts; time++) clock += await start()
  const after = processorTimeOfChildren()
  return (before === undefined || after === undefined ? clock : after - before) / starts
}

/**
 * Starts of the programs of both builds.
 *
 * @param roots the workspaces of both builds
 * @param folder where programs keep what they keep between runs, each build for itself
 */
export function startUpPart(roots: Pair<string>, folder: string): Part {
  const dataset = join(roots.now, core, 'dataset.json')
  const programs: readonly Program[] = [
    {
      name: 'reference: JSON.parse of the embedded dataset',
      unit,
      isReference: true,
      start: (_root, env) => untilExit({ args: ['-e', `JSON.parse(fs.readFileSync('${dataset}', 'utf8'))`], env }),
    },
    {
      name: 'import of @puente/core',
      unit,
      start: (root, env) => untilExit({ args: [join(root, core, 'index.js')], env }),
    },
    {
      name: 'puente show claut',
      unit,
      start: (root, env) => untilExit({ args: [join(root, command), 'show', 'claut'], env }),
    },
    {
      name: 'puente list clusters',
      unit,
      start: (root, env) => untilExit({ args: [join(root, command), 'list', 'clusters'], env }),
    },
    {
      name: 'service, until its first answer',
      unit,
      start: (root, env, ending) => {
        const started = { args: [join(root, service)], env: { ...env, PORT: '0', HOST: '127.0.0.1' } }
        return untilAnswered(started, '/v1/clusters?limit=5', ending)
      },
    },
    {
      name: 'explorer, until its first frame',
      unit,
      start: (root, env, ending) => untilDrawn({ args: [join(root, command)], env }, 'q quit', ending),
    },
  ]
  const environmentOf = (side: keyof typeof roots) => environmentIn(join(folder, side))
  return {
    title: 'start-up',
    questions: programs,
    prepare: async () => {
      for (const side of ['before', 'now'] as const) {
        mkdirSync(join(folder, side))
        // A program that ends by itself leaves behind what Node compiled of it.
        for (const { start } of programs) await start(roots[side], environmentOf(side), 'SIGTERM')
      }
    },
    round: async (names, order, report) => {
      for (const { name, start } of programs.filter((program) => names.has(program.name))) {
        for (const side of order) {
          report(name, side, await timeOf(() => start(roots[side], environmentOf(side), 'SIGKILL')))
        }
      }
    },
  }
}
