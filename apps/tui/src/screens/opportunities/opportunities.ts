/** Sectors and places as a heat map, as a screen. @module */

import { citationsOf, type Localized, labelOfId, lookup } from '@puente/core'
import { follow } from '../../app/history.ts'
import { startCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { leave, sidewards, walking } from '../actions.ts'
import type { AtHand, WholeScreen } from '../screen-definition.ts'
import { head, opportunitiesAddress, opportunitiesRouteAt } from './address.ts'
import { cellTitle } from './describe-cell.ts'
import { heatSidesIn } from './heat.ts'
import { heatTable } from './heat-table.ts'
import {
  atCellNamed,
  nextColumns,
  nextMeasure,
  opportunityStops,
  walkCellsAside,
  walkOpportunities,
} from './navigation.ts'
import { heatSigns, opportunityWords } from './opportunity-words.ts'
import { opportunitiesPanels } from './panels.ts'
import { type OpportunitiesRoute, opportunitiesRoute } from './route.ts'
import { cellAt, cellTarget } from './selectors.ts'

/** Nobody reads the sources of more records than these. */
const citedAtMost = 20

/** The record at hand in what is told; in the map the place of the column. */
function atHand(context: ScreenContext, route: OpportunitiesRoute): AtHand {
  const target = cellTarget(context, route)
  if (target?.destination.kind === 'record') {
    const { citations } = target
    return { entry: target.destination.entry, ...(citations === undefined ? {} : { citations }) }
  }
  const cell = cellAt(context.cache, route)
  if (cell === undefined) return {}
  const { atlas } = context.cache
  const found = lookup(atlas, cell.place)
  // What the cell counts is what it rests on, first what ties the two sides.
  const counted = [...cell.ties.stated, ...cell.ties.inferred, ...cell.actors.here].slice(0, citedAtMost)
  const citations = counted.flatMap((id) => {
    const record = lookup(atlas, id)
    return record.ok ? citationsOf(atlas, record.value) : []
  })
  return { ...(found.ok ? { entry: found.value } : {}), citations, unsourced: citations.length === 0 }
}

const into = (state: State, route: OpportunitiesRoute): State => ({
  ...state,
  route: { ...route, focus: 'cell', cursor: startCursor },
})

const out = (state: State, route: OpportunitiesRoute): State => ({ ...state, route: { ...route, focus: 'map' } })

const noHeatMap: Localized = {
  en: 'The atlas has no sectors and places to show as a heat map.',
  es: 'El atlas no tiene sectores y lugares que mostrar como mapa.',
}

/** Where there is strength on both sides, and where no tie. */
export const opportunities: WholeScreen<'opportunities', 'opportunities' | 'cell'> = {
  title: ({ cache, state: { language } }, route) => {
    const cell = cellAt(cache, route)
    const name = opportunityWords.title[language]
    if (cell === undefined) return name
    const { atlas } = cache
    return route.focus === 'cell'
      ? cellTitle({ atlas, language }, cell)
      : `${name} · ${labelOfId(atlas, route.side, language)}`
  },
  mode: ({ focus }) => (focus === 'map' ? 'opportunities' : 'cell'),
  panels: opportunitiesPanels,
  atHand,
  commands: {
    ...walking(walkOpportunities),
    ...sidewards(walkCellsAside),
    open: (context, route) => {
      if (route.focus === 'map') return into(context.state, route)
      const target = cellTarget(context, route)
      return target === undefined ? context.state : follow(context.state, target.destination)
    },
    back: ({ state }, route) => (route.focus === 'map' ? leave(state) : out(state, route)),
    'other-side': ({ state }, route) => (route.focus === 'map' ? into(state, route) : out(state, route)),
    measure: ({ state }, route) => ({ ...state, route: nextMeasure(route) }),
    columns: (context, route) => ({ ...context.state, route: nextColumns(context, route) }),
  },
  press: (context, route, name) => {
    const pressed = atCellNamed(context, route, name)
    const wasMarked = route.focus === 'map' && pressed.row === route.row && pressed.column === route.column
    return wasMarked ? into(context.state, pressed) : { ...context.state, route: pressed }
  },
  stops: opportunityStops,
  table: heatTable,
  enter: ({ cache }) => {
    const [first] = heatSidesIn(cache)()
    return first === undefined ? { ok: false, error: noHeatMap } : { ok: true, value: opportunitiesRoute(first) }
  },
  signs: { opportunities: [...new Set(Object.values(heatSigns).flat())] },
  heads: [head],
  addressOf: opportunitiesAddress,
  routeAt: opportunitiesRouteAt,
}
