/** Every engine of every contest, held to the oracle on a small atlas; nothing is timed. @module */
import type { Atlas } from '../src/dataset/atlas.ts'
import { checkEngine, generatedAtlas, passes, type Setting } from './ask-engine.ts'
import { contests } from './contests/contests.ts'

/** Small enough for every engine to answer all in seconds. */
export const shortSetting: Setting = { size: 500, seed: 1, count: 20 }

/** How an engine stood a contest. */
export interface Standing {
  readonly contest: string
  readonly engine: string
  readonly right: number
  readonly total: number
  /** Whether it gave no wrong answer; or the contest only counts how often it finds. */
  readonly passed: boolean
}

const checkContest = (name: string, atlas: Atlas, setting: Setting): Promise<readonly Standing[]> | undefined =>
  contests[name]?.(async (contest) => {
    const standings: Standing[] = []
    for (const engine of Object.keys(contest.engines)) {
      const checked = await checkEngine(contest, engine, atlas, setting)
      standings.push({ contest: name, engine, ...checked, passed: passes(contest, checked) })
    }
    return standings
  })

/** Asks every engine of some contests the same questions. */
export async function checkEngines(names: readonly string[], setting: Setting): Promise<readonly Standing[]> {
  const atlas = generatedAtlas(setting)
  const standings: Standing[] = []
  for (const name of names) standings.push(...((await checkContest(name, atlas, setting)) ?? []))
  return standings
}
