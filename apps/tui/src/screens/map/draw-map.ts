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
import { type MapSign, type ProjectedMarker, type SectorSign, signOfSectors, signsOf, signWidth } from './markers.ts'
import { placeLabels } from './place-labels.ts'

/** What a map shows. */
export interface MapContent {
  /** Coasts, borders and ties; the drawing has its size. */
  readonly base: DotCanvas
  readonly projection: GeoProjection
  readonly markers: readonly ProjectedMarker[]
  readonly connections: readonly MapConnection[]
  /** All sectors that have a sign of their own. */
  readonly sectors: readonly string[]
  readonly charset: Charset
  /** The selected actor, with its name and marker. */
  readonly selected?: { readonly marker: MapMarker; readonly id: string; readonly name: string }
  /** The name of markers that are not selected. */
  readonly nameOf: (markers: readonly MapMarker[]) => string
}

/** The widest that a name may be. */
const nameWidth = { selected: 32, other: 20 } as const

/** Names cover no more than this share of the map. */
const maxNamesShare = 0.1

const tones: Readonly<Record<number, Tone>> = {
  [layers.border]: 'muted',
  [layers.coast]: 'bar',
  [layers.tie]: 'number',
  [layers.selectedTie]: 'match',
}

/** The signs of the layers without braille characters. */
const plainSigns: Readonly<Record<number, string>> = {
  [layers.border]: ' ',
  [layers.coast]: '.',
  [layers.tie]: '+',
  [layers.selectedTie]: '*',
}

/** The ties of the selected actor, drawn over all others. */
function withSelectedTies({ base, projection, connections, selected }: MapContent): DotCanvas {
  const canvas = new DotCanvas(base.columns, base.rows, base)
  const own = connections.filter(
    ({ ends, ties }) =>
      selected !== undefined &&
      ends.includes(selected.marker) &&
      ties.some(({ record }) => record.between.some((id) => id === selected.id)),
  )
  drawConnections(canvas, projection, own, layers.selectedTie)
  return canvas
}

/** The sign of some markers: that of the sector of all their actors. */
function signOf({ markers }: MapSign, { sectors, charset }: MapContent): SectorSign {
  const all = [...new Set(markers.flatMap((marker) => marker.sectors))]
  return signOfSectors(all, sectors, charset)
}

/** The actor that a click on a sign selects: the first one there, unless one of them is selected. */
function clickedActor({ markers }: MapSign, { selected }: MapContent): string | undefined {
  if (selected !== undefined && markers.includes(selected.marker)) return selected.id
  return markers[0]?.actors[0]?.entry.record.id
}

function drawSigns(grid: Grid, signs: readonly MapSign[], content: MapContent): void {
  for (const sign of signs) {
    const { sign: text, tone } = signOf(sign, content)
    const isSelected = content.selected !== undefined && sign.markers.includes(content.selected.marker)
    const signTone = isSelected ? 'cursor' : tone
    drawText(
      grid,
      sign.column,
      sign.row,
      sign.count > 1 ? `${text}${sign.count}` : text,
      signTone,
      clickedActor(sign, content),
    )
  }
}

function drawNames(grid: Grid, signs: readonly MapSign[], content: MapContent): void {
  const { selected, nameOf } = content
  const isSelected = ({ markers }: MapSign) => selected !== undefined && markers.includes(selected.marker)
  const byImportance = signs.toSorted((a, b) => Number(isSelected(b)) - Number(isSelected(a)) || b.count - a.count)
  const named = byImportance.map((sign) => {
    const { column, row, count, markers } = sign
    const own = isSelected(sign) ? selected : undefined
    const name = own === undefined ? truncate(nameOf(markers), nameWidth.other) : truncate(own.name, nameWidth.selected)
    const mark = clickedActor(sign, content)
    return { column, row, width: signWidth(count), name, mark, ...(own === undefined ? {} : { wanted: true as const }) }
  })
  const [first] = byImportance
  const selectedName = first !== undefined && isSelected(first) ? named[0]?.name : undefined
  const room = Math.floor(grid.columns * grid.rows * maxNamesShare)
  for (const { column, row, text, sign } of placeLabels(named, grid.columns, grid.rows, room)) {
    // A blank on either side, so that dots beside a name are not read as part of it.
    drawText(grid, column - 1, row, ' ')
    drawText(grid, column, row, text, text === selectedName ? 'title' : 'label', sign.mark)
    drawText(grid, column + textWidth(text), row, ' ')
  }
}

/** The lines of a map. */
export function drawMap(content: MapContent): readonly Line[] {
  const canvas = withSelectedTies(content)
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
  const signs = signsOf(content.markers, columns, rows)
  drawNames(grid, signs, content)
  drawSigns(grid, signs, content)
  return gridLines(grid)
}
