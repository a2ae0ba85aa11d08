import { actorMap, type MapMarker } from '@puente/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atlas } from '../../testing/atlas.ts'
import type { Direction } from '../actions.ts'
import { projectionOf } from './camera.ts'
import { nextMarker, type ProjectedMarker, projectMarkers, signsOf, signWidth } from './markers.ts'

const [template] = actorMap(atlas).regions.flatMap(({ spots }) => spots)
const somebody = template!.actors[0]!

const spotAt = (x: number, y: number, count = 1): ProjectedMarker => ({
  marker: { ...template!, actors: Array.from({ length: count }, () => somebody) },
  x,
  y,
})

describe('signs', () => {
  it('stand for all who would stand on each other, and count them', () => {
    // Two dots are one column, four are one line.
    const markers = [spotAt(10, 4), spotAt(11, 6, 2), spotAt(30, 4)]
    expect(signsOf(markers, 40, 10).map(({ column, row, count }) => ({ column, row, count }))).toEqual([
      { column: 5, row: 1, count: 3 },
      { column: 15, row: 1, count: 1 },
    ])
  })

  const marker = fc
    .tuple(fc.integer({ min: -9, max: 89 }), fc.integer({ min: -9, max: 49 }), fc.integer({ min: 1, max: 120 }))
    .map(([x, y, count]) => spotAt(x, y, count))

  it('count everybody in sight once, nobody who is not, and begin on different columns', () => {
    fc.assert(
      fc.property(fc.array(marker, { maxLength: 20 }), (markers) => {
        const signs = signsOf(markers, 40, 10)
        const inSight = markers.filter(({ x, y }) => x >= 0 && y >= 0 && x < 80 && y < 40)
        const counted = signs.reduce((sum, { count }) => sum + count, 0)
        expect(counted).toBe(inSight.reduce((sum, one) => sum + one.marker.actors.length, 0))
        expect(new Set(signs.map(({ column, row }) => `${column} ${row}`)).size).toBe(signs.length)
      }),
    )
  })

  it('are a sign alone, and from two on the number too', () => {
    expect([1, 2, 12].map(signWidth)).toEqual([1, 2, 3])
  })
})

describe('the next marker in a direction', () => {
  const here = spotAt(20, 20)
  const [right, below, farRight] = [spotAt(30, 22), spotAt(22, 34), spotAt(60, 20)]
  const all = [here, right, below, farRight]

  it.each<[Direction, MapMarker | undefined]>([
    ['right', right.marker],
    ['down', below.marker],
    ['left', undefined],
    ['up', undefined],
  ])('%s', (direction, next) => {
    expect(nextMarker(all, here.marker, direction)).toBe(next)
  })

  it('is rather the one straight ahead than one at the side that is as near', () => {
    const [ahead, aside] = [spotAt(32, 20), spotAt(28, 29)]
    expect(nextMarker([here, aside, ahead], here.marker, 'right')).toBe(ahead.marker)
  })

  it.each(actorMap(atlas).regions)('leads on the map of $side from any marker to every other', ({ spots: markers }) => {
    const around = markers.map(({ lon, lat }) => [lon, lat] as const)
    const projected = projectMarkers(projectionOf({ around, zoom: 0 }, { width: 160, height: 80 }), markers)
    for (const start of markers) {
      const reached = new Set([start])
      for (const marker of reached) {
        for (const direction of ['up', 'down', 'left', 'right'] as const) {
          const next = nextMarker(projected, marker, direction)
          if (next !== undefined) reached.add(next)
        }
      }
      expect(reached.size).toBe(markers.length)
    }
  })
})
