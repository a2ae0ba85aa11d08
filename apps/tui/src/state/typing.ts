/** Typing in the filter and in the search. @module */

import { withLine } from './go.ts'
import { goBack } from './history.ts'
import type { Model } from './model.ts'
import type { BrowsePlace } from './place.ts'
import { beginning } from './reading.ts'
import type { State } from './state.ts'
import { type Edit, edit, insert, type TextInput } from './text-input.ts'
import type { View } from './view.ts'

/** The table with a changed filter. It follows the latest line that can be understood. */
function filtered(model: Model, place: BrowsePlace, filter: TextInput): BrowsePlace {
  if (filter.text === place.filter.text) return { ...place, filter }
  const understood = model.listing(place.collection, filter.text).problems.length === 0
  if (!understood) return { ...place, filter }
  return { ...place, filter, line: filter.text, row: 0, top: 0, reading: beginning }
}

function change({ state, model }: View, edited: (input: TextInput) => TextInput): State {
  const { place } = state
  if (place.screen === 'search') {
    const input = edited(place.input)
    const same = input.text === place.input.text
    return { ...state, place: { ...place, input, ...(same ? {} : { row: 0, top: 0 }) } }
  }
  if (place.screen !== 'browse' || state.filterBefore === undefined) return state
  return { ...state, place: filtered(model, place, edited(place.filter)) }
}

/** The state after text was typed or pasted. */
export const type = (view: View, text: string): State => change(view, (input) => insert(input, text))

/** The state after a key that edits what was typed. */
export const editText = (view: View, how: Edit): State => change(view, (input) => edit(input, how))

/** The state with the filter open for typing. */
export function openFilter(state: State): State {
  const { place } = state
  if (place.screen !== 'browse') return state
  return { ...state, place: { ...place, focus: 'list' }, filterBefore: place.filter.text }
}

/** The state with the filter kept; it stays open while it can't be understood. */
export function acceptFilter({ state }: View): State {
  const { filterBefore, ...rest } = state
  const { place } = state
  const understood = place.screen === 'browse' && place.filter.text === place.line
  return filterBefore !== undefined && understood ? rest : state
}

/** The state with what was typed given up. */
export function cancel({ state, model }: View): State {
  const { filterBefore, ...rest } = state
  if (filterBefore === undefined) return goBack(state)
  if (rest.place.screen !== 'browse') return rest
  return { ...rest, place: withLine(model, rest.place, filterBefore) }
}
