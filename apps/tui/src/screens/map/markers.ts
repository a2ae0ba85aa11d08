/** The markers of a drawn map: their positions, their signs, and the next one in a direction. @module */

import type { MapMarker } from '@puente/core'
import type { GeoProjection } from 'd3-geo'
import type { Charset } from '../../text/charset.ts'
import { dotsPerCell } from '../../text/dot-canvas.ts'
import type { Tone } from '../../theme.ts'
import type { Direction } from '../actions.ts'

/** A marker on a drawn map, in dots; it may lie outside the map. */
export interface ProjectedMarker {
  readonly marker: MapMarker
  readonly x: number
  readonly y: number
}

/** Markers so near to each other that they share a sign, in characters. */
export interface MapSign {
  readonly markers: readonly MapMarker[]
  readonly column: number
  readonly row: number
  /** How many actors stand there. */
  readonly count: number
}

/** The positions of markers, in reading order: by line of characters, then from left to right. */
export function projectMarkers(projection: GeoProjection, markers: readonly MapMarker[]): readonly ProjectedMarker[] {
  const lineOf = ({ y }: ProjectedMarker) => Math.floor(y / dotsPerCell.down)
  return markers
    .flatMap((marker): readonly ProjectedMarker[] => {
      const point = projection([marker.lon, marker.lat])
      return point === null ? [] : [{ marker, x: point[0], y: point[1] }]
    })
    .sort((a, b) => lineOf(a) - lineOf(b) || a.x - b.x)
}

/** The width of the sign of some actors: one column, and from two actors on their number. */
export const signWidth = (count: number): number => (count < 2 ? 1 : 1 + String(count).length)

const countOf = (markers: readonly MapMarker[]) => markers.reduce((sum, { actors }) => sum + actors.length, 0)

/**
 * The signs on a map of a size in characters; markers whose signs would overlap share one.
 *
 * @param projected in reading order
 * @param gap columns that stay free between two signs
 */
export function signsOf(
  projected: readonly ProjectedMarker[],
  columns: number,
  rows: number,
  gap = 1,
): readonly MapSign[] {
  const signs: MapSign[] = []
  for (const { marker, x, y } of projected) {
    const [column, row] = [Math.floor(x / dotsPerCell.across), Math.floor(y / dotsPerCell.down)]
    if (column < 0 || row < 0 || column >= columns || row >= rows) continue
    const at = signs.findIndex(
      (sign) =>
        sign.row === row &&
        column < sign.column + signWidth(sign.count) + gap &&
        column + signWidth(marker.actors.length) + gap > sign.column,
    )
    const met = signs[at]
    if (met === undefined) signs.push({ markers: [marker], column, row, count: marker.actors.length })
    else {
      const markers = [...met.markers, marker]
      signs[at] = { ...met, markers, count: countOf(markers) }
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

/** Distance to the side counts more than distance ahead, by this factor. */
const asideWeight = 2

/**
 * The next marker in a direction.
 *
 * @returns undefined where there is none in that direction
 */
export function nextMarker(
  projected: readonly ProjectedMarker[],
  from: MapMarker,
  direction: Direction,
): MapMarker | undefined {
  const startAt = projected.findIndex(({ marker }) => marker === from)
  const start = projected[startAt]
  if (start === undefined) return projected[0]?.marker
  const [headX, headY] = headings[direction]
  const isForward = headX + headY > 0
  let best: { readonly marker: MapMarker; readonly cost: number } | undefined
  for (const [at, { marker, x, y }] of projected.entries()) {
    const [dx, dy] = [x - start.x, y - start.y]
    // At one point, like a country's and its capital's, they follow each other in reading order.
    if (dx === 0 && dy === 0 && at !== startAt && at > startAt === isForward) return marker
    const ahead = dx * headX + dy * headY
    const aside = Math.abs(dx * headY) + Math.abs(dy * headX)
    // Markers more than 60 degrees off lie in another direction.
    if (marker === from || ahead <= 0 || aside > ahead * Math.tan(Math.PI / 3)) continue
    const cost = ahead + aside * asideWeight
    if (best === undefined || cost < best.cost) best = { marker, cost }
  }
  return best?.marker
}

/** The sign of a sector. */
export interface SectorSign {
  readonly sign: string
  readonly tone?: Tone
}

const tones = ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const satisfies readonly Tone[]

/** Signs of different shapes, since colours may be missing. */
const signs: Readonly<Record<Charset, readonly string[]>> = {
  unicode: ['▲', '■', '◆', '●', '★', '▼'],
  ascii: ['A', 'B', 'C', 'D', 'E', 'F'],
}

const several = { unicode: '◎', ascii: '@' } as const satisfies Record<Charset, string>

const none = { unicode: '○', ascii: 'o' } as const satisfies Record<Charset, string>

/** The sign of the sector at a position; beyond the last sign, that of several sectors. */
export function signOfSector(position: number, charset: Charset): SectorSign {
  const sign = signs[charset][position]
  const tone = tones[position]
  return sign === undefined || tone === undefined ? { sign: several[charset] } : { sign, tone }
}

/** The sign of actors in some sectors: of one, of several, or of none. */
export function signOfSectors<S>(sectors: readonly S[], all: readonly S[], charset: Charset): SectorSign {
  const [first, ...others] = sectors
  if (first === undefined) return { sign: none[charset] }
  return others.length > 0 ? { sign: several[charset] } : signOfSector(all.indexOf(first), charset)
}
