/** Sectors and places as a heat map, as a screen. @module */
import { type Atlas, citationsOf, type Language, labelOfId, lookup, type MatrixCell } from '@puente/core'
import { csvText } from '@puente/core/export'
import { goTo } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning } from '../../app/scroll.ts'
import type { State } from '../../app/state.ts'
import { points } from '../../text/points.ts'
import { destinationPlace, leave, sidewards, walking } from '../actions.ts'
import type { AtHand, WholeScreen } from '../screen-definition.ts'
import { head, opportunitiesAddress, opportunitiesPlaceAt } from './address.ts'
import { cellTitle } from './cell.ts'
import { type Heat, shadedBy } from './heatmap.ts'
import {
  atCellNamed,
  nextColumns,
  nextMeasure,
  opportunityStops,
  walkCellsAside,
  walkOpportunities,
} from './navigation.ts'
import type { OpportunitiesPlace } from './route.ts'
import { cellAt, cellTarget, heatAt } from './selectors.ts'
import { opportunitiesPanels } from './view.ts'
import { opportunityWords } from './words.ts'

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
function heatTable(view: View, place: OpportunitiesPlace) {
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

/** Nobody reads the sources of more records than these. */
const citedAtMost = 20

/** The record at hand in what is told; in the map the place of the column. */
function atHand(view: View, place: OpportunitiesPlace): AtHand {
  const target = cellTarget(view, place)
  if (target?.destination.kind === 'record') {
    const { citations } = target
    return { entry: target.destination.entry, ...(citations === undefined ? {} : { citations }) }
  }
  const cell = cellAt(view.model, place)
  if (cell === undefined) return {}
  const { atlas } = view.model
  const found = lookup(atlas, cell.place)
  // What the cell counts is what it rests on, first what ties the two sides.
  const counted = [...cell.ties.stated, ...cell.ties.inferred, ...cell.actors.here].slice(0, citedAtMost)
  const citations = counted.flatMap((id) => {
    const record = lookup(atlas, id)
    return record.ok ? citationsOf(atlas, record.value) : []
  })
  return { ...(found.ok ? { entry: found.value } : {}), citations, unsourced: citations.length === 0 }
}

const into = (state: State, place: OpportunitiesPlace): State => ({
  ...state,
  place: { ...place, focus: 'cell', reading: beginning },
})

const out = (state: State, place: OpportunitiesPlace): State => ({ ...state, place: { ...place, focus: 'map' } })

/** Where there is strength on both sides, and where no tie. */
export const opportunities: WholeScreen<'opportunities'> = {
  title: ({ model, state: { language } }, place) => {
    const cell = cellAt(model, place)
    const name = opportunityWords.title[language]
    if (cell === undefined) return name
    const { atlas } = model
    return place.focus === 'cell'
      ? cellTitle({ atlas, language }, cell)
      : `${name} · ${labelOfId(atlas, place.side, language)}`
  },
  mode: ({ focus }) => (focus === 'map' ? 'opportunities' : 'cell'),
  panels: opportunitiesPanels,
  atHand,
  commands: {
    ...walking(walkOpportunities),
    ...sidewards(walkCellsAside),
    open: (view, place) => {
      if (place.focus === 'map') return into(view.state, place)
      const target = cellTarget(view, place)
      return target === undefined ? view.state : goTo(view.state, destinationPlace(view.model, target.destination))
    },
    back: ({ state }, place) => (place.focus === 'map' ? leave(state) : out(state, place)),
    'other-side': ({ state }, place) => (place.focus === 'map' ? into(state, place) : out(state, place)),
    measure: ({ state }, place) => ({ ...state, place: nextMeasure(place) }),
    columns: (view, place) => ({ ...view.state, place: nextColumns(view, place) }),
  },
  press: (view, place, name) => {
    const pressed = atCellNamed(view, place, name)
    const wasMarked = place.focus === 'map' && pressed.row === place.row && pressed.column === place.column
    return wasMarked ? into(view.state, pressed) : { ...view.state, place: pressed }
  },
  stops: opportunityStops,
  table: heatTable,
  heads: [head],
  addressOf: opportunitiesAddress,
  placeAt: opportunitiesPlaceAt,
}
