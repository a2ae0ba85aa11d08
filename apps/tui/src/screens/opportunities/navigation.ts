/** Moving in the heat map and in what is told of a cell. @module */

import { cursorBeside, type Motion, moveCursor, moveListCursor, startCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { documentStops } from '../document-lines.ts'
import type { Stops } from '../screen-definition.ts'
import { cellTitle } from './describe-cell.ts'
import { heatSidesIn, measures } from './heat.ts'
import { cellNamed, inSight } from './heatmap-lines.ts'
import { type OpportunitiesRoute, opportunitiesRoute } from './route.ts'
import { cellDocumentAt, heatAt, heightsAt, readerAt, settled } from './selectors.ts'

/** The place at a cell, which shows. */
function atCell(context: ScreenContext, route: OpportunitiesRoute, row: number, column: number): OpportunitiesRoute {
  const moved = settled(context.cache, { ...route, row, column, cursor: startCursor })
  const { map } = heightsAt(context, moved)
  return { ...moved, ...inSight(heatAt(context.cache, moved), readerAt(context), moved, map) }
}

/** The place after a move up or down, in the map or in what is told. */
export function walkOpportunities(
  context: ScreenContext,
  route: OpportunitiesRoute,
  motion: Motion,
): OpportunitiesRoute {
  const { map, cell } = heightsAt(context, route)
  if (route.focus === 'cell') {
    return { ...route, cursor: moveCursor(cellDocumentAt(context, route), route.cursor, cell, motion, context.count) }
  }
  const { rows } = heatAt(context.cache, route).matrix
  const { row } = moveListCursor(route, motion, Math.max(1, map - 1), rows.length, context.count)
  return atCell(context, route, row, route.column)
}

/** The place at the cell with a name. */
export function atCellNamed(context: ScreenContext, route: OpportunitiesRoute, name: string): OpportunitiesRoute {
  const found = cellNamed(heatAt(context.cache, route), name)
  return found === undefined ? route : { ...atCell(context, route, found.row, found.column), focus: 'map' }
}

/** The place with what stands beside at hand: the next cell, or in what is told a link of the same line. */
export function walkCellsAside(context: ScreenContext, route: OpportunitiesRoute, by: 1 | -1): OpportunitiesRoute {
  if (route.focus === 'map') return atCell(context, route, route.row, route.column + by * (context.count ?? 1))
  const cursor = cursorBeside(cellDocumentAt(context, route), route.cursor, heightsAt(context, route).cell, by)
  return cursor === undefined ? route : { ...route, cursor }
}

/** What can be found: the cells by their sectors and places, or the lines of what is told. */
export function opportunityStops(context: ScreenContext, route: OpportunitiesRoute): Stops {
  const { state, cache } = context
  const to = (after: OpportunitiesRoute): State => ({ ...state, route: after })
  if (route.focus === 'cell') {
    const { cell } = heightsAt(context, route)
    return documentStops(cellDocumentAt(context, route), route.cursor, cell, (cursor) => to({ ...route, cursor }))
  }
  const { row, column } = settled(cache, route)
  const cells = heatAt(cache, route).matrix.rows.flatMap((one, inRow) =>
    one.cells.map((cell, inColumn) => ({ cell, row: inRow, column: inColumn })),
  )
  return {
    total: cells.length,
    at: cells.findIndex((one) => one.row === row && one.column === column),
    textOf: (at) => {
      const found = cells[at]
      return found === undefined ? '' : cellTitle(readerAt(context), found.cell)
    },
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
