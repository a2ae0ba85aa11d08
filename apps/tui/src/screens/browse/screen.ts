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
import { type Address, type AddressResult, fail, printAddress } from '../../app/address/address.ts'
import { invalidQuery, noRecord, notFoundByQuery, tooLong, unknownAddress } from '../../app/address/address-problems.ts'
import type { Model } from '../../app/atlas-cache.ts'
import { goTo } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning } from '../../app/scroll.ts'
import type { State } from '../../app/state.ts'
import { edit, insert } from '../../app/text-input.ts'
import { capital } from '../../text/width.ts'
import { editCommands, leave, moveCommands, moveTo, openTarget, sideCommands } from '../actions.ts'
import type { WholeScreen } from '../screen-definition.ts'
import { enterFacets, nextFacet, toggleClicked, toggleFacet } from './facets.ts'
import { acceptFilter, cancelFilter, completionAt, openFilter, setFilter, takeOption } from './filter.ts'
import { browseStops, detailPane, moveAside, moveBrowse } from './navigation.ts'
import { atRow, type BrowsePlace, inLanguage, listPlace, withLine } from './route.ts'
import { columnFields, entryAt } from './selectors.ts'
import { browseTable, sortBy, sortBySelected, sortDescending } from './table.ts'
import { browsePanels, fieldOfHeading } from './view.ts'

/** The address of a table with its query, or of the record in focus. */
function addressOf(model: Model, place: BrowsePlace): Address {
  const parsed = parseQueryLine(model.atlas, place.collection, place.line)
  const query = parsed.ok ? printQueryUrl(parsed.value) : ''
  const id = entryAt({ model }, place)?.record.id
  const reading = place.focus === 'detail' && id !== undefined
  return {
    path: reading ? [place.collection, id] : [place.collection],
    ...(query === '' ? {} : { query }),
    ...(reading || id === undefined || place.row === 0 ? {} : { mark: id }),
  }
}

/** A query string with comparisons as in the filter, `country=mx&date>=2016`, as a query line; undefined without them. */
function asLine(query: string): string | undefined {
  const pieces = query.split('&')
  if (!pieces.some((piece) => /^[\w.-]+[<>]/.test(piece))) return undefined
  return pieces.map((piece) => piece.replace(/^([\w.-]+)=(?!=)/, '$1:')).join(' ')
}

/** The table of a query string. */
function tableAt({ atlas }: Model, collection: CollectionName, query = ''): AddressResult<BrowsePlace> {
  const parsed = parseQueryUrl(atlas, collection, query)
  if (!parsed.ok) {
    const line = asLine(query)
    const typed = line === undefined ? undefined : parseQueryLine(atlas, collection, line)
    if (typed?.ok === true) return { ok: true, value: listPlace(collection, printQueryLine(typed.value)) }
    return fail(invalidQuery(collection, query, parsed.error.problems))
  }
  return { ok: true, value: listPlace(collection, printQueryLine(parsed.value)) }
}

/** The place of a table, or of a record in it. */
function placeAt(model: Model, { path, query, mark }: Address): AddressResult<BrowsePlace> {
  const [collection, id, ...rest] = path
  if (!isCollectionName(collection)) return fail(unknownAddress(collection, []))
  const table = tableAt(model, collection, query)
  if (!table.ok) return table
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [collection, ...(id === undefined ? [] : [id])] })))
  const { rowOf } = model.listing(collection, table.value.line)
  if (id === undefined) return { ok: true, value: atRow(table.value, (mark && rowOf(mark)) || 0) }
  const found = lookupIn(model.atlas, collection, id)
  if (!found.ok) return fail(noRecord(found.error))
  const row = rowOf(found.value.id)
  if (row === undefined) return fail(notFoundByQuery(printAddress({ path: [collection, id] }), query ?? ''))
  return { ok: true, value: { ...atRow(table.value, row), focus: 'detail' } }
}

function title({ model, state: { language } }: View, place: BrowsePlace): string {
  const entry = place.focus === 'detail' ? entryAt({ model }, place) : undefined
  return entry === undefined
    ? capital(descriptionOf(place.collection).label.many[language])
    : labelOf(model.atlas, entry, language)
}

/** The state after opening the selected row, or the selected target of the detail. */
function open(view: View, place: BrowsePlace): State {
  const { state } = view
  if (place.focus === 'detail') return openTarget(view.state, detailPane.target(view, place))
  return entryAt(view, place) === undefined ? state : goTo(state, { ...place, focus: 'detail', reading: beginning })
}

/** The state one step back: out of a filter, to the previous place, or else up to the list and home. */
function back({ state, model }: View, place: BrowsePlace): State {
  if (place.focus === 'facets') return { ...state, place: { ...place, focus: 'list' } }
  if (place.focus === 'detail') return leave(state, { ...place, focus: 'list' })
  return place.line === place.opened ? leave(state) : { ...state, place: withLine(model, place, place.opened) }
}

/** Collections and their records. */
export const browse: WholeScreen<'browse', 'list' | 'facets' | 'detail' | 'filter'> = {
  title,
  mode: (place) => (place.filterBefore === undefined ? place.focus : 'filter'),
  panels: browsePanels,
  atHand: (view, place) => {
    const entry = entryAt(view, place)
    const citations = place.focus === 'detail' ? detailPane.target(view, place)?.citations : undefined
    return { ...(entry === undefined ? {} : { entry }), ...(citations === undefined ? {} : { citations }) }
  },
  mark: (place, row) => ({ ...place, row, focus: 'list', ...(row === place.row ? {} : { reading: beginning }) }),
  commands: {
    ...moveCommands(moveBrowse),
    ...sideCommands(moveAside),
    ...editCommands(({ model }, place, change) => setFilter(model, place, edit(place.filter, change))),
    open,
    back,
    'other-side': moveTo((_view, place) => ({ ...place, focus: place.focus === 'list' ? 'detail' : 'list' })),
    sort: moveTo(sortBySelected),
    'sort-around': moveTo(sortDescending),
    facets: moveTo((view, place) =>
      place.focus === 'facets' ? { ...place, focus: 'list' } : enterFacets(view, place),
    ),
    toggle: moveTo(toggleFacet),
    'facet-before': moveTo((view, place) => nextFacet(view, place, -1)),
    'facet-after': moveTo((view, place) => nextFacet(view, place, 1)),
    filter: moveTo((_view, place) => openFilter(place)),
    // Enter takes the selected option; without one it keeps the filter.
    accept: moveTo((view, place) => (place.option === undefined ? acceptFilter(place) : takeOption(view, place))),
    complete: moveTo((view, place) =>
      completionAt(view, place).options.length === 0 ? acceptFilter(place) : takeOption(view, place),
    ),
    cancel: moveTo(({ model }, place) => cancelFilter(model, place)),
  },
  press: (view, place, mark) => {
    const field = fieldOfHeading(mark)
    if (field === undefined) return { ...view.state, place: toggleClicked(view, place, mark) ?? place }
    const column = Math.max(0, columnFields(view, place).indexOf(field))
    return { ...view.state, place: sortBy(view, { ...place, focus: 'list', column }, field) }
  },
  stops: browseStops,
  table: browseTable,
  type: ({ state, model }, place, text) => ({ ...state, place: setFilter(model, place, insert(place.filter, text)) }),
  inLanguage,
  heads: collectionNames,
  addressOf,
  placeAt,
}
