/** Collections and their records, as a screen. @module */
import { collectionNames, descriptionOf, labelOf } from '@puente/core'
import { goTo } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning } from '../../app/scroll.ts'
import type { State } from '../../app/state.ts'
import { edit, insert } from '../../app/text-input.ts'
import { capital } from '../../text/width.ts'
import { editing, leave, sidewards, walking } from '../actions.ts'
import { destinationPlace } from '../destination.ts'
import type { WholeScreen } from '../screen-definition.ts'
import { browseAddress, browsePlaceAt } from './address.ts'
import { enterFacets, nextFacet, toggleFacet, toggleMarked } from './facets.ts'
import { acceptFilter, cancelFilter, filtered, openFilter } from './filter.ts'
import { walkAside, walkBrowse } from './navigation.ts'
import { completionAt, takeOption } from './options.ts'
import { type BrowsePlace, withLine } from './route.ts'
import { columnFields, detailTarget, entryAt } from './selectors.ts'
import { sortAround, sortBy, sortByMarked } from './sort.ts'
import { browseStops } from './stops.ts'
import { browseTable } from './table.ts'
import { headOf } from './table-lines.ts'
import { browsePanels } from './view.ts'

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
