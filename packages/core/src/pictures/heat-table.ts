/** A matrix as a table: its rows and columns, and the room that they have. @module */
import type { MatrixCell } from '../analysis/matrix-cell.ts'
import type { OpportunityMatrix } from '../analysis/opportunity-matrix.ts'
import { type Entry, entryOf } from '../dataset/atlas.ts'
import { get } from '../dataset/get.ts'
import { shortLabelOf } from '../dataset/label.ts'
import type { DisplayMatrix } from '../format/display-matrix.ts'
import { collatorOf } from '../text/collation.ts'
import { formatHeat, type HeatCounts, type HeatValue } from './heat-cells.ts'
import type { PictureContext } from './picture.ts'
import { glyphNumbers } from './sector-glyphs.ts'
import { lineHeight, textWidth, wrap } from './text.ts'

/** A row or a column. */
export interface Heading {
  readonly entry: Entry<'sectors' | 'places'>
  readonly text: string
  /** What stands for a place where its name has no room; the name stands below. */
  readonly code?: string
  /** The number of the shape that stands for a sector where its name has no room. */
  readonly glyph?: number | undefined
  readonly total: number
}

/** A table of cells, in either direction. */
export interface Table {
  readonly rows: readonly Heading[]
  readonly columns: readonly Heading[]
  readonly at: (row: number, column: number) => { readonly value: HeatValue; readonly cell: MatrixCell | undefined }
}

/** From this width on, places are columns if their numbers have room; else they are rows, whose names have room. */
const placesAbove = 600

/** More columns than this have no room for numbers. */
const mostColumns = 30

/** The size of the texts. */
export const size = 11.5
export const rowHeight = 30
const totalWidth = 46
export const mostPlaces = 60
export const mostSectors = 30

export function tableOf(
  context: PictureContext,
  shown: DisplayMatrix,
  matrix: OpportunityMatrix,
  counts: HeatCounts,
): Table {
  const { atlas, language, width } = context
  const glyphs = glyphNumbers(atlas)
  const sectors = matrix.rows.slice(0, mostSectors).map(({ sector }, at): Heading => {
    const entry = entryOf('sectors', get(atlas, 'sectors', sector))
    const text = shortLabelOf(atlas, entry, language)
    return { entry, text, glyph: glyphs.get(sector), total: counts.rowTotals[at] ?? 0 }
  })
  // By name in the reader's language, and not in the order of the dataset.
  const { compare } = collatorOf(language)
  const ordered = shown.columns
    .slice(0, mostPlaces)
    .map((column, at) => ({ column, at }))
    .toSorted((a, b) => compare(a.column.label, b.column.label))
  const places = ordered.map(
    ({ column: { id, label, code }, at }): Heading => ({
      entry: entryOf('places', get(atlas, 'places', id)),
      text: label,
      code,
      total: counts.columnTotals[at] ?? 0,
    }),
  )
  const cellAt = (sector: number, place: number) => {
    const at = ordered[place]?.at ?? -1
    return {
      value: counts.values[sector]?.[at] ?? ({ kind: 'empty', value: 0 } as const),
      cell: matrix.rows[sector]?.cells[at],
    }
  }
  const wide = { rows: sectors, columns: places, at: cellAt }
  const texts = new Set(counts.values.flat().map((value) => formatHeat(value, counts, language)))
  const room = Math.max(0, ...Array.from(texts, (text) => textWidth(text, size, true))) + 4
  return width >= placesAbove && places.length <= mostColumns && geometryOf(context, wide).columnWidth >= room
    ? wide
    : { rows: places, columns: sectors, at: (row, column) => cellAt(column, row) }
}

export interface Geometry {
  readonly left: number
  readonly top: number
  readonly columnWidth: number
  /** What stands above the columns: their names, or codes or shapes, which are explained below. */
  readonly headed: 'names' | 'codes' | 'glyphs'
}

export function geometryOf({ width }: PictureContext, { rows, columns }: Table): Geometry {
  const names = Math.max(0, ...rows.map(({ text }) => textWidth(text, size)))
  const left = Math.min(names + 12, width * 0.36)
  const columnWidth = (width - left - totalWidth) / Math.max(1, columns.length)
  const isCut = columns.some(({ text }) => wrap(text, size, columnWidth - 4, 3).join(' ') !== text)
  const headed = !isCut
    ? 'names'
    : columns.every(({ code }) => code !== undefined)
      ? 'codes'
      : columns.every(({ glyph }) => glyph !== undefined)
        ? 'glyphs'
        : 'names'
  return { left, top: headed === 'names' ? 3 * size * lineHeight + 4 : 22, columnWidth, headed }
}
