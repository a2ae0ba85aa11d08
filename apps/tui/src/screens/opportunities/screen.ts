/** Sectors and places as a heat map, as a screen. @module */
import { citationsOf, type DisplayCell, formatPoints, type Localized, lookup, lookupIn } from '@puente/core'
import { csvText } from '@puente/core/export'
import {
  type Address,
  type AddressProblem,
  type AddressResult,
  fail,
  noRecord,
  printAddress,
  tooLong,
} from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { startCursor } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { leave, moveCommands, moveTo, openTarget, sideCommands } from '../actions.ts'
import { targetSelection } from '../document-pane.ts'
import type { Selection, WholeScreen } from '../screen-definition.ts'
import { type Heatmap, heatmapSigns, heatSidesIn, opportunityWords, shadeValue } from './heatmap.ts'
import {
  goToCell,
  moveAside,
  moveOpportunities,
  nextColumns,
  nextMeasure,
  opportunityStops,
  selectedTarget,
} from './navigation.ts'
import { type OpportunitiesRoute, opportunitiesRoute } from './route.ts'
import { selectCell, selectHeatmap } from './selectors.ts'
import { opportunitiesPanels } from './view.ts'

/** The first word of these addresses; `opportunities` is a collection. */
const head = 'white-spots'

/** `white-spots`, or with a cell `white-spots/automotive/nuevo-leon`. */
function opportunitiesAddress(cache: AtlasCache, route: OpportunitiesRoute): Address {
  const cell = selectCell(cache, route)
  const isStart = route.row === 0 && route.column === 0 && isDefault(cache, route)
  return { path: cell === undefined || isStart ? [head] : [head, cell.sector.id, cell.place.id] }
}

const isDefault = (cache: AtlasCache, { by, side }: OpportunitiesRoute): boolean => {
  const [first] = heatSidesIn(cache)()
  return first !== undefined && first.by === by && first.side === side
}

/** The suggestions for an address: the same with a similar id, and the map itself. */
const nearAddresses = (before: readonly string[], ids: readonly string[]) => [
  ...ids.map((id) => printAddress({ path: [head, ...before, id] })),
  head,
]

/** The map that has a column for a place, at the cell of a sector and that place. */
function cellRoute(cache: AtlasCache, sector: string, place: string): OpportunitiesRoute | undefined {
  for (const side of heatSidesIn(cache)()) {
    const start = opportunitiesRoute(side)
    const { matrix } = selectHeatmap(cache, start)
    const row = matrix.rows.findIndex((one) => one.sector.id === sector)
    const column = matrix.rows[row]?.cells.findIndex((cell) => cell.place.id === place) ?? -1
    if (row >= 0 && column >= 0) return { ...start, row, column, left: column }
  }
  return undefined
}

/** The route with an address that begins with the head. */
function opportunitiesRouteAt(cache: AtlasCache, { path }: Address): AddressResult<OpportunitiesRoute> {
  const [, sector, place, ...rest] = path
  const [first] = heatSidesIn(cache)()
  const nothing: AddressProblem = {
    message: {
      en: 'the atlas has no sector and place to show as a map',
      es: 'el atlas no tiene sector y lugar que mostrar como mapa',
    },
    nearest: ['home'],
  }
  if (first === undefined) return fail(nothing)
  if (sector === undefined) return { ok: true, value: opportunitiesRoute(first) }
  const foundSector = lookupIn(cache.atlas, 'sectors', sector)
  if (!foundSector.ok) {
    return fail({ ...noRecord(foundSector.error), nearest: nearAddresses([], foundSector.error.didYouMean) })
  }
  const { id: sectorId } = foundSector.value
  const row = selectHeatmap(cache, opportunitiesRoute(first)).matrix.rows.findIndex((one) => one.sector.id === sectorId)
  if (place === undefined && row >= 0) return { ok: true, value: { ...opportunitiesRoute(first), row } }
  if (place === undefined) return fail(noCell([head, sector]))
  const foundPlace = lookupIn(cache.atlas, 'places', place)
  if (!foundPlace.ok) {
    return fail({ ...noRecord(foundPlace.error), nearest: nearAddresses([sector], foundPlace.error.didYouMean) })
  }
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, sector, place] })))
  const cell = cellRoute(cache, sectorId, foundPlace.value.id)
  return cell === undefined ? fail(noCell([head, sector, place])) : { ok: true, value: cell }
}

