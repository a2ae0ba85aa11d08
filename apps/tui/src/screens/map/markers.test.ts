import { actorMap, atlas, type MapMarker } from '@puente/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Direction } from '../actions.ts'
import { projectionOf } from './camera.ts'
import { nextSpot, type ProjectedSpot, projectSpots, signsOn, signWidth } from './markers.ts'

const [template] = actorMap(atlas).regions.flatMap(({ spots }) => spots)
const somebody = template!.actors[0]!

const spotAt = (x: number, y: number, count = 1): ProjectedSpot => ({
  spot: { ...template!, actors: Array.from({ length: count }, () => somebody) },
  x,
  y,
})

describe('signs', () => {
  it('stand for all who would stand on each other, and count them', () => {
    // Two dots are one column, four are one line.
    const spots = [spotAt(10, 4), spotAt(11, 6, 2), spotAt(30, 4)]
    expect(signsOn(spots, 40, 10).map(({ column, row, count }) => ({ column, row, count }))).toEqual([
      { column: 5, row: 1, count: 3 },
      { column: 15, row: 1, count: 1 },
    ])
  })

  const spot = fc
    .tuple(fc.integer({ min: -9, max: 89 }), fc.integer({ min: -9, max: 49 }), fc.integer({ min: 1, max: 120 }))
    .map(([x, y, count]) => spotAt(x, y, count))

  it('count everybody in sight once, nobody who is not, and begin on different columns', () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 20 }), (spots) => {
        const signs = signsOn(spots, 40, 10)
        const inSight = spots.filter(({ x, y }) => x >= 0 && y >= 0 && x < 80 && y < 40)
        const counted = signs.reduce((sum, { count }) => sum + count, 0)
        expect(counted).toBe(inSight.reduce((sum, one) => sum + one.spot.actors.length, 0))
        expect(new Set(signs.map(({ column, row }) => `${column} ${row}`)).size).toBe(signs.length)
      }),
    )
  })

  it('are a sign alone, and from two on the number too', () => {
    expect([1, 2, 12].map(signWidth)).toEqual([1, 2, 3])
  })
})

describe('the next spot in a direction', () => {
  const here = spotAt(20, 20)
  const [right, below, farRight] = [spotAt(30, 22), spotAt(22, 34), spotAt(60, 20)]
  const all = [here, right, below, farRight]

  it.each<[Direction, MapMarker | undefined]>([
    ['right', right.spot],
    ['down', below.spot],
    ['left', undefined],
    ['up', undefined],
  ])('%s', (direction, next) => {
    expect(nextSpot(all, here.spot, direction)).toBe(next)
  })

  it('is rather the one straight ahead than one at the side that is as near', () => {
    const [ahead, aside] = [spotAt(32, 20), spotAt(28, 29)]
    expect(nextSpot([here, aside, ahead], here.spot, 'right')).toBe(ahead.spot)
  })

  it.each(actorMap(atlas).regions)('leads on the map of $side from any spot to every other', ({ spots }) => {
    const around = spots.map(({ lon, lat }) => [lon, lat] as const)
    const projected = projectSpots(projectionOf({ around, zoom: 0 }, { width: 160, height: 80 }), spots)
    for (const start of spots) {
      const reached = new Set([start])
      for (const spot of reached) {
        for (const direction of ['up', 'down', 'left', 'right'] as const) {
          const next = nextSpot(projected, spot, direction)
          if (next !== undefined) reached.add(next)
        }
      }
      expect(reached.size).toBe(spots.length)
    }
  })
})
