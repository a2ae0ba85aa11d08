import { geoAzimuthalEqualAreaRaw, geoConicEqualAreaRaw } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseMapNames, baseMaps, stepsPerRadius } from './base-maps.ts'
import { outlines } from './generated/outlines.ts'
import { azimuthalEqualArea, conicEqualArea } from './projection.ts'

const radians = Math.PI / 180
const places = fc.record({
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
})

describe('projections are those of d3-geo', () => {
  it('azimuthal', () => {
    fc.assert(
      fc.property(places, ({ lon, lat }) => {
        const [x, y] = azimuthalEqualArea(0, 0)(lon, lat)
        const [expectedX, expectedY] = geoAzimuthalEqualAreaRaw(lon * radians, lat * radians)
        expect([x, y]).toEqual([expect.closeTo(expectedX, 6), expect.closeTo(-expectedY, 6)])
      }),
    )
  })

  it('conic', () => {
    fc.assert(
      fc.property(places, ({ lon, lat }) => {
        const [x, y] = conicEqualArea([17.5, 29.5], 0, 0)(lon, lat)
        const [expectedX, expectedY] = geoConicEqualAreaRaw(17.5 * radians, 29.5 * radians)(
          lon * radians,
          lat * radians,
        )
        const [, originY] = geoConicEqualAreaRaw(17.5 * radians, 29.5 * radians)(0, 0)
        expect([x, y]).toEqual([expect.closeTo(expectedX, 6), expect.closeTo(originY - expectedY, 6)])
      }),
    )
  })
})

/** The points of an outline, in radii of the globe. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  return path
    .split('M')
    .slice(1)
    .flatMap((ring) => {
      let [x, y] = [0, 0]
      const numbers = Array.from(ring.matchAll(/-?\d+/gu), Number)
      return numbers.flatMap((number, at): readonly (readonly [number, number])[] => {
        if (at % 2 === 0) {
          x += number
          return []
        }
        y += number
        return [[x / stepsPerRadius, y / stepsPerRadius]]
      })
    })
}

describe('outlines', () => {
  it.each(baseMapNames)('of %s lie within what they are said to reach', (name) => {
    const { extent } = baseMaps[name]
    for (const path of Object.values(outlines[name]))
      for (const [x, y] of pointsOf(path)) {
        expect(x).toBeGreaterThanOrEqual(extent.left - 0.001)
        expect(x).toBeLessThanOrEqual(extent.right + 0.001)
        expect(y).toBeGreaterThanOrEqual(extent.top - 0.001)
        expect(y).toBeLessThanOrEqual(extent.bottom + 0.001)
      }
  })

  it.each([
    ['europe', 'es', 'Tarifa', -5.6, 36],
    ['europe', 'gb', "Land's End", -5.7, 50.07],
    ['europe', 'it', 'the Brenner', 11.5, 47],
    ['mexico', 'mx', 'Cabo San Lucas', -109.9, 22.9],
    ['mexico', 'mx', 'Tijuana', -117, 32.53],
  ] as const)('of %s pass near %s: %s', (name, country, _where, lon, lat) => {
    const [x, y] = baseMaps[name].project(lon, lat)
    const nearest = Math.min(
      ...pointsOf(outlines[name][country] ?? '').map((point) => Math.hypot(point[0] - x, point[1] - y)),
    )
    // 60 km
    expect(nearest).toBeLessThan(0.0095)
  })

  it('take no more than 25 kB', () => {
    expect(JSON.stringify(outlines).length).toBeLessThan(25_000)
  })
})