/** The records exist, but the map has no such row or column. */
const noCell = (path: readonly [string, ...string[]]): AddressProblem => ({
  message: {
    en: `the map has no cell at "${printAddress({ path })}"`,
    es: `el mapa no tiene celda en "${printAddress({ path })}"`,
  },
  nearest: [head],
})

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

const csvRow = ({ sector, place, actors, ties, score }: DisplayCell) => [
  ...[sector.id, sector.label, place.id, place.label],
  ...[actors.here, actors.across, ties.stated, ties.inferred, score],
]

/** A heat map as CSV; where a cell is no white spot, its score is empty. */
const heatmapCsv = ({ matrix }: Heatmap): string =>
  csvText(
    header,
    matrix.rows.flatMap(({ cells }) => cells.map(csvRow)),
  )

/** The heat map of a route, with the selected cell: its sector, its place and its number. */
function heatmapTable(context: ScreenContext, route: OpportunitiesRoute) {
  const { cache, state } = context
  const cell = selectCell(cache, route)
  return {
    name: `white-spots-${route.side}-${route.by}`,
    csv: () => heatmapCsv(selectHeatmap(cache, route)),
    row:
      cell === undefined
        ? []
        : [cell.sector.label, cell.place.label, formatPoints(shadeValue(cell, route.measure), state.language)],
    column: 2,
  }
}

/** The sources of more records than these are not listed. */
const maxCited = 20

/** The record of the selected target; in the map the place of the selected column. */
function atHand(context: ScreenContext, route: OpportunitiesRoute): Selection {
  const { atlas } = context.cache
  const selection = targetSelection(selectedTarget(context, route))
  const cell = selectCell(context.cache, route)
  if (selection.entry !== undefined || cell === undefined) return selection
  const found = lookup(atlas, cell.place.id)
  // The sources of a cell are those of the records that it counts, the ties between both sides first.
  const counted = cell.sections.filter(({ name }) => name === 'ties' || name === 'actors-here')
  const ids = counted.flatMap((section) => section.ids).slice(0, maxCited)
  const citations = ids.flatMap((id) => {
    const record = lookup(atlas, id)
    return record.ok ? citationsOf(atlas, record.value) : []
  })
  return { ...(found.ok ? { entry: found.value } : {}), citations, unsourced: citations.length === 0 }
}

const enterCell = (route: OpportunitiesRoute): OpportunitiesRoute => ({ ...route, focus: 'cell', cursor: startCursor })

const leaveCell = (route: OpportunitiesRoute): OpportunitiesRoute => ({ ...route, focus: 'map' })

const noHeatmap: Localized = {
  en: 'The atlas has no sectors and places to show as a heat map.',
  es: 'El atlas no tiene sectores y lugares que mostrar como mapa.',
}

/** Where there is strength on both sides, and where no tie. */
export const opportunities: WholeScreen<'opportunities', 'opportunities' | 'cell'> = {
  title: ({ cache, state: { language } }, route) => {
    const cell = selectCell(cache, route)
    const name = opportunityWords.title[language]
    if (cell === undefined) return name
    return route.focus === 'cell' ? cell.text : `${name} · ${selectHeatmap(cache, route).matrix.side}`
  },
  mode: ({ focus }) => (focus === 'map' ? 'opportunities' : 'cell'),
  panels: opportunitiesPanels,
  selection: atHand,
  commands: {
    ...moveCommands(moveOpportunities),
    ...sideCommands(moveAside),
    open: (context, route) =>
      route.focus === 'map'
        ? { ...context.state, route: enterCell(route) }
        : openTarget(context.state, selectedTarget(context, route)),
    back: ({ state }, route) => (route.focus === 'map' ? leave(state) : { ...state, route: leaveCell(route) }),
    'other-side': moveTo((_view, route) => (route.focus === 'map' ? enterCell(route) : leaveCell(route))),
    measure: moveTo((_view, route) => nextMeasure(route)),
    columns: moveTo(nextColumns),
  },
  click: (context, route, name) => {
    const onKey = goToCell(context, route, name)
    const wasSelected = route.focus === 'map' && onKey.row === route.row && onKey.column === route.column
    return { ...context.state, route: wasSelected ? enterCell(onKey) : onKey }
  },
  stops: opportunityStops,
  table: heatmapTable,
  enter: ({ cache }) => {
    const [first] = heatSidesIn(cache)()
    return first === undefined ? { ok: false, error: noHeatmap } : { ok: true, value: opportunitiesRoute(first) }
  },
  signs: { opportunities: [...new Set(Object.values(heatmapSigns).flat())] },
  heads: [head],
  addressOf: opportunitiesAddress,
  routeAt: opportunitiesRouteAt,
}
