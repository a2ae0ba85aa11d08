/** The library on generated atlases. @module */
import { execFile, spawn } from 'node:child_process'
import { on } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { memoryFor } from '../../core/bench/in-a-process.ts'
import type { Pair, Side } from './comparison.ts'
import { libraryQuestions, opening } from './library-questions.ts'
import type { Part } from './part.ts'

const script = (name: string) => join(import.meta.dirname, name)
const generator = script('../../core/bench/generate-atlas.ts')

/** A generated atlas, and questions to it. */
export interface Generated {
  readonly size: number
  readonly dataset: string
  readonly contests: string
}

/** Where an atlas of some size stands once it is generated. */
export const generatedIn = (folder: string, size: number): Generated => ({
  size,
  dataset: join(folder, `${size}.json`),
  contests: join(folder, `${size}-questions.json`),
})

/** Generates an atlas, for both builds. */
export async function generate({ size, dataset, contests }: Generated): Promise<void> {
  const args = ['--size', String(size), '--out', dataset, '--questions', contests]
  await promisify(execFile)(process.execPath, [...memoryFor(size), generator, ...args])
}

/** Of so many turns of a warm question in a round, the least time counts: what else a machine does only adds to it. */
const warmTurns = 12

/** After so many milliseconds, a question has no further turn in a round. */
const longEnough = 2000

const leastOf = (times: readonly (number | undefined)[]): number | undefined => {
  const known = times.filter((time) => time !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

/** A build of the library, in a process. */
interface Build {
  /** The time that it sends next; undefined where it lacks what it is asked for. */
  readonly nextTime: () => Promise<number | undefined>
  readonly ask: (question: string) => Promise<number | undefined>
  readonly end: () => void
}

function start(root: string, { size, dataset, contests }: Generated, reference: string): Build {
  const args = [join(root, 'packages/core/dist'), dataset, contests, reference]
  const child = spawn(process.execPath, ['--expose-gc', ...memoryFor(size), script('ask-library.ts'), ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const arrivals = on(child, 'message', { close: ['exit'] })
  const nextTime = async () => {
    const { done, value } = await arrivals.next()
    if (done) throw new Error(`the library of ${root} ended before its answer`)
    return value[0].time
  }
  return {
    nextTime,
    ask: (question) => {
      child.send(question)
      return nextTime()
    },
    end: () => child.kill('SIGKILL'),
  }
}

/**
 * The library on an atlas of one size. In each round both builds open it in new processes, and are then asked one question
 * after the other, in turns.
 *
 * @param roots the workspaces of both builds
 * @param isGenerated whether something else generates the atlas
 */
export function libraryPart(roots: Pair<string>, generated: Generated): Part {
  const reference = join(roots.now, 'packages/core/dist/dataset.json')
  return {
    title: `library, ${generated.size.toLocaleString('en-GB')} organizations`,
    questions: [{ name: opening, unit: 'ms' }, ...libraryQuestions],
    prepare: () => generate(generated),
    round: async (names, order, report) => {
      const builds = new Map<Side, Build>()
      try {
        for (const side of order) {
          const build = start(roots[side], generated, reference)
          builds.set(side, build)
          report(opening, side, await build.nextTime())
        }
        for (const { name, isWarm } of libraryQuestions.filter((one) => names.has(one.name))) {
          const times: Pair<(number | undefined)[]> = { before: [], now: [] }
          const began = performance.now()
          for (let turn = 0; turn < (isWarm ? warmTurns : 1) && performance.now() - began < longEnough; turn++) {
            for (const side of turn % 2 === 0 ? order : order.toReversed()) {
              times[side].push(await builds.get(side)?.ask(name))
            }
          }
          for (const side of order) report(name, side, leastOf(times[side]))
        }
      } finally {
        for (const { end } of builds.values()) end()
      }
    },
  }
}
