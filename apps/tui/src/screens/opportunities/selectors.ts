/** What the heat map shows of a place. @module */
import type { MatrixCell } from '@puente/core'
import type { Model } from '../../app/atlas-cache.ts'
import type { View } from '../../app/screen-context.ts'
import { clamp } from '../../app/scroll-math.ts'
import { type Document, documentOf } from '../../text/document.ts'
import type { Reader } from '../../views/render-context.ts'
import { signLines } from '../../views/signs.ts'
import { cellDocumentIn } from './cell.ts'
import { type Heatmap, heatmapIn } from './heatmap.ts'
import type { OpportunitiesPlace } from './route.ts'
import { heatmapSigns } from './words.ts'

/** The matrix of a place. */
export const selectHeatmap = (model: Model, { by, side }: OpportunitiesPlace): Heatmap => heatmapIn(model)({ by, side })

/** The place with its cell kept within the matrix. */
export function clampCell(model: Model, place: OpportunitiesPlace): OpportunitiesPlace {
  const { rows, places } = selectHeatmap(model, place).matrix
  return {
    ...place,
    row: clamp(place.row, 0, rows.length - 1),
    column: clamp(place.column, 0, places.length - 1),
  }
}

/** The selected cell; undefined where the matrix is empty. */
export function selectCell(model: Model, place: OpportunitiesPlace): MatrixCell | undefined {
  const { row, column } = clampCell(model, place)
  return selectHeatmap(model, place).matrix.rows[row]?.cells[column]
}

/** The context in which the whole body is laid out. */
export const readerAt = ({ model, state, layout }: View): Reader => ({
  atlas: model.atlas,
  language: state.language,
  width: layout.full.innerWidth,
})

/** The selected cell as a document. */
export function selectCellDocument(view: View, place: OpportunitiesPlace): Document {
  const cell = selectCell(view.model, place)
  return cell === undefined ? documentOf([]) : cellDocumentIn(view.model)(place, cell, readerAt(view))
}

/** How many lines each part of the body has. */
export interface OpportunityHeights {
  /** The map with its headings; 0 where the cell needs all lines. */
  readonly map: number
  /** The legend: as many as it needs, or none. */
  readonly legend: number
  /** The selected cell. */
  readonly cell: number
}

/** In fewer lines a cell is hard to read. */
const minCellLines = 7

/** The map comes first; where it leaves too few lines for the cell in focus, that takes the whole body. */
export function selectHeights({ model, layout, state }: View, place: OpportunitiesPlace): OpportunityHeights {
  const height = layout.full.innerHeight
  const wanted = selectHeatmap(model, place).matrix.rows.length + 1
  const needed = signLines(heatmapSigns[place.measure], state.language, layout.full.innerWidth).length
  const legend = height >= wanted + 3 + needed ? needed : 0
  const map = Math.max(2, Math.min(wanted, height - 1 - legend, Math.max(height - minCellLines, 5)))
  const cell = Math.max(1, height - map - legend)
  if (place.focus === 'cell' && cell < minCellLines) return { map: 0, legend: 0, cell: height }
  return { map, legend, cell }
}
