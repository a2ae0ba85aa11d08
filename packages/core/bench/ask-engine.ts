/** Measures one engine: first whether its answers are right, then how long they take. @module */
import { processorTime } from '@puente/tooling/processor-time'
import type { Atlas } from '../src/dataset/atlas.ts'
import { openAtlas } from '../src/open/open-atlas.ts'
import { diceOf } from './atlas/dice.ts'
import { generateAtlas } from './atlas/generate-atlas.ts'
import type { Ask, Contest } from './contest.ts'
import { heldBytes, type Times, timesOf } from './measure.ts'

/** The atlas and the questions that an engine gets. */
export interface Setting {
  /** How many organizations the atlas has. */
  readonly size: number
  readonly seed: number
  /** How many questions. */
  readonly count: number
}

/** How many answers were right, and of how many. */
export interface Checked {
  readonly right: number
  readonly total: number
}

/** What was measured of an engine. */
export interface Measured extends Checked {
  /** Milliseconds from the data to the first answer: of the clock, and of all processors together. */
  readonly ready: { readonly clock: number; readonly processor: number }
  /** Bytes of the data as the atlas holds it. */
  readonly data: number
  /** Bytes beyond the data, after all questions. */
  readonly index: number
  /** Absent where an answer was wrong. */
  readonly times?: Times
}

/** The generated atlas that engines take in. */
export function generatedAtlas({ size, seed }: Pick<Setting, 'size' | 'seed'>): Atlas {
  const opened = openAtlas(generateAtlas(size, seed))
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

/** The questions of a contest: the same for each engine. */
export const questionsOf = <Question, Answer>(
  contest: Contest<Question, Answer>,
  atlas: Atlas,
  { seed, count }: Pick<Setting, 'seed' | 'count'>,
): readonly Question[] => contest.questions(atlas, diceOf(seed + 1), count)

/** Whether an engine may be timed: it gave no wrong answer, or the contest counts how often it finds. */
export const passes = ({ rate }: Pick<Contest<unknown, unknown>, 'rate'>, { right, total }: Checked): boolean =>
  rate !== undefined || right === total

/** Holds answers to the contest's oracle. */
async function check<Question, Answer>(
  contest: Contest<Question, Answer>,
  atlas: Atlas,
  questions: readonly Question[],
  ask: Ask<Question, Answer>,
): Promise<Checked> {
  const answers: Answer[] = []
  for (const question of questions) answers.push(await ask(question))
  const judge = contest.judge(atlas)
  const right = questions.filter((question, at) => {
    const answer = answers[at]
    return answer !== undefined && judge(question, answer)
  }).length
  return { right, total: questions.length }
}

const engineOf = <Question, Answer>({ engines }: Contest<Question, Answer>, name: string) => {
  const engine = engines[name]
  if (engine === undefined) throw new Error(`no engine ${name}: choose one of ${Object.keys(engines).join(', ')}`)
  return engine
}

/** Whether an engine answers rightly; without any times. */
export async function checkEngine<Question, Answer>(
  contest: Contest<Question, Answer>,
  engineName: string,
  atlas: Atlas,
  setting: Pick<Setting, 'seed' | 'count'>,
): Promise<Checked> {
  const ask = await engineOf(contest, engineName).build(atlas)
  return check(contest, atlas, questionsOf(contest, atlas, setting), ask)
}

/** Makes an atlas, has an engine take it in, checks its answers, and measures. */
export async function measureEngine<Question, Answer>(
  contest: Contest<Question, Answer>,
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
  const started = { clock: performance.now(), processor: processorTime() }
  const ask = await engine.build(atlas)
  await ask(first)
  const ready = { clock: performance.now() - started.clock, processor: processorTime() - started.processor }
  for (const question of questions) await ask(question)
  const index = heldBytes() - held
  const checked = await check(contest, atlas, questions, ask)
  const times = passes(contest, checked) ? await timesOf(ask, questions) : undefined
  return { ...checked, ready, data, index, ...(times === undefined ? {} : { times }) }
}
