import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Point, projectionOf } from './camera.ts'

const size = { width: 160, height: 80 }
const queretaro: Point = [-100.4, 20.6]
const bilbao: Point = [-2.9, 43.3]

/** Where a point falls; d3-geo takes a list that it could change. */
const at = (projection: ReturnType<typeof projectionOf>, [lon, lat]: Point) => projection([lon, lat])!

describe('a map', () => {
  it('has west at the left and north at the top', () => {
    const map = projectionOf({ around: [queretaro, bilbao], zoom: 0 }, size)
    expect(at(map, queretaro)[0]).toBeLessThan(at(map, bilbao)[0])
    expect(at(map, queretaro)[1]).toBeGreaterThan(at(map, bilbao)[1])
  })

  it('shows points on either side of the date line beside each other', () => {
    const map = projectionOf(
      {
        around: [
          [178.5, -41.75],
          [-179.5, -42.2],
        ],
        zoom: 0,
      },
      size,
    )
    const apart = at(map, [-179.5, -42.2])[0] - at(map, [178.5, -41.75])[0]
    expect(apart).toBeGreaterThan(0)
    expect(apart).toBeLessThan(size.width)
  })

  it('shows what is around a lone point', () => {
    const map = projectionOf({ around: [bilbao], zoom: 0 }, size)
    const [x, y] = at(map, bilbao)
    expect([Math.round(x), Math.round(y)]).toEqual([80, 40])
    // Vitoria is some 50 km to the south: not the same dot, and not out of sight.
    const vitoria = at(map, [-2.67, 42.85])
    expect(vitoria[1] - y).toBeGreaterThan(2)
    expect(vitoria[1]).toBeLessThan(size.height)
  })

  it('has its centre in the middle, and twice the distances after two steps nearer', () => {
    const around = [queretaro, bilbao]
    const whole = projectionOf({ around, zoom: 0, centre: bilbao }, size)
    const near = projectionOf({ around, zoom: 2, centre: bilbao }, size)
    expect(at(near, bilbao).map(Math.round)).toEqual([80, 40])
    const madrid: Point = [-3.7, 40.4]
    // Each step is by a half: 1.5 × 1.5.
    expect((at(near, madrid)[1] - 40) / (at(whole, madrid)[1] - 40)).toBeCloseTo(2.25)
  })

  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
  /** Points around one anywhere on the globe, across the date line too; opposite ends of the world are on no one map. */
  const points = fc
    .tuple(degrees(180), degrees(40), fc.array(fc.tuple(degrees(60), degrees(45)), { minLength: 1, maxLength: 6 }))
    .map(([lon, lat, offsets]) => offsets.map(([east, north]): Point => [lon + east, lat + north]))
  const mapSize = fc.record({ width: fc.integer({ min: 8, max: 400 }), height: fc.integer({ min: 4, max: 240 }) })

  it('shows every point, wherever they are, on a map of any size', () => {
    fc.assert(
      fc.property(points, mapSize, (around, { width, height }) => {
        const map = projectionOf({ around, zoom: 0 }, { width, height })
        for (const one of around) {
          const [x, y] = at(map, one)
          // Half a dot is what rounding may take.
          expect(x).toBeGreaterThanOrEqual(-0.51)
          expect(x).toBeLessThanOrEqual(width + 0.51)
          expect(y).toBeGreaterThanOrEqual(-0.51)
          expect(y).toBeLessThanOrEqual(height + 0.51)
        }
      }),
    )
  })
})
