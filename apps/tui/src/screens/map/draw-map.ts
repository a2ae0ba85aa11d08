/** A map in lines: coasts, ties, signs and names. @module */
import type { MapConnection, MapMarker } from '@puente/core'
import type { GeoProjection } from 'd3-geo'
import type { Charset } from '../../text/charset.ts'
import { DotCanvas } from '../../text/dot-canvas.ts'
import { drawText, type Grid, gridLines, gridOf, setCell } from '../../text/grid.ts'
import type { Line } from '../../text/line.ts'
import { textWidth, truncate } from '../../text/width.ts'
import type { Tone } from '../../theme.ts'
import { drawConnections, layers } from './base-map.ts'
import { type ProjectedSpot, type SpotSign, signsOn, signWidth } from './markers.ts'
import { placeLabels } from './place-labels.ts'
import { type Mark, marksOfSectors } from './sector-marks.ts'

/** What a map shows. */
export interface MapContent {
  /** Coasts, borders and ties; the drawing has its size. */
  readonly base: DotCanvas
  readonly projection: GeoProjection
  readonly spots: readonly ProjectedSpot[]
  readonly connections: readonly MapConnection[]
  /** All sectors that have a sign of their own. */
  readonly sectors: readonly string[]
  readonly charset: Charset
  /** The actor who is marked, and what he is called. */
  readonly marked?: { readonly spot: MapMarker; readonly id: string; readonly name: string }
  /** What a spot is called that is not marked. */
  readonly nameOf: (spots: readonly MapMarker[]) => string
}

/** The widest that a name may be. */
const nameWidth = { marked: 32, other: 20 } as const

/** The share of the map that names may cover. */
const namesShare = 0.1

const tones: Readonly<Record<number, Tone>> = {
  [layers.border]: 'muted',
  [layers.coast]: 'bar',
  [layers.tie]: 'number',
  [layers.markedTie]: 'match',
}

/** What stands for a braille character where there are none. */
const plainSigns: Readonly<Record<number, string>> = {
  [layers.border]: ' ',
  [layers.coast]: '.',
  [layers.tie]: '+',
  [layers.markedTie]: '*',
}

/** The ties of the marked actor, drawn over all others. */
function withMarkedTies({ base, projection, connections, marked }: MapContent): DotCanvas {
  const canvas = new DotCanvas(base.columns, base.rows, base)
  const own = connections.filter(
    ({ ends, ties }) =>
      marked !== undefined &&
      ends.includes(marked.spot) &&
      ties.some(({ record }) => record.between.some((id) => id === marked.id)),
  )
  drawConnections(canvas, projection, own, layers.markedTie)
  return canvas
}

/** The sign of some spots: that of the sector that all their actors have in common. */
function markOf({ spots }: SpotSign, { sectors, charset }: MapContent): Mark {
  const all = [...new Set(spots.flatMap((spot) => spot.sectors))]
  return marksOfSectors(all, sectors, charset)
}

/** Whom a click on a sign marks: the first who stands there, or nobody else where one of them is marked already. */
function pressed({ spots }: SpotSign, { marked }: MapContent): string | undefined {
  if (marked !== undefined && spots.includes(marked.spot)) return marked.id
  return spots[0]?.actors[0]?.entry.record.id
}

function drawSigns(grid: Grid, signs: readonly SpotSign[], content: MapContent): void {
  for (const sign of signs) {
    const { sign: text, tone } = markOf(sign, content)
    const isMarked = content.marked !== undefined && sign.spots.includes(content.marked.spot)
    const shown = isMarked ? 'cursor' : tone
    drawText(grid, sign.column, sign.row, sign.count > 1 ? `${text}${sign.count}` : text, shown, pressed(sign, content))
  }
}

function drawNames(grid: Grid, signs: readonly SpotSign[], content: MapContent): void {
  const { marked, nameOf } = content
  const isMarked = ({ spots }: SpotSign) => marked !== undefined && spots.includes(marked.spot)
  const byImportance = signs.toSorted((a, b) => Number(isMarked(b)) - Number(isMarked(a)) || b.count - a.count)
  const named = byImportance.map((sign) => {
    const { column, row, count, spots } = sign
    const own = isMarked(sign) ? marked : undefined
    const name = own === undefined ? truncate(nameOf(spots), nameWidth.other) : truncate(own.name, nameWidth.marked)
    const mark = pressed(sign, content)
    return { column, row, width: signWidth(count), name, mark, ...(own === undefined ? {} : { wanted: true as const }) }
  })
  const [first] = byImportance
  const markedName = first !== undefined && isMarked(first) ? named[0]?.name : undefined
  const room = Math.floor(grid.columns * grid.rows * namesShare)
  for (const { column, row, text, sign } of placeLabels(named, grid.columns, grid.rows, room)) {
    // A blank on either side, so that dots beside a name are not read as part of it.
    drawText(grid, column - 1, row, ' ')
    drawText(grid, column, row, text, text === markedName ? 'title' : 'label', sign.mark)
    drawText(grid, column + textWidth(text), row, ' ')
  }
}

/** The lines of a map. */
export function drawMap(content: MapContent): readonly Line[] {
  const canvas = withMarkedTies(content)
  const { columns, rows } = canvas
  const grid = gridOf(columns, rows)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = canvas.cellAt(column, row)
      if (cell === undefined) continue
      const text = content.charset === 'ascii' ? (plainSigns[cell.layer] ?? ' ') : cell.text
      setCell(grid, column, row, text, tones[cell.layer])
    }
  }
  const signs = signsOn(content.spots, columns, rows)
  drawNames(grid, signs, content)
  drawSigns(grid, signs, content)
  return gridLines(grid)
}
