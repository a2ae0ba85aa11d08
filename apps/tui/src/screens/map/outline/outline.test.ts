import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { worldOutline } from '../../../../scripts/world-outline.ts'
import { type OutlineLine, outlineFile, readOutline } from './outline.ts'

const { coasts, borders } = readOutline()

/** How far the nearest point of some lines is, in degrees. */
const nearest = (lines: readonly OutlineLine[], lon: number, lat: number): number =>
  Math.min(...lines.flatMap(({ points }) => points.map(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat))))

it('is current; `pnpm --filter @puente/tui run outline` writes it anew', () => {
  expect(readFileSync(outlineFile, 'utf8')).toBe(worldOutline())
})

describe('the outline', () => {
  it.each([
    ['Tarifa, the south of Spain', -5.6, 36],
    ['Cabo San Lucas, the end of Baja California', -109.9, 22.9],
    ["Land's End", -5.7, 50.07],
    ['Cape Horn', -67.3, -55.9],
  ])('has a coast at %s', (_where, lon, lat) => {
    expect(nearest(coasts, lon, lat)).toBeLessThan(0.4)
  })

  it.each([
    ['Tijuana', -117.0, 32.53],
    ['the Brenner', 11.5, 47.0],
  ])('has a border at %s', (_where, lon, lat) => {
    expect(nearest(borders, lon, lat)).toBeLessThan(0.5)
  })

  it('has neither in the middle of Spain', () => {
    expect(nearest([...coasts, ...borders], -3.7, 40.4)).toBeGreaterThan(2)
  })

  it('has a circle around each line that holds all of its points', () => {
    for (const { points, centre, radius } of [...coasts, ...borders]) {
      const degrees = (radius * 180) / Math.PI + 1e-9
      for (const [x = 0, y = 0] of points) expect(Math.hypot(x - centre[0], y - centre[1])).toBeLessThanOrEqual(degrees)
    }
  })
})
