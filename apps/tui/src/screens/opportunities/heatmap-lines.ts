/** The heat map: a line for each sector, a column for each place. @module */
import { labelOfId, type MatrixCell, type MatrixRow } from '@puente/core'
import { scrollTo } from '../../app/scroll.ts'
import { fitLine, type Line, type Segment } from '../../text/line.ts'
import { fit, textWidth } from '../../text/width.ts'
import type { Tone } from '../../theme.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { type Heat, type Measure, shadedBetween, shadedBy, tieCount } from './heat.ts'
import { placeCode } from './place-code.ts'

/** Where in the map somebody is, and the first row and column that show. */
export interface MapPosition {
  readonly row: number
  readonly column: number
  readonly top: number
  readonly left: number
}

/** Columns of the terminal for one of the map's, with the one between it and the last. */
const cellWidth = 5

const shades = ['░', '▒', '▓', '█'] as const

/** What the shades lie between. */
type Range = readonly [least: number, most: number]

/** How dark a number is, from the smallest to the largest. */
function shadeOf(value: number, [least, most]: Range): string {
  const share = most > least ? (value - least) / (most - least) : 1
  return shades[Math.min(shades.length - 1, Math.floor(share * shades.length))] ?? ' '
}

/** A cell in four columns: its shade and its number. */
function cellText(heat: Heat, cell: MatrixCell, measure: Measure, range: Range): string {
  const value = shadedBy(heat, cell, measure)
  if (measure === 'spots' && tieCount(cell) > 0) return fit(`=${tieCount(cell)}`, 3, 'right')
  if (value <= 0) return '  ·'
  return shadeOf(value, range) + fit(String(Math.round(value)), 2, 'right')
}

/** How the width of a map is shared out. */
export interface MapColumns {
  readonly label: number
  /** How many columns of the map show. */
  readonly shown: number
}

const widestLabel = 24

/** The side that stands across gets a column of its own, since it is the same for a whole row. */
const acrossWidth = 6

/** How the width is shared out: labels take a third at the most. */
function mapColumns({ matrix }: Heat, { atlas, language, width }: RenderContext): MapColumns {
  const labels = matrix.rows.map(({ sector }) => textWidth(labelOfId(atlas, sector, language)))
  const label = Math.min(Math.max(6, ...labels), widestLabel, Math.max(6, Math.floor(width / 3)))
  const room = width - 1 - label - acrossWidth - 1
  return { label, shown: Math.max(1, Math.min(matrix.places.length, Math.floor(room / cellWidth))) }
}

/** The position such that the cell at hand shows, moved as little as can be. */
export function inSight(heat: Heat, reader: RenderContext, position: MapPosition, height: number): MapPosition {
  const { row, column, top, left } = position
  const { shown } = mapColumns(heat, reader)
  const { places, rows } = heat.matrix
  return {
    row,
    column,
    top: scrollTo(top, row, row, Math.max(1, height - 1), rows.length),
    left: scrollTo(left, column, column, shown, places.length),
  }
}

function headingLine(
  heat: Heat,
  reader: RenderContext,
  { left, column }: MapPosition,
  { label, shown }: MapColumns,
): Line {
  const { atlas, language } = reader
  const { places, otherSide } = heat.matrix
  const codes = places.slice(left, left + shown).map((place, at): Segment => {
    const code = fit(placeCode(atlas, place, language), cellWidth - 1, 'right')
    return { text: ` ${code}`, tone: left + at === column ? 'match' : 'label' }
  })
  return [
    { text: ' '.repeat(label + 1) },
    { text: fit(placeCode(atlas, otherSide, language), acrossWidth - 1, 'right'), tone: 'muted' },
    { text: left > 0 ? '‹' : ' ', tone: 'key' },
    ...codes,
    { text: left + shown < places.length ? '›' : '', tone: 'key' },
  ]
}

function rowLine(
  heat: Heat,
  { atlas, language }: RenderContext,
  { sector, cells }: MatrixRow,
  measure: Measure,
  range: Range,
  { left, column }: Pick<MapPosition, 'left' | 'column'>,
  columns: MapColumns,
  cursor: Tone | undefined,
): Line {
  const drawn = cells.slice(left, left + columns.shown).flatMap((cell, at): readonly Segment[] => {
    const text = cellText(heat, cell, measure, range)
    const mark = cellName(cell)
    if (cursor === undefined || left + at !== column) return [{ text: `  ${text}`, ...toneOf(text), mark }]
    return [
      { text: ' ', mark },
      { text: `▸${text}`, tone: cursor, mark },
    ]
  })
  const across = String(cells[0]?.actors.across.length ?? 0)
  return [
    { text: cursor === undefined ? ' ' : '▸' },
    {
      text: fit(labelOfId(atlas, sector, language), columns.label),
      ...(cursor === undefined ? {} : { tone: 'heading' }),
    },
    { text: fit(across, acrossWidth - 1, 'right'), tone: 'muted' },
    { text: ' ' },
    ...drawn,
  ]
}

/** What a click on a cell marks. */
const cellName = ({ sector, place }: MatrixCell): string => `${sector} ${place}`

/** Row and column of the cell with a name. */
export function cellNamed({ matrix }: Heat, name: string): Pick<MapPosition, 'row' | 'column'> | undefined {
  const row = matrix.rows.findIndex(({ cells }) => cells.some((cell) => cellName(cell) === name))
  const column = matrix.rows[row]?.cells.findIndex((cell) => cellName(cell) === name)
  return column === undefined ? undefined : { row, column }
}

/** Colour only helps: what is tied and what is empty steps back. */
const toneOf = (text: string): { readonly tone?: Tone } =>
  text.endsWith('·') ? { tone: 'muted' } : text.includes('=') ? { tone: 'link' } : { tone: 'number' }

/**
 * The heat map: headings, and the sectors that show.
 *
 * @param cursor tone of the cell at hand
 * @param height lines in all, 2 or more
 */
export function mapLines(
  heat: Heat,
  reader: RenderContext,
  measure: Measure,
  position: MapPosition,
  cursor: Tone,
  height: number,
): readonly Line[] {
  const columns = mapColumns(heat, reader)
  const seen = inSight(heat, reader, position, height)
  const range = shadedBetween(heat, measure)
  const rows = heat.matrix.rows.slice(seen.top, seen.top + Math.max(1, height - 1))
  return [
    headingLine(heat, reader, seen, columns),
    ...rows.map((row, at) =>
      rowLine(heat, reader, row, measure, range, seen, columns, seen.top + at === seen.row ? cursor : undefined),
    ),
  ].map((line) => fitLine(line, reader.width))
}
