import { expect, it } from 'vitest'
import { atlasCacheOf } from '../src/app/atlas-cache.ts'
import { routeAt } from '../src/screens/route-at.ts'
import { screenNames } from '../src/screens/screens.ts'
import { atlas } from '../src/testing/atlas.ts'
import { shots } from './shots.ts'

const cache = atlasCacheOf(atlas)

/** The screen that a shot opens at. */
function screenOf(args: string): string {
  const [, address = 'home'] = /open '?([^']+)'?$/.exec(args) ?? []
  const route = routeAt(cache, address)
  if (!route.ok) throw new Error(route.error.message.en)
  return route.value.screen
}

it('shows every screen, and each shot has a name of its own', () => {
  const shown = new Set(shots.map(({ args }) => screenOf(args)))
  expect([...shown].toSorted()).toEqual(screenNames.toSorted())
  expect(new Set(shots.map(({ name }) => name)).size).toBe(shots.length)
})
