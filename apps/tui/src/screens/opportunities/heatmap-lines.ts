/** The heat map: a line for each sector, a column for each place. @module */

import type { DisplayCell, DisplayMatrix } from '@puente/core'
import { scrollTo } from '../../app/scroll.ts'
import { fitLine, type Line, type Segment } from '../../text/line.ts'
import { fit, textWidth } from '../../text/width.ts'
import type { Tone } from '../../theme.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { cellName, type Heatmap, type Measure, shadeRange, shadeValue, tieCount } from './heatmap.ts'

/** Most codes of places are no longer than this. */
const maxCodeLength = 4

/** The selected cell, and the first visible row and column. */
export interface CellPosition {
  readonly row: number
  readonly column: number
  readonly top: number
  readonly left: number
}

/** Columns of the terminal for a column of the map, with the space before it. */
const cellWidth = 5

const shades = ['░', '▒', '▓', '█'] as const

/** The smallest and the largest number that is shaded. */
type Range = readonly [min: number, max: number]

/** How dark a number is, from the smallest to the largest. */
function shadeOf(value: number, [min, max]: Range): string {
  const share = max > min ? (value - min) / (max - min) : 1
  return shades[Math.min(shades.length - 1, Math.floor(share * shades.length))] ?? ' '
}

/** A cell in four columns: its shade and its number. */
function cellText(cell: DisplayCell, measure: Measure, range: Range): string {
  const value = shadeValue(cell, measure)
  if (measure === 'spots' && tieCount(cell) > 0) return fit(`=${tieCount(cell)}`, 3, 'right')
  if (value <= 0) return '  ·'
  return shadeOf(value, range) + fit(String(Math.round(value)), 2, 'right')
}

/** How wide the parts of a map are. */
export interface ColumnWidths {
  readonly label: number
  /** How many columns of the map show. */
  readonly visible: number
}

const maxLabelWidth = 24

/** The other side has one column, since its number is the same for a whole row. */
const acrossWidth = 6

/** Labels take no more than a third of the width. */
function columnWidths({ matrix }: Heatmap, { width }: RenderContext): ColumnWidths {
  const labels = matrix.rows.map(({ sector }) => textWidth(sector.label))
  const label = Math.min(Math.max(6, ...labels), maxLabelWidth, Math.max(6, Math.floor(width / 3)))
  const room = width - 1 - label - acrossWidth - 1
  return { label, visible: Math.max(1, Math.min(matrix.columns.length, Math.floor(room / cellWidth))) }
}

/** The position scrolled as little as needed to show the selected cell. */
export function scrollToCell(
  heat: Heatmap,
  reader: RenderContext,
  position: CellPosition,
  height: number,
): CellPosition {
  const { row, column, top, left } = position
  const { visible } = columnWidths(heat, reader)
  const { columns, rows } = heat.matrix
  return {
    row,
    column,
    top: scrollTo(top, row, row, Math.max(1, height - 1), rows.length),
    left: scrollTo(left, column, column, visible, columns.length),
  }
}

function headingLine(
  { columns, otherSideCode }: DisplayMatrix,
  { left, column }: CellPosition,
  { label, visible }: ColumnWidths,
): Line {
  const codes = columns.slice(left, left + visible).map(
    ({ code }, at): Segment => ({
      text: ` ${fit(code, maxCodeLength, 'right')}`,
      tone: left + at === column ? 'match' : 'label',
    }),
  )
  return [
    { text: ' '.repeat(label + 1) },
    { text: ` ${fit(otherSideCode, maxCodeLength, 'right')}`, tone: 'muted' },
    { text: left > 0 ? '‹' : ' ', tone: 'key' },
    ...codes,
    { text: left + visible < columns.length ? '›' : '', tone: 'key' },
  ]
}

function rowLine(
  { sector, cells }: DisplayMatrix['rows'][number],
  measure: Measure,
  range: Range,
  { left, column }: Pick<CellPosition, 'left' | 'column'>,
  columns: ColumnWidths,
  cursor: Tone | undefined,
): Line {
  const drawn = cells.slice(left, left + columns.visible).flatMap((cell, at): readonly Segment[] => {
    const text = cellText(cell, measure, range)
    const mark = cellName(cell)
    if (cursor === undefined || left + at !== column) return [{ text: `  ${text}`, ...toneOf(text), mark }]
    return [
      { text: ' ', mark },
      { text: `▸${text}`, tone: cursor, mark },
    ]
  })
  const across = String(cells[0]?.actors.across ?? 0)
  return [
    { text: cursor === undefined ? ' ' : '▸' },
    {
      text: fit(sector.label, columns.label),
      ...(cursor === undefined ? {} : { tone: 'heading' }),
    },
    { text: fit(across, acrossWidth - 1, 'right'), tone: 'muted' },
    { text: ' ' },
    ...drawn,
  ]
}

/** Row and column of the cell with a name. */
export function findCell({ matrix }: Heatmap, name: string): Pick<CellPosition, 'row' | 'column'> | undefined {
  const row = matrix.rows.findIndex(({ cells }) => cells.some((cell) => cellName(cell) === name))
  const column = matrix.rows[row]?.cells.findIndex((cell) => cellName(cell) === name)
  return column === undefined ? undefined : { row, column }
}

/** The colour only helps: cells with ties and empty cells are dimmer. */
const toneOf = (text: string): { readonly tone?: Tone } =>
  text.endsWith('·') ? { tone: 'muted' } : text.includes('=') ? { tone: 'link' } : { tone: 'number' }

/**
 * The heat map: its headings and the visible sectors.
 *
 * @param cursor tone of the selected cell
 * @param height lines in all, 2 or more
 */
export function heatmapLines(
  heat: Heatmap,
  reader: RenderContext,
  measure: Measure,
  position: CellPosition,
  cursor: Tone,
  height: number,
): readonly Line[] {
  const columns = columnWidths(heat, reader)
  const seen = scrollToCell(heat, reader, position, height)
  const range = shadeRange(heat, measure)
  const rows = heat.matrix.rows.slice(seen.top, seen.top + Math.max(1, height - 1))
  return [
    headingLine(heat.matrix, seen, columns),
    ...rows.map((row, at) =>
      rowLine(row, measure, range, seen, columns, seen.top + at === seen.row ? cursor : undefined),
    ),
  ].map((line) => fitLine(line, reader.width))
}
