/** One engine, asked: first whether it is right, then how long it takes. @module */
import type { Atlas } from '../src/dataset/atlas.ts'
import { openAtlas } from '../src/open/open-atlas.ts'
import { diceOf } from './atlas/dice.ts'
import { generateAtlas } from './atlas/generate-atlas.ts'
import type { Ask, Contest } from './contest.ts'
import { heldBytes, type Times, timesOf } from './measure.ts'

/** What an engine is asked of. */
export interface Setting {
  /** How many organizations the atlas has. */
  readonly size: number
  readonly seed: number
  /** How many questions. */
  readonly count: number
}

/** How many questions were asked, and how many answers were right. */
export interface Checked {
  readonly right: number
  readonly asked: number
}

/** What was measured of an engine. */
export interface Measured extends Checked {
  /** Milliseconds from the data to the first answer: of the clock, and of all processors together. */
  readonly ready: { readonly clock: number; readonly processor: number }
  /** Bytes of the data as the atlas holds it. */
  readonly data: number
  /** Bytes beyond the data, once all questions were asked. */
  readonly index: number
  /** Absent where an answer was wrong. */
  readonly times?: Times
}

/** The atlas that engines are asked of. */
export function generatedAtlas({ size, seed }: Pick<Setting, 'size' | 'seed'>): Atlas {
  const opened = openAtlas(generateAtlas(size, seed))
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

/** The questions of a contest: the same for each engine. */
export const questionsOf = <Asked, Answer>(
  contest: Contest<Asked, Answer>,
  atlas: Atlas,
  { seed, count }: Pick<Setting, 'seed' | 'count'>,
): readonly Asked[] => contest.questions(atlas, diceOf(seed + 1), count)

/** Whether an engine may be timed: it gave no wrong answer, or the contest counts how often it finds. */
export const passes = ({ rate }: Pick<Contest<unknown, unknown>, 'rate'>, { right, asked }: Checked): boolean =>
  rate !== undefined || right === asked

/** Holds answers to the contest's oracle. */
async function check<Asked, Answer>(
  contest: Contest<Asked, Answer>,
  atlas: Atlas,
  questions: readonly Asked[],
  ask: Ask<Asked, Answer>,
): Promise<Checked> {
  const answers: Answer[] = []
  for (const asked of questions) answers.push(await ask(asked))
  const judge = contest.judge(atlas)
  const right = questions.filter((asked, at) => {
    const answer = answers[at]
    return answer !== undefined && judge(asked, answer)
  }).length
  return { right, asked: questions.length }
}

const engineOf = <Asked, Answer>({ engines }: Contest<Asked, Answer>, name: string) => {
  const engine = engines[name]
  if (engine === undefined) throw new Error(`no engine ${name}: choose one of ${Object.keys(engines).join(', ')}`)
  return engine
}

/** Whether an engine answers rightly; without any times. */
export async function checkEngine<Asked, Answer>(
  contest: Contest<Asked, Answer>,
  engineName: string,
  atlas: Atlas,
  setting: Pick<Setting, 'seed' | 'count'>,
): Promise<Checked> {
  const ask = await engineOf(contest, engineName).build(atlas)
  return check(contest, atlas, questionsOf(contest, atlas, setting), ask)
}

/** Makes an atlas, has an engine take it in, checks its answers, and measures. */
export async function measureEngine<Asked, Answer>(
  contest: Contest<Asked, Answer>,
  engineName: string,
  setting: Setting,
): Promise<Measured> {
  const engine = engineOf(contest, engineName)
  const before = heldBytes()
  const atlas = generatedAtlas(setting)
  const data = heldBytes() - before
  const questions = questionsOf(contest, atlas, setting)
  const [first] = questions
  if (first === undefined) throw new Error('no questions')
  const held = heldBytes()
  const started = { clock: performance.now(), processor: process.cpuUsage() }
  const ask = await engine.build(atlas)
  await ask(first)
  const { user, system } = process.cpuUsage(started.processor)
  const ready = { clock: performance.now() - started.clock, processor: (user + system) / 1000 }
  for (const asked of questions) await ask(asked)
  const index = heldBytes() - held
  const checked = await check(contest, atlas, questions, ask)
  const times = passes(contest, checked) ? await timesOf(ask, questions) : undefined
  return { ...checked, ready, data, index, ...(times === undefined ? {} : { times }) }
}
