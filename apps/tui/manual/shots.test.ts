import { atlas } from '@puente/core'
import { expect, it } from 'vitest'
import { modelOf } from '../src/app/atlas-cache.ts'
import { placeAt } from '../src/screens/route-at.ts'
import { screenNames } from '../src/screens/screens.ts'
import { shots } from './shots.ts'

const model = modelOf(atlas)

/** The screen that a shot opens at. */
function screenOf(args: string): string {
  const [, address = 'home'] = /open '?([^']+)'?$/.exec(args) ?? []
  const place = placeAt(model, address)
  if (!place.ok) throw new Error(place.error.message.en)
  return place.value.screen
}

it('shows every screen, and each shot has a name of its own', () => {
  const shown = new Set(shots.map(({ args }) => screenOf(args)))
  expect([...shown].toSorted()).toEqual(screenNames.toSorted())
  expect(new Set(shots.map(({ name }) => name)).size).toBe(shots.length)
})
