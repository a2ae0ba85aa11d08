/** The shapes that tell sectors apart, also in grey. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { focusSectors } from '../index/geography.ts'
import type { Id } from '../model/id.ts'
import { type Colour, paint } from './palette.ts'
import { element, rounded } from './svg.ts'

/** Outlines in a square from -1 to 1: up, square, diamond, cross, down, bar, plus, hourglass. */
const shapes: readonly (readonly (readonly [number, number])[])[] = [
  [
    [0, -1],
    [1, 0.85],
    [-1, 0.85],
  ],
  [
    [-0.82, -0.82],
    [0.82, -0.82],
    [0.82, 0.82],
    [-0.82, 0.82],
  ],
  [
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ],
  [
    [-1, -0.6],
    [-0.6, -1],
    [0, -0.4],
    [0.6, -1],
    [1, -0.6],
    [0.4, 0],
    [1, 0.6],
    [0.6, 1],
    [0, 0.4],
    [-0.6, 1],
    [-1, 0.6],
    [-0.4, 0],
  ],
  [
    [0, 1],
    [1, -0.85],
    [-1, -0.85],
  ],
  [
    [-1.1, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [-1.1, 0.4],
  ],
  [
    [-0.3, -1],
    [0.3, -1],
    [0.3, -0.3],
    [1, -0.3],
    [1, 0.3],
    [0.3, 0.3],
    [0.3, 1],
    [-0.3, 1],
    [-0.3, 0.3],
    [-1, 0.3],
    [-1, -0.3],
    [-0.3, -0.3],
  ],
  [
    [-0.9, -1],
    [0.9, -1],
    [-0.9, 1],
    [0.9, 1],
  ],
]

/** How many sectors have a shape. */
const glyphCount: number = shapes.length

const hues: readonly Colour[] = ['hue0', 'hue1', 'hue2', 'hue3']
const huesOnInk: readonly Colour[] = ['onInk0', 'onInk1', 'onInk2', 'onInk3']

/**
 * The shape of a sector.
 *
 * @param at its number among the sectors
 * @param onInk whether it stands on a mark that is filled with ink
 */
export function sectorGlyph(at: number, x: number, y: number, radius: number, onInk = false): string {
  const points = shapes[at % shapes.length] ?? []
  const d = points.map(
    ([dx, dy], first) => `${first === 0 ? 'M' : 'L'}${rounded(x + dx * radius)} ${rounded(y + dy * radius)}`,
  )
  return element('path', {
    ...paint({ fill: (onInk ? huesOnInk : hues)[at % hues.length] ?? 'ink' }),
    d: `${d.join('')}z`,
  })
}

/** Several of them in a square around a point, those of a row beside each other. */
export function sectorGlyphs(sectors: readonly number[], x: number, y: number, radius: number, onInk = false): string {
  const columns = Math.ceil(Math.sqrt(sectors.length))
  const rows = Math.ceil(sectors.length / columns)
  const step = (2 * radius) / columns
  return sectors
    .map((sector, at) => {
      const row = Math.floor(at / columns)
      const inRow = Math.min(columns, sectors.length - row * columns)
      const [dx, dy] = [(at % columns) - (inRow - 1) / 2, row - (rows - 1) / 2]
      return sectorGlyph(sector, x + dx * step, y + dy * step, step * 0.4, onInk)
    })
    .join('')
}

/** The number of each sector that has a shape: the focus sectors, in the order of the atlas. */
export const glyphNumbers = (atlas: Atlas): ReadonlyMap<Id<'sectors'>, number> =>
  new Map(
    focusSectors(atlas)
      .slice(0, glyphCount)
      .map((id, at) => [id, at]),
  )
