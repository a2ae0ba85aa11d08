/** Sectors and places as a heat map, as a screen. @module */
import {
  type Atlas,
  citationsOf,
  type Language,
  type Localized,
  labelOfId,
  lookup,
  type MatrixCell,
} from '@puente/core'
import { csvText } from '@puente/core/export'
import type { View } from '../../app/screen-context.ts'
import { beginning } from '../../app/scroll.ts'
import { points } from '../../text/points.ts'
import { leave, moveCommands, moveTo, openTarget, sideCommands } from '../actions.ts'
import { targetSelection } from '../document-pane.ts'
import type { AtHand, WholeScreen } from '../screen-definition.ts'
import { head, opportunitiesAddress, opportunitiesPlaceAt } from './address.ts'
import { cellTitle } from './cell.ts'
import { type Heatmap, heatSidesIn, shadeValue } from './heatmap.ts'
import {
  goToCell,
  moveAside,
  moveOpportunities,
  nextColumns,
  nextMeasure,
  opportunityStops,
  selectedTarget,
} from './navigation.ts'
import { type OpportunitiesPlace, opportunitiesPlace } from './route.ts'
import { selectCell, selectHeatmap } from './selectors.ts'
import { opportunitiesPanels } from './view.ts'
import { heatmapSigns, opportunityWords } from './words.ts'

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

const csvRow = (atlas: Atlas, language: Language, heat: Heatmap, cell: MatrixCell) => [
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
const heatmapCsv = (atlas: Atlas, heat: Heatmap, language: Language): string =>
  csvText(
    header,
    heat.matrix.rows.flatMap(({ cells }) => cells.map((cell) => csvRow(atlas, language, heat, cell))),
  )

/** The heat map of a place, with the cell at hand: its sector, its place and the number that it is shaded by. */
function heatmapTable(view: View, place: OpportunitiesPlace) {
  const { model, state } = view
  const { language } = state
  const heat = selectHeatmap(model, place)
  const cell = selectCell(model, place)
  return {
    name: `white-spots-${place.side}-${place.by}`,
    csv: () => heatmapCsv(model.atlas, heat, language),
    row:
      cell === undefined
        ? []
        : [
            labelOfId(model.atlas, cell.sector, language),
            labelOfId(model.atlas, cell.place, language),
            points(shadeValue(heat, cell, place.measure), language),
          ],
    column: 2,
  }
}

/** The sources of more records than these are not listed. */
const maxCited = 20

/** The record of the selected target; in the map the place of the selected column. */
function atHand(view: View, place: OpportunitiesPlace): AtHand {
  const { atlas } = view.model
  const selection = targetSelection(selectedTarget(view, place))
  const cell = selectCell(view.model, place)
  if (selection.entry !== undefined || cell === undefined) return selection
  const found = lookup(atlas, cell.place)
  // The sources of a cell are those of the records that it counts, the ties between both sides first.
  const counted = [...cell.ties.stated, ...cell.ties.inferred, ...cell.actors.here].slice(0, maxCited)
  const citations = counted.flatMap((id) => {
    const record = lookup(atlas, id)
    return record.ok ? citationsOf(atlas, record.value) : []
  })
  return { ...(found.ok ? { entry: found.value } : {}), citations, unsourced: citations.length === 0 }
}

const enterCell = (place: OpportunitiesPlace): OpportunitiesPlace => ({ ...place, focus: 'cell', reading: beginning })

const leaveCell = (place: OpportunitiesPlace): OpportunitiesPlace => ({ ...place, focus: 'map' })

const noHeatmap: Localized = {
  en: 'The atlas has no sectors and places to show as a heat map.',
  es: 'El atlas no tiene sectores y lugares que mostrar como mapa.',
}

/** Where there is strength on both sides, and where no tie. */
export const opportunities: WholeScreen<'opportunities', 'opportunities' | 'cell'> = {
  title: ({ model, state: { language } }, place) => {
    const cell = selectCell(model, place)
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
    ...moveCommands(moveOpportunities),
    ...sideCommands(moveAside),
    open: (view, place) =>
      place.focus === 'map'
        ? { ...view.state, place: enterCell(place) }
        : openTarget(view.state, selectedTarget(view, place)),
    back: ({ state }, place) => (place.focus === 'map' ? leave(state) : { ...state, place: leaveCell(place) }),
    'other-side': moveTo((_view, place) => (place.focus === 'map' ? enterCell(place) : leaveCell(place))),
    measure: moveTo((_view, place) => nextMeasure(place)),
    columns: moveTo(nextColumns),
  },
  press: (view, place, name) => {
    const pressed = goToCell(view, place, name)
    const wasSelected = place.focus === 'map' && pressed.row === place.row && pressed.column === place.column
    return { ...view.state, place: wasSelected ? enterCell(pressed) : pressed }
  },
  stops: opportunityStops,
  table: heatmapTable,
  enter: ({ model }) => {
    const [first] = heatSidesIn(model)()
    return first === undefined ? { ok: false, error: noHeatmap } : { ok: true, value: opportunitiesPlace(first) }
  },
  signs: { opportunities: [...new Set(Object.values(heatmapSigns).flat())] },
  heads: [head],
  addressOf: opportunitiesAddress,
  placeAt: opportunitiesPlaceAt,
}
