/** Collections and their records, as a screen. @module */

import {
  type CollectionName,
  collectionNames,
  descriptionOf,
  isCollectionName,
  labelOf,
  lookupIn,
  parseQueryLine,
  parseQueryUrl,
  printQueryLine,
  printQueryUrl,
} from '@puente/core'
import {
  type Address,
  type AddressResult,
  excludedByQuery,
  fail,
  invalidQuery,
  noRecord,
  printAddress,
  tooLong,
  unknownAddress,
} from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { push } from '../../app/history.ts'
import { startCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { edit, insert } from '../../app/text-input.ts'
import { capital } from '../../text/width.ts'
import { editCommands, leave, moveCommands, moveTo, openTarget, sideCommands } from '../actions.ts'
import type { WholeScreen } from '../screen-definition.ts'
import { enterFacets, nextFacet, toggleClicked, toggleFacet } from './facets.ts'
import { acceptFilter, cancelFilter, openFilter, selectCompletion, setFilter, takeOption } from './filter.ts'
import { browseStops, detailPane, moveAside, moveBrowse } from './navigation.ts'
import { atRow, type BrowseRoute, inLanguage, listRoute, withLine } from './route.ts'
import { columnFields, selectEntry } from './selectors.ts'
import { browseTable, sortBy, sortBySelected, sortDescending } from './table.ts'
import { browsePanels, fieldOfHeading } from './view.ts'

/** The address of a table with its query, or of the record in focus. */
function addressOf(cache: AtlasCache, route: BrowseRoute): Address {
  const parsed = parseQueryLine(cache.atlas, route.collection, route.line)
  const query = parsed.ok ? printQueryUrl(parsed.value) : ''
  const id = selectEntry({ cache }, route)?.record.id
  const cursor = route.focus === 'detail' && id !== undefined
  return {
    path: cursor ? [route.collection, id] : [route.collection],
    ...(query === '' ? {} : { query }),
    ...(cursor || id === undefined || route.row === 0 ? {} : { mark: id }),
  }
}

/** A query string with comparisons as in the filter, `country=mx&date>=2016`, as a query line; undefined without them. */
function asLine(query: string): string | undefined {
  const pieces = query.split('&')
  if (!pieces.some((piece) => /^[\w.-]+[<>]/.test(piece))) return undefined
  return pieces.map((piece) => piece.replace(/^([\w.-]+)=(?!=)/, '$1:')).join(' ')
}

/** The table of a query string. */
function tableAt({ atlas }: AtlasCache, collection: CollectionName, query = ''): AddressResult<BrowseRoute> {
  const parsed = parseQueryUrl(atlas, collection, query)
  if (!parsed.ok) {
    const line = asLine(query)
    const typed = line === undefined ? undefined : parseQueryLine(atlas, collection, line)
    if (typed?.ok === true) return { ok: true, value: listRoute(collection, printQueryLine(typed.value)) }
    return fail(invalidQuery(collection, query, parsed.error.problems))
  }
  return { ok: true, value: listRoute(collection, printQueryLine(parsed.value)) }
}

/** The route of a table, or of a record in it. */
function routeAt(cache: AtlasCache, { path, query, mark }: Address): AddressResult<BrowseRoute> {
  const [collection, id, ...rest] = path
  if (!isCollectionName(collection)) return fail(unknownAddress(collection, []))
  const table = tableAt(cache, collection, query)
  if (!table.ok) return table
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [collection, ...(id === undefined ? [] : [id])] })))
  const { rowOf } = cache.resultList(collection, table.value.line)
  if (id === undefined) return { ok: true, value: atRow(table.value, (mark && rowOf(mark)) || 0) }
  const found = lookupIn(cache.atlas, collection, id)
  if (!found.ok) return fail(noRecord(found.error))
  const row = rowOf(found.value.id)
  if (row === undefined) return fail(excludedByQuery(printAddress({ path: [collection, id] }), query ?? ''))
  return { ok: true, value: { ...atRow(table.value, row), focus: 'detail' } }
}

function title({ cache, state: { language } }: ScreenContext, route: BrowseRoute): string {
  const entry = route.focus === 'detail' ? selectEntry({ cache }, route) : undefined
  return entry === undefined
    ? capital(descriptionOf(route.collection).label.many[language])
    : labelOf(cache.atlas, entry, language)
}

/** The state after opening the selected row, or the selected target of the detail. */
function open(context: ScreenContext, route: BrowseRoute): State {
  const { state } = context
  if (route.focus === 'detail') return openTarget(context.state, detailPane.target(context, route))
  return selectEntry(context, route) === undefined
    ? state
    : push(state, { ...route, focus: 'detail', cursor: startCursor })
}

/** The state one step back: out of a filter, to the previous route, or else up to the list and home. */
function back({ state, cache }: ScreenContext, route: BrowseRoute): State {
  if (route.focus === 'facets') return { ...state, route: { ...route, focus: 'list' } }
  if (route.focus === 'detail') return leave(state, { ...route, focus: 'list' })
  return route.line === route.opened ? leave(state) : { ...state, route: withLine(cache, route, route.opened) }
}

/** Collections and their records. */
export const browse: WholeScreen<'browse', 'list' | 'facets' | 'detail' | 'filter'> = {
  title,
  mode: (route) => (route.filterBefore === undefined ? route.focus : 'filter'),
  panels: browsePanels,
  selection: (context, route) => {
    const entry = selectEntry(context, route)
    const citations = route.focus === 'detail' ? detailPane.target(context, route)?.citations : undefined
    return { ...(entry === undefined ? {} : { entry }), ...(citations === undefined ? {} : { citations }) }
  },
  select: (route, row) => ({ ...route, row, focus: 'list', ...(row === route.row ? {} : { cursor: startCursor }) }),
  commands: {
    ...moveCommands(moveBrowse),
    ...sideCommands(moveAside),
    ...editCommands(({ cache }, route, change) => setFilter(cache, route, edit(route.filter, change))),
    open,
    back,
    'other-side': moveTo((_view, route) => ({ ...route, focus: route.focus === 'list' ? 'detail' : 'list' })),
    sort: moveTo(sortBySelected),
    'sort-around': moveTo(sortDescending),
    facets: moveTo((context, route) =>
      route.focus === 'facets' ? { ...route, focus: 'list' } : enterFacets(context, route),
    ),
    toggle: moveTo(toggleFacet),
    'facet-before': moveTo((context, route) => nextFacet(context, route, -1)),
    'facet-after': moveTo((context, route) => nextFacet(context, route, 1)),
    filter: moveTo((_view, route) => openFilter(route)),
    // Enter takes the selected option; without one it keeps the filter.
    accept: moveTo((context, route) => (route.option === undefined ? acceptFilter(route) : takeOption(context, route))),
    complete: moveTo((context, route) =>
      selectCompletion(context, route).options.length === 0 ? acceptFilter(route) : takeOption(context, route),
    ),
    cancel: moveTo(({ cache }, route) => cancelFilter(cache, route)),
  },
  click: (context, route, mark) => {
    const field = fieldOfHeading(mark)
    if (field === undefined) return { ...context.state, route: toggleClicked(context, route, mark) ?? route }
    const column = Math.max(0, columnFields(context, route).indexOf(field))
    return { ...context.state, route: sortBy(context, { ...route, focus: 'list', column }, field) }
  },
  stops: browseStops,
  table: browseTable,
  type: ({ state, cache }, route, text) => ({ ...state, route: setFilter(cache, route, insert(route.filter, text)) }),
  inLanguage,
  heads: collectionNames,
  hasQuery: true,
  addressOf,
  routeAt,
}
