/** What the heat map shows of a route. @module */

import type { DisplayCell } from '@puente/core'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { type Document, documentOf } from '../../text/document.ts'
import { renderContextIn } from '../../views/render-context.ts'
import { signLines } from '../../views/signs.ts'
import { cellDocumentIn } from './cell.ts'
import { type Heatmap, heatmapIn, heatmapSigns } from './heatmap.ts'
import type { OpportunitiesRoute } from './route.ts'

/** The matrix of a route. */
export const selectHeatmap = (cache: AtlasCache, { by, side }: OpportunitiesRoute): Heatmap =>
  heatmapIn(cache)({ by, side }, cache.language)

/** The route with its cell kept within the matrix. */
export function clampCell(cache: AtlasCache, route: OpportunitiesRoute): OpportunitiesRoute {
  const { rows, columns } = selectHeatmap(cache, route).matrix
  return {
    ...route,
    row: clamp(route.row, 0, rows.length - 1),
    column: clamp(route.column, 0, columns.length - 1),
  }
}

/** The selected cell; undefined where the matrix is empty. */
export function selectCell(cache: AtlasCache, route: OpportunitiesRoute): DisplayCell | undefined {
  const { row, column } = clampCell(cache, route)
  return selectHeatmap(cache, route).matrix.rows[row]?.cells[column]
}

/** The selected cell as a document. */
export function selectCellDocument(context: ScreenContext, route: OpportunitiesRoute): Document {
  const cell = selectCell(context.cache, route)
  return cell === undefined ? documentOf([]) : cellDocumentIn(context.cache)(route, cell, renderContextIn(context))
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
export function selectHeights({ cache, layout, state }: ScreenContext, route: OpportunitiesRoute): OpportunityHeights {
  const height = layout.full.innerHeight
  const wanted = selectHeatmap(cache, route).matrix.rows.length + 1
  const needed = signLines(heatmapSigns[route.measure], state.language, layout.full.innerWidth).length
  const legend = height >= wanted + 3 + needed ? needed : 0
  const map = Math.max(2, Math.min(wanted, height - 1 - legend, Math.max(height - minCellLines, 5)))
  const cell = Math.max(1, height - map - legend)
  if (route.focus === 'cell' && cell < minCellLines) return { map: 0, legend: 0, cell: height }
  return { map, legend, cell }
}
