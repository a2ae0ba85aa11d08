/** Sectors and places as a heat map, as a screen. @module */
import { citationsOf, labelOfId, lookup } from '@puente/core'
import { goTo } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning } from '../../app/scroll.ts'
import type { State } from '../../app/state.ts'
import { leave, sidewards, walking } from '../actions.ts'
import { destinationPlace } from '../destination.ts'
import type { AtHand, WholeScreen } from '../screen-definition.ts'
import { head, opportunitiesAddress, opportunitiesPlaceAt } from './address.ts'
import { cellTitle } from './describe-cell.ts'
import { heatTable } from './heat-table.ts'
import {
  atCellNamed,
  nextColumns,
  nextMeasure,
  opportunityStops,
  walkCellsAside,
  walkOpportunities,
} from './navigation.ts'
import type { OpportunitiesPlace } from './route.ts'
import { cellAt, cellTarget } from './selectors.ts'
import { opportunitiesPanels } from './view.ts'
import { opportunityWords } from './words.ts'

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
