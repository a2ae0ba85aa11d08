/** Moving in the heat map and in its cells. @module */

import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning, type Motion } from '../../app/scroll.ts'
import type { State } from '../../app/state.ts'
import type { Target } from '../../text/line.ts'
import { documentPane } from '../document-pane.ts'
import type { Stops } from '../screen-definition.ts'
import { cellTitle } from './cell.ts'
import { heatSidesIn, measures } from './heatmap.ts'
import { findCell, scrollToCell } from './heatmap-lines.ts'
import { type OpportunitiesPlace, opportunitiesPlace } from './route.ts'
import { clampCell, readerAt, selectCellDocument, selectHeatmap, selectHeights } from './selectors.ts'

/** The place with a cell selected and visible. */
function atCell(view: View, place: OpportunitiesPlace, row: number, column: number): OpportunitiesPlace {
  const moved = clampCell(view.model, { ...place, row, column, reading: beginning })
  const { map } = selectHeights(view, moved)
  return { ...moved, ...scrollToCell(selectHeatmap(view.model, moved), readerAt(view), moved, map) }
}

/** The selected cell as a document. */
const cellPane = documentPane<OpportunitiesPlace>(selectCellDocument, (view, place) => selectHeights(view, place).cell)

/** The selected target of the cell; undefined while the focus is on the map. */
export const selectedTarget = (view: View, place: OpportunitiesPlace): Target | undefined =>
  place.focus === 'cell' ? cellPane.target(view, place) : undefined

/** The place after a move up or down, in the map or in the cell. */
export function moveOpportunities(view: View, place: OpportunitiesPlace, motion: Motion): OpportunitiesPlace {
  if (place.focus === 'cell') return cellPane.move(view, place, motion)
  const { rows } = selectHeatmap(view.model, place).matrix
  const { row } = moveRows(place, motion, Math.max(1, selectHeights(view, place).map - 1), rows.length, view.count)
  return atCell(view, place, row, place.column)
}

/** The place at the cell with a name. */
export function goToCell(view: View, place: OpportunitiesPlace, name: string): OpportunitiesPlace {
  const found = findCell(selectHeatmap(view.model, place), name)
  return found === undefined ? place : { ...atCell(view, place, found.row, found.column), focus: 'map' }
}

/** The place after a move to the side: to the next cell, or to a link of the same line. */
export function moveAside(view: View, place: OpportunitiesPlace, by: 1 | -1): OpportunitiesPlace {
  if (place.focus === 'map') return atCell(view, place, place.row, place.column + by * (view.count ?? 1))
  return cellPane.moveAside(view, place, by) ?? place
}

/** What can be found: the cells by their sectors and places, or the lines of the selected cell. */
export function opportunityStops(view: View, place: OpportunitiesPlace): Stops | undefined {
  const { state, model } = view
  const to = (after: OpportunitiesPlace): State => ({ ...state, place: after })
  if (place.focus === 'cell') return cellPane.stops(view, place, to)
  const { row, column } = clampCell(model, place)
  const cells = selectHeatmap(model, place).matrix.rows.flatMap((one, inRow) =>
    one.cells.map((cell, inColumn) => ({ cell, row: inRow, column: inColumn })),
  )
  return {
    total: cells.length,
    at: cells.findIndex((one) => one.row === row && one.column === column),
    textOf: (at) => {
      const found = cells[at]
      return found === undefined ? '' : cellTitle(readerAt(view), found.cell)
    },
    to: (at) => {
      const found = cells[at]
      return found === undefined ? state : to(atCell(view, place, found.row, found.column))
    },
  }
}

/** The same map shaded by the next measure. */
export function nextMeasure(place: OpportunitiesPlace): OpportunitiesPlace {
  const next = measures[(measures.indexOf(place.measure) + 1) % measures.length]
  return next === undefined ? place : { ...place, measure: next }
}

/** The map of the next columns: of the other kind of places, or of the other side. The sector stays. */
export function nextColumns(view: View, place: OpportunitiesPlace): OpportunitiesPlace {
  const sides = heatSidesIn(view.model)()
  const at = sides.findIndex(({ by, side }) => by === place.by && side === place.side)
  const next = sides[(at + 1) % sides.length]
  if (next === undefined) return place
  const { measure, row } = place
  return atCell(view, { ...opportunitiesPlace(next), measure }, row, 0)
}
