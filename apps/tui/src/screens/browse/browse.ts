/** Collections and their records, as a screen. @module */
import { collectionNames, descriptionOf, labelOf } from '@puente/core'
import { follow, push } from '../../app/history.ts'
import { startCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { edit, insert } from '../../app/text-input.ts'
import { capital } from '../../text/width.ts'
import { editing, leave, sidewards, walking } from '../actions.ts'
import type { WholeScreen } from '../screen-definition.ts'
import { browseAddress, browseRouteAt } from './address.ts'
import { browseTable } from './browse-table.ts'
import { enterFacets, nextFacet, toggleFacet, toggleMarked } from './facets.ts'
import { acceptFilter, cancelFilter, filtered, openFilter } from './filter.ts'
import { walkAside, walkBrowse } from './navigation.ts'
import { completionAt, takeOption } from './options.ts'
import { browsePanels } from './panels.ts'
import { type BrowseRoute, inLanguage, withLine } from './route.ts'
import { columnFields, detailTarget, entryAt } from './selectors.ts'
import { sortAround, sortBy, sortByMarked } from './sort.ts'
import { browseStops } from './stops.ts'
import { headOf } from './table-lines.ts'

function title({ cache, state: { language } }: ScreenContext, route: BrowseRoute): string {
  const entry = route.focus === 'detail' ? entryAt({ cache }, route) : undefined
  return entry === undefined
    ? capital(descriptionOf(route.collection).label.many[language])
    : labelOf(cache.atlas, entry, language)
}

/** The state after opening the marked row, or what the target at hand leads to. */
function open(context: ScreenContext, route: BrowseRoute): State {
  const { state } = context
  if (route.focus !== 'detail') {
    return entryAt(context, route) === undefined
      ? state
      : push(state, { ...route, focus: 'detail', cursor: startCursor })
  }
  const target = detailTarget(context, route)
  return target === undefined ? state : follow(state, target.destination)
}

/** The state one step back: out of a filter, to the place before, or else up to the list and home. */
function back({ state, cache }: ScreenContext, route: BrowseRoute): State {
  if (route.focus === 'facets') return { ...state, route: { ...route, focus: 'list' } }
  if (route.focus === 'detail') return leave(state, { ...route, focus: 'list' })
  return route.line === route.opened ? leave(state) : { ...state, route: withLine(cache, route, route.opened) }
}

/** A command that only changes the place. */
const at =
  (change: (context: ScreenContext, route: BrowseRoute) => BrowseRoute) =>
  (context: ScreenContext, route: BrowseRoute): State => ({ ...context.state, route: change(context, route) })

/** Collections and their records. */
export const browse: WholeScreen<'browse', 'list' | 'facets' | 'detail' | 'filter'> = {
  title,
  mode: (route) => (route.filterBefore === undefined ? route.focus : 'filter'),
  panels: browsePanels,
  atHand: (context, route) => {
    const entry = entryAt(context, route)
    const citations = detailTarget(context, route)?.citations
    return { ...(entry === undefined ? {} : { entry }), ...(citations === undefined ? {} : { citations }) }
  },
  mark: (route, row) => ({ ...route, row, focus: 'list', ...(row === route.row ? {} : { cursor: startCursor }) }),
  commands: {
    ...walking(walkBrowse),
    ...sidewards(walkAside),
    ...editing(({ cache }, route, change) => filtered(cache, route, edit(route.filter, change))),
    open,
    back,
    'other-side': ({ state }, route) => ({
      ...state,
      route: { ...route, focus: route.focus === 'list' ? 'detail' : 'list' },
    }),
    sort: at(sortByMarked),
    'sort-around': at(sortAround),
    facets: at((context, route) =>
      route.focus === 'facets' ? { ...route, focus: 'list' } : enterFacets(context, route),
    ),
    toggle: at(toggleFacet),
    'facet-before': at((context, route) => nextFacet(context, route, -1)),
    'facet-after': at((context, route) => nextFacet(context, route, 1)),
    filter: ({ state }, route) => ({ ...state, route: openFilter(route) }),
    // Enter takes an option that was gone to; else it keeps the filter.
    accept: at((context, route) => (route.option === undefined ? acceptFilter(route) : takeOption(context, route))),
    complete: at((context, route) =>
      completionAt(context, route).options.length === 0 ? acceptFilter(route) : takeOption(context, route),
    ),
    cancel: ({ state, cache }, route) => ({ ...state, route: cancelFilter(cache, route) }),
  },
  press: (context, route, mark) => {
    const field = headOf(mark)
    if (field === undefined) return { ...context.state, route: toggleMarked(context, route, mark) ?? route }
    const column = Math.max(0, columnFields(context, route).indexOf(field))
    return { ...context.state, route: sortBy(context, { ...route, focus: 'list', column }, field) }
  },
  stops: browseStops,
  table: browseTable,
  type: ({ state, cache }, route, text) => ({ ...state, route: filtered(cache, route, insert(route.filter, text)) }),
  inLanguage,
  heads: collectionNames,
  addressOf: browseAddress,
  routeAt: browseRouteAt,
}
