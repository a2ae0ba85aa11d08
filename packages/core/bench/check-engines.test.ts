import { expect, it } from 'vitest'
import { checkEngines, shortSetting } from './check-engines.ts'
import { contests } from './contests/contests.ts'

it('no engine is compared that gives a wrong answer; ours is in every contest, and not alone', async () => {
  const names = Object.keys(contests)
  const standings = await checkEngines(names, shortSetting)
  expect(standings.filter(({ passed }) => !passed)).toEqual([])
  for (const name of names) {
    const [first, ...peers] = standings.filter(({ contest }) => contest === name)
    expect(first?.engine).toBe('puente')
    expect(peers.length).toBeGreaterThan(0)
  }
})
