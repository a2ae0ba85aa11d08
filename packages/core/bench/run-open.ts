/**
 * `node --expose-gc bench/run-open.ts <file> <seed> <questions>`: opens a dataset in a process of its own, asks each
 * kind of question for the first time, then many of each, and prints as JSON how long it took.
 *
 * @module
 */
import { processorTime } from '@puente/tooling/processor-time'
import { timelineLanes } from '../src/analysis/timeline.ts'
import { whiteSpots } from '../src/analysis/white-spots.ts'
import { briefing } from '../src/briefing/briefing.ts'
import { type Atlas, entryOf, type IdMap } from '../src/dataset/atlas.ts'
import { related } from '../src/dataset/related.ts'
import { openPath } from '../src/open/open-path.ts'
import { questionsOf } from './ask-engine.ts'
import type { Contest } from './contest.ts'
import { contests } from './contests/contests.ts'
import { heldBytes, type Times, timesOf } from './measure.ts'

/** What a step took. */
export interface Step {
  /** Milliseconds of the clock. */
  readonly clock: number
  /** Milliseconds of all processors together. */
  readonly processor: number
  /** Bytes that are held after it and were not before. */
  readonly held: number
}

/** What was measured of one dataset. */
export interface Opened {
  readonly records: number
  /** From the file to an atlas of which every rule holds. */
  readonly open: Step
  /** Bytes that the whole process took at the most until then. */
  readonly peak: number
  /** The first question of each kind: it makes what the others of its kind find made. */
  readonly first: Readonly<Record<string, Step>>
  /** All questions, warm. */
  readonly times: Readonly<Record<string, Times>>
}

/** Takes one step. */
async function step<T>(take: () => T | Promise<T>): Promise<{ readonly value: T; readonly took: Step }> {
  const held = heldBytes()
  const started = { clock: performance.now(), processor: processorTime() }
  const value = await take()
  const clock = performance.now() - started.clock
  const processor = processorTime() - started.processor
  return { value, took: { clock, processor, held: heldBytes() - held } }
}

/** The first question of a contest, then all, put to this repository. */
async function ours<Question, Answer>(
  contest: Contest<Question, Answer>,
  atlas: Atlas,
  setting: { readonly seed: number; readonly count: number },
): Promise<{ readonly first: Step; readonly times: Times }> {
  const questions = questionsOf(contest, atlas, setting)
  const [question] = questions
  const { puente } = contest.engines
  if (question === undefined || puente === undefined) throw new Error('nothing to ask, or nobody')
  const { value: ask, took: first } = await step(async () => {
    const built = await puente.build(atlas)
    await built(question)
    return built
  })
  return { first, times: await timesOf(ask, questions) }
}

/** Questions that go through very many records, as the screens of the explorer ask them. */
function wideQuestions(atlas: Atlas): Readonly<Record<string, () => unknown>> {
  const { organizations, clusters, sectors, places } = atlas.records
  const [organization, cluster, sector] = [organizations[0], clusters[0], sectors[0]]
  const country = places.find(({ kind }) => kind === 'country')
  if (organization === undefined || cluster === undefined || sector === undefined || country === undefined)
    throw new Error('nothing to ask about')
  const about = (kind: 'sector' | 'cluster' | 'place', { id }: { readonly id: string }) =>
    briefing<IdMap>(atlas, { kind, id }, { language: 'en' })
  return {
    hash: () => atlas.hash,
    related: () => related(atlas, entryOf('organizations', organization)),
    timeline: () => timelineLanes(atlas),
    'white spots': () => whiteSpots(atlas),
    'briefing of a cluster': () => about('cluster', cluster),
    'briefing of a sector': () => about('sector', sector),
    'briefing of a country': () => about('place', country),
  }
}

const [path = '', seed, count] = process.argv.slice(2)
const { value: opened, took: open } = await step(() => openPath(path))
const peak = process.resourceUsage().maxRSS * 1024
if (!opened.ok) throw new Error(opened.error.message)
const atlas = opened.value
const first: Record<string, Step> = {}
const times: Record<string, Times> = {}
for (const [name, contest] of Object.entries(contests)) {
  const setting = { seed: Number(seed), count: Number(count) }
  const measured = await contest((one) => ours(one, atlas, setting))
  first[name] = measured.first
  times[name] = measured.times
}
for (const [name, ask] of Object.entries(wideQuestions(atlas))) first[name] = (await step(() => ask())).took
const records = Object.values(atlas.records).reduce((sum, { length }) => sum + length, 0)
console.log(JSON.stringify({ records, open, peak, first, times } satisfies Opened))
