/** Moving in the heat map and in its cells. @module */

import { type Motion, moveListCursor, startCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import type { Target } from '../../text/line.ts'
import { renderContextIn } from '../../views/render-context.ts'
import { documentPane } from '../document-pane.ts'
import type { Stops } from '../screen-definition.ts'
import { heatSidesIn, measures } from './heatmap.ts'
import { findCell, scrollToCell } from './heatmap-lines.ts'
import { type OpportunitiesRoute, opportunitiesRoute } from './route.ts'
import { clampCell, selectCellDocument, selectHeatmap, selectHeights } from './selectors.ts'

/** The route with a cell selected and visible. */
function atCell(context: ScreenContext, route: OpportunitiesRoute, row: number, column: number): OpportunitiesRoute {
  const moved = clampCell(context.cache, { ...route, row, column, cursor: startCursor })
  const { map } = selectHeights(context, moved)
  return { ...moved, ...scrollToCell(selectHeatmap(context.cache, moved), renderContextIn(context), moved, map) }
}

/** The selected cell as a document. */
const cellPane = documentPane<OpportunitiesRoute>(
  selectCellDocument,
  (context, route) => selectHeights(context, route).cell,
)

/** The selected target of the cell; undefined while the focus is on the map. */
export const selectedTarget = (context: ScreenContext, route: OpportunitiesRoute): Target | undefined =>
  route.focus === 'cell' ? cellPane.target(context, route) : undefined

/** The route after a move up or down, in the map or in the cell. */
export function moveOpportunities(
  context: ScreenContext,
  route: OpportunitiesRoute,
  motion: Motion,
): OpportunitiesRoute {
  if (route.focus === 'cell') return cellPane.move(context, route, motion)
  const { rows } = selectHeatmap(context.cache, route).matrix
  const { row } = moveListCursor(
    route,
    motion,
    Math.max(1, selectHeights(context, route).map - 1),
    rows.length,
    context.count,
  )
  return atCell(context, route, row, route.column)
}

/** The route at the cell with a name. */
export function goToCell(context: ScreenContext, route: OpportunitiesRoute, name: string): OpportunitiesRoute {
  const found = findCell(selectHeatmap(context.cache, route), name)
  return found === undefined ? route : { ...atCell(context, route, found.row, found.column), focus: 'map' }
}

/** The route after a move to the side: to the next cell, or to a link of the same line. */
export function moveAside(context: ScreenContext, route: OpportunitiesRoute, by: 1 | -1): OpportunitiesRoute {
  if (route.focus === 'map') return atCell(context, route, route.row, route.column + by * (context.count ?? 1))
  return cellPane.moveAside(context, route, by) ?? route
}

/** What can be found: the cells by their sectors and places, or the lines of the selected cell. */
export function opportunityStops(context: ScreenContext, route: OpportunitiesRoute): Stops | undefined {
  const { state, cache } = context
  const to = (after: OpportunitiesRoute): State => ({ ...state, route: after })
  if (route.focus === 'cell') return cellPane.stops(context, route, to)
  const { row, column } = clampCell(cache, route)
  const cells = selectHeatmap(cache, route).matrix.rows.flatMap((one, inRow) =>
    one.cells.map((cell, inColumn) => ({ cell, row: inRow, column: inColumn })),
  )
  return {
    total: cells.length,
    at: cells.findIndex((one) => one.row === row && one.column === column),
    textOf: (at) => cells[at]?.cell.text ?? '',
    to: (at) => {
      const found = cells[at]
      return found === undefined ? state : to(atCell(context, route, found.row, found.column))
    },
  }
}

/** The same map shaded by the next measure. */
export function nextMeasure(route: OpportunitiesRoute): OpportunitiesRoute {
  const next = measures[(measures.indexOf(route.measure) + 1) % measures.length]
  return next === undefined ? route : { ...route, measure: next }
}

/** The map of the next columns: of the other kind of places, or of the other side. The sector stays. */
export function nextColumns(context: ScreenContext, route: OpportunitiesRoute): OpportunitiesRoute {
  const sides = heatSidesIn(context.cache)()
  const at = sides.findIndex(({ by, side }) => by === route.by && side === route.side)
  const next = sides[(at + 1) % sides.length]
  if (next === undefined) return route
  const { measure, row } = route
  return atCell(context, { ...opportunitiesRoute(next), measure }, row, 0)
}
