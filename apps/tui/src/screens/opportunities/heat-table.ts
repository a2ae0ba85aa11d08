/** The heat map as rows to be saved and copied: one for each cell, with all that is counted in it. @module */
import { type Atlas, type Language, labelOfId, type MatrixCell } from '@puente/core'
import { csvText } from '@puente/core/export'
import type { View } from '../../app/screen-context.ts'
import { points } from '../../text/points.ts'
import { type Heat, shadedBy } from './heatmap.ts'
import type { OpportunitiesPlace } from './route.ts'
import { cellAt, heatAt } from './selectors.ts'

const header = [
  'sector',
  'sector_label',
  'place',
  'place_label',
  'actors_here',
  'actors_across',
  'ties_stated',
  'ties_inferred',
  'white_spot',
] as const

const csvRow = (atlas: Atlas, language: Language, heat: Heat, cell: MatrixCell) => [
  cell.sector,
  labelOfId(atlas, cell.sector, language),
  cell.place,
  labelOfId(atlas, cell.place, language),
  cell.actors.here.length,
  cell.actors.across.length,
  cell.ties.stated.length,
  cell.ties.inferred.length,
  heat.spotAt(cell)?.score,
]

/** A heat map as CSV; where a cell is no white spot, its score is empty. */
const heatCsv = (atlas: Atlas, heat: Heat, language: Language): string =>
  csvText(
    header,
    heat.matrix.rows.flatMap(({ cells }) => cells.map((cell) => csvRow(atlas, language, heat, cell))),
  )

/** The heat map of a place, with the cell at hand: its sector, its place and the number that it is shaded by. */
export function heatTable(view: View, place: OpportunitiesPlace) {
  const { model, state } = view
  const { language } = state
  const heat = heatAt(model, place)
  const cell = cellAt(model, place)
  return {
    name: `white-spots-${place.side}-${place.by}`,
    csv: () => heatCsv(model.atlas, heat, language),
    row:
      cell === undefined
        ? []
        : [
            labelOfId(model.atlas, cell.sector, language),
            labelOfId(model.atlas, cell.place, language),
            points(shadedBy(heat, cell, place.measure), language),
          ],
    column: 2,
  }
}
