/**
 * `node --expose-gc bench/run-engine.ts <contest> <engine> <size> <seed> <questions> [untimed]`: asks one engine, in a
 * process of its own, so that no other's memory is in its way. Prints what was measured as JSON.
 *
 * @module
 */
import { openAtlas } from '../src/open/open-atlas.ts'
import { diceOf } from './atlas/dice.ts'
import { generateAtlas } from './atlas/generate-atlas.ts'
import type { Contest } from './contest.ts'
import { contests } from './contests/contests.ts'
import { heldBytes, type Times, timesOf } from './measure.ts'

/** What was measured of an engine. */
export interface Measured {
  /** Questions whose answer was right. */
  readonly right: number
  readonly asked: number
  /** Milliseconds from the data to the first answer: of the clock, and of all processors together. */
  readonly ready: { readonly clock: number; readonly processor: number }
  /** Bytes of the data as the atlas holds it. */
  readonly data: number
  /** Bytes beyond the data, once all questions were asked. */
  readonly index: number
  /** Absent where an answer was wrong, or no times were wanted. */
  readonly times?: Times
}

/** Asks one engine of a contest. */
async function run<Asked, Answer>(
  contest: Contest<Asked, Answer>,
  engineName: string,
  { size, seed, count, timed }: { size: number; seed: number; count: number; timed: boolean },
): Promise<Measured> {
  const engine = contest.engines[engineName]
  if (engine === undefined) throw new Error(`no engine ${engineName}`)
  const before = heldBytes()
  const opened = openAtlas(generateAtlas(size, seed))
  if (!opened.ok) throw new Error(opened.error.message)
  const atlas = opened.value
  const data = heldBytes() - before
  const questions = contest.questions(atlas, diceOf(seed + 1), count)
  const [first] = questions
  if (first === undefined) throw new Error('no questions')
  const held = heldBytes()
  const started = { clock: performance.now(), processor: process.cpuUsage() }
  const ask = await engine.build(atlas)
  await ask(first)
  const { user, system } = process.cpuUsage(started.processor)
  const ready = { clock: performance.now() - started.clock, processor: (user + system) / 1000 }
  const answers: Answer[] = []
  for (const asked of questions) await ask(asked)
  const index = heldBytes() - held
  for (const asked of questions) answers.push(await ask(asked))
  const judge = contest.judge(atlas)
  const right = questions.filter((asked, at) => {
    const answer = answers[at]
    return answer !== undefined && judge(asked, answer)
  }).length
  const passed = contest.rate !== undefined || right === questions.length
  return {
    right,
    asked: questions.length,
    ready,
    data,
    index,
    ...(timed && passed ? { times: await timesOf(ask, questions) } : {}),
  }
}

const [contestName = '', engineName = '', size, seed, count, untimed] = process.argv.slice(2)
const contest = contests[contestName]
if (contest === undefined) throw new Error(`no contest ${contestName}`)
const wanted = { size: Number(size), seed: Number(seed), count: Number(count), timed: untimed === undefined }
console.log(JSON.stringify(await contest((one) => run(one, engineName, wanted))))
