/** Where spots fall on a drawn map, which of them share a sign, and which is next in a direction. @module */

import type { MapMarker } from '@puente/core'
import type { GeoProjection } from 'd3-geo'
import { dotsPerCell } from '../../text/dot-canvas.ts'
import type { Direction } from '../actions.ts'

/** A spot on a drawn map, in dots; outside the map too. */
export interface ProjectedSpot {
  readonly spot: MapMarker
  readonly x: number
  readonly y: number
}

/** Spots so near to each other that one sign stands for them, in characters. */
export interface SpotSign {
  readonly spots: readonly MapMarker[]
  readonly column: number
  readonly row: number
  /** How many actors stand there. */
  readonly count: number
}

/** Where each spot falls, in reading order: by line of characters, then from left to right. */
export function projectSpots(projection: GeoProjection, spots: readonly MapMarker[]): readonly ProjectedSpot[] {
  const lineOf = ({ y }: ProjectedSpot) => Math.floor(y / dotsPerCell.down)
  return spots
    .flatMap((spot): readonly ProjectedSpot[] => {
      const point = projection([spot.lon, spot.lat])
      return point === null ? [] : [{ spot, x: point[0], y: point[1] }]
    })
    .sort((a, b) => lineOf(a) - lineOf(b) || a.x - b.x)
}

/** How many columns the sign of so many actors takes: the sign, and from two on their number. */
export const signWidth = (count: number): number => (count < 2 ? 1 : 1 + String(count).length)

const countOf = (spots: readonly MapMarker[]) => spots.reduce((sum, { actors }) => sum + actors.length, 0)

/**
 * The signs on a map of a size in characters: spots whose signs would stand on each other share one.
 *
 * @param projected in reading order
 * @param least columns that stay free between two signs
 */
export function signsOn(
  projected: readonly ProjectedSpot[],
  columns: number,
  rows: number,
  least = 1,
): readonly SpotSign[] {
  const signs: SpotSign[] = []
  for (const { spot, x, y } of projected) {
    const [column, row] = [Math.floor(x / dotsPerCell.across), Math.floor(y / dotsPerCell.down)]
    if (column < 0 || row < 0 || column >= columns || row >= rows) continue
    const at = signs.findIndex(
      (sign) =>
        sign.row === row &&
        column < sign.column + signWidth(sign.count) + least &&
        column + signWidth(spot.actors.length) + least > sign.column,
    )
    const met = signs[at]
    if (met === undefined) signs.push({ spots: [spot], column, row, count: spot.actors.length })
    else {
      const spots = [...met.spots, spot]
      signs[at] = { ...met, spots, count: countOf(spots) }
    }
  }
  return signs
}

const headings = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
} as const satisfies Record<Direction, readonly [number, number]>

/** How much more it counts to be off to the side than to be far. */
const sideways = 2

/**
 * The spot that is next in a direction.
 *
 * @returns undefined where there is none further that way
 */
export function nextSpot(
  projected: readonly ProjectedSpot[],
  from: MapMarker,
  direction: Direction,
): MapMarker | undefined {
  const start = projected.find(({ spot }) => spot === from)
  if (start === undefined) return projected[0]?.spot
  const [headX, headY] = headings[direction]
  let best: { readonly spot: MapMarker; readonly cost: number } | undefined
  for (const { spot, x, y } of projected) {
    const [dx, dy] = [x - start.x, y - start.y]
    const ahead = dx * headX + dy * headY
    const aside = Math.abs(dx * headY) + Math.abs(dy * headX)
    // Within 60 degrees of the direction: what is farther off to the side lies in another.
    if (spot === from || ahead <= 0 || aside > ahead * Math.tan(Math.PI / 3)) continue
    const cost = ahead + aside * sideways
    if (best === undefined || cost < best.cost) best = { spot, cost }
  }
  return best?.spot
}
