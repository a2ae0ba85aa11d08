/** Moving in the heat map and in what is told of a cell. @module */
import type { Stops } from '../../app/finding.ts'
import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning, besideTarget, type Motion, read } from '../../app/scroll.ts'
import type { State } from '../../app/state.ts'
import { documentStops } from '../document-lines.ts'
import { cellTitle } from './cell.ts'
import { measures } from './heatmap.ts'
import { cellNamed, inSight } from './heatmap-lines.ts'
import { type OpportunitiesPlace, opportunitiesPlace } from './route.ts'
import { cellDocumentAt, heatAt, heightsAt, readerAt, settled } from './selectors.ts'

/** The place at a cell, which shows. */
function atCell(view: View, place: OpportunitiesPlace, row: number, column: number): OpportunitiesPlace {
  const moved = settled(view.model, { ...place, row, column, reading: beginning })
  const { map } = heightsAt(view, moved)
  return { ...moved, ...inSight(heatAt(view.model, moved), readerAt(view), moved, map) }
}

/** The place after a move up or down, in the map or in what is told. */
export function walkOpportunities(view: View, place: OpportunitiesPlace, motion: Motion): OpportunitiesPlace {
  const { map, cell } = heightsAt(view, place)
  if (place.focus === 'cell') {
    return { ...place, reading: read(cellDocumentAt(view, place), place.reading, cell, motion, view.count) }
  }
  const { rows } = heatAt(view.model, place).matrix
  const { row } = moveRows(place, motion, Math.max(1, map - 1), rows.length, view.count)
  return atCell(view, place, row, place.column)
}

/** The place at the cell with a name. */
export function atCellNamed(view: View, place: OpportunitiesPlace, name: string): OpportunitiesPlace {
  const found = cellNamed(heatAt(view.model, place), name)
  return found === undefined ? place : { ...atCell(view, place, found.row, found.column), focus: 'map' }
}

/** The place with what stands beside at hand: the next cell, or in what is told a link of the same line. */
export function walkCellsAside(view: View, place: OpportunitiesPlace, by: 1 | -1): OpportunitiesPlace {
  if (place.focus === 'map') return atCell(view, place, place.row, place.column + by * (view.count ?? 1))
  const reading = besideTarget(cellDocumentAt(view, place), place.reading, heightsAt(view, place).cell, by)
  return reading === undefined ? place : { ...place, reading }
}

/** What can be found: the cells by their sectors and places, or the lines of what is told. */
export function opportunityStops(view: View, place: OpportunitiesPlace): Stops {
  const { state, model } = view
  const to = (after: OpportunitiesPlace): State => ({ ...state, place: after })
  if (place.focus === 'cell') {
    const { cell } = heightsAt(view, place)
    return documentStops(cellDocumentAt(view, place), place.reading, cell, (reading) => to({ ...place, reading }))
  }
  const { row, column } = settled(model, place)
  const cells = heatAt(model, place).matrix.rows.flatMap((one, inRow) =>
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
  const sides = view.model.questions.heatSides()
  const at = sides.findIndex(({ by, side }) => by === place.by && side === place.side)
  const next = sides[(at + 1) % sides.length]
  if (next === undefined) return place
  const { measure, row } = place
  return atCell(view, { ...opportunitiesPlace(next), measure }, row, 0)
}
