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
  type Result,
} from '@puente/core'
import { type Address, type AddressProblem, printAddress } from '../../app/address/address.ts'
import { invalidQuery, noRecord, notFoundByQuery, tooLong, unknownAddress } from '../../app/address/address-problems.ts'
import type { Model } from '../../app/atlas-cache.ts'
import { goTo } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning } from '../../app/scroll.ts'
import type { State } from '../../app/state.ts'
import { edit, insert } from '../../app/text-input.ts'
import { capital } from '../../text/width.ts'
import { destinationPlace, editing, leave, sidewards, walking } from '../actions.ts'
import type { WholeScreen } from '../screen-definition.ts'
import { enterFacets, nextFacet, toggleFacet, toggleMarked } from './facets.ts'
import { acceptFilter, cancelFilter, completionAt, filtered, openFilter, takeOption } from './filter.ts'
import { browseStops, walkAside, walkBrowse } from './navigation.ts'
import { atRow, type BrowsePlace, listPlace, withLine } from './route.ts'
import { columnFields, detailTarget, entryAt } from './selectors.ts'
import { browseTable, sortAround, sortBy, sortByMarked } from './table.ts'
import { browsePanels, headOf } from './view.ts'

const fail = (error: AddressProblem): Result<BrowsePlace, AddressProblem> => ({ ok: false, error })

/** The address of a table with its query, or of the record that is read. */
function browseAddress(model: Model, place: BrowsePlace): Address {
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

/** A query string in whose pieces somebody compares as in the filter, `country=mx&date>=2016`, as a line; nothing where no piece does. */
function asLine(query: string): string | undefined {
  const pieces = query.split('&')
  if (!pieces.some((piece) => /^[\w.-]+[<>]/.test(piece))) return undefined
  return pieces.map((piece) => piece.replace(/^([\w.-]+)=(?!=)/, '$1:')).join(' ')
}

/** The table that shows what a query string asks. */
function tableAt({ atlas }: Model, collection: CollectionName, query = ''): Result<BrowsePlace, AddressProblem> {
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
function browsePlaceAt(model: Model, { path, query, mark }: Address): Result<BrowsePlace, AddressProblem> {
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

/** The state after opening the marked row, or what the target at hand leads to. */
function open(view: View, place: BrowsePlace): State {
  const { state, model } = view
  if (place.focus !== 'detail') {
    return entryAt(view, place) === undefined ? state : goTo(state, { ...place, focus: 'detail', reading: beginning })
  }
  const target = detailTarget(view, place)
  return target === undefined ? state : goTo(state, destinationPlace(model, target.destination))
}

/** The state one step back: out of a filter, to the place before, or else up to the list and home. */
function back({ state, model }: View, place: BrowsePlace): State {
  if (place.focus === 'facets') return { ...state, place: { ...place, focus: 'list' } }
  if (place.focus === 'detail') return leave(state, { ...place, focus: 'list' })
  return place.line === place.opened ? leave(state) : { ...state, place: withLine(model, place, place.opened) }
}

/** A command that only changes the place. */
const at =
  (change: (view: View, place: BrowsePlace) => BrowsePlace) =>
  (view: View, place: BrowsePlace): State => ({ ...view.state, place: change(view, place) })

/** Collections and their records. */
export const browse: WholeScreen<'browse'> = {
  title,
  mode: (place) => (place.filterBefore === undefined ? place.focus : 'filter'),
  panels: browsePanels,
  atHand: (view, place) => {
    const entry = entryAt(view, place)
    const citations = detailTarget(view, place)?.citations
    return { ...(entry === undefined ? {} : { entry }), ...(citations === undefined ? {} : { citations }) }
  },
  mark: (place, row) => ({ ...place, row, focus: 'list', ...(row === place.row ? {} : { reading: beginning }) }),
  commands: {
    ...walking(walkBrowse),
    ...sidewards(walkAside),
    ...editing(({ model }, place, change) => filtered(model, place, edit(place.filter, change))),
    open,
    back,
    'other-side': ({ state }, place) => ({
      ...state,
      place: { ...place, focus: place.focus === 'list' ? 'detail' : 'list' },
    }),
    sort: at(sortByMarked),
    'sort-around': at(sortAround),
    facets: at((view, place) => (place.focus === 'facets' ? { ...place, focus: 'list' } : enterFacets(view, place))),
    toggle: at(toggleFacet),
    'facet-before': at((view, place) => nextFacet(view, place, -1)),
    'facet-after': at((view, place) => nextFacet(view, place, 1)),
    filter: ({ state }, place) => ({ ...state, place: openFilter(place) }),
    // Enter takes an option that was gone to; else it keeps the filter.
    accept: at((view, place) => (place.option === undefined ? acceptFilter(place) : takeOption(view, place))),
    complete: at((view, place) =>
      completionAt(view, place).options.length === 0 ? acceptFilter(place) : takeOption(view, place),
    ),
    cancel: ({ state, model }, place) => ({ ...state, place: cancelFilter(model, place) }),
  },
  press: (view, place, mark) => {
    const field = headOf(mark)
    if (field === undefined) return { ...view.state, place: toggleMarked(view, place, mark) ?? place }
    const column = Math.max(0, columnFields(view, place).indexOf(field))
    return { ...view.state, place: sortBy(view, { ...place, focus: 'list', column }, field) }
  },
  stops: browseStops,
  table: browseTable,
  type: ({ state, model }, place, text) => ({ ...state, place: filtered(model, place, insert(place.filter, text)) }),
  heads: collectionNames,
  addressOf: browseAddress,
  placeAt: browsePlaceAt,
}
