/** What the heat map shows of a place. @module */

import type { MatrixCell } from '@puente/core'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { clamp, targetAt } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { type Document, documentOf } from '../../text/document.ts'
import type { Target } from '../../text/line.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { signLines } from '../../views/signs.ts'
import { cellDocumentIn } from './cell-document.ts'
import { type Heat, heatIn } from './heat.ts'
import { heatSigns } from './opportunity-words.ts'
import type { OpportunitiesRoute } from './route.ts'

/** The matrix of a place. */
export const heatAt = (cache: AtlasCache, { by, side }: OpportunitiesRoute): Heat => heatIn(cache)({ by, side })

/** The place with its cell within the matrix. */
export function settled(cache: AtlasCache, route: OpportunitiesRoute): OpportunitiesRoute {
  const { rows, places } = heatAt(cache, route).matrix
  return {
    ...route,
    row: clamp(route.row, 0, rows.length - 1),
    column: clamp(route.column, 0, places.length - 1),
  }
}

/** The cell at hand; none where the matrix is empty. */
export function cellAt(cache: AtlasCache, route: OpportunitiesRoute): MatrixCell | undefined {
  const { row, column } = settled(cache, route)
  return heatAt(cache, route).matrix.rows[row]?.cells[column]
}

/** For whom the whole body is laid out. */
export const readerAt = ({ cache, state, layout }: ScreenContext): RenderContext => ({
  atlas: cache.atlas,
  language: state.language,
  width: layout.full.innerWidth,
})

/** The cell at hand in full. */
export function cellDocumentAt(context: ScreenContext, route: OpportunitiesRoute): Document {
  const cell = cellAt(context.cache, route)
  return cell === undefined ? documentOf([]) : cellDocumentIn(context.cache)(route, cell, readerAt(context))
}

/** How the lines of the body are shared out between the map and the cell below it. */
export interface OpportunityHeights {
  /** Lines of the map with its headings; 0 where the cell needs all the room. */
  readonly map: number
  /** Lines for the legend: as many as it needs, or none. */
  readonly legend: number
  /** Lines for what is told of the cell. */
  readonly cell: number
}

/** Fewer lines than these of a cell's record are no reading. */
const leastToRead = 7

/** The map comes first; where it leaves too little to read in, reading takes the whole body. */
export function heightsAt({ cache, layout, state }: ScreenContext, route: OpportunitiesRoute): OpportunityHeights {
  const height = layout.full.innerHeight
  const wanted = heatAt(cache, route).matrix.rows.length + 1
  const needed = signLines(heatSigns[route.measure], state.language, layout.full.innerWidth).length
  const legend = height >= wanted + 3 + needed ? needed : 0
  const map = Math.max(2, Math.min(wanted, height - 1 - legend, Math.max(height - leastToRead, 5)))
  const cell = Math.max(1, height - map - legend)
  if (route.focus === 'cell' && cell < leastToRead) return { map: 0, legend: 0, cell: height }
  return { map, legend, cell }
}

/** What is at hand in what is told of the cell, if the keys move there. */
export const cellTarget = (context: ScreenContext, route: OpportunitiesRoute): Target | undefined =>
  route.focus === 'map'
    ? undefined
    : targetAt(cellDocumentAt(context, route), route.cursor, heightsAt(context, route).cell)?.target
