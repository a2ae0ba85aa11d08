/** The heat map as rows to be saved and copied: one for each cell, with all that is counted in it. @module */
import { type Atlas, type Language, labelOfId, type MatrixCell } from '@puente/core'
import { csvText } from '@puente/core/export'
import type { ScreenContext } from '../../app/state.ts'
import { formatPoints } from '../../words.ts'
import { type Heat, shadedBy } from './heat.ts'
import type { OpportunitiesRoute } from './route.ts'
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
export function heatTable(context: ScreenContext, route: OpportunitiesRoute) {
  const { cache, state } = context
  const { language } = state
  const heat = heatAt(cache, route)
  const cell = cellAt(cache, route)
  return {
    name: `white-spots-${route.side}-${route.by}`,
    csv: () => heatCsv(cache.atlas, heat, language),
    row:
      cell === undefined
        ? []
        : [
            labelOfId(cache.atlas, cell.sector, language),
            labelOfId(cache.atlas, cell.place, language),
            formatPoints(shadedBy(heat, cell, route.measure), language),
          ],
    column: 2,
  }
}
