/** Opening things, and coming back. @module */
import type { Entry } from '@puente/core'
import type { Destination } from '../documents/document.ts'
import { goBack, goTo } from './history.ts'
import type { Model } from './model.ts'
import { type BrowsePlace, homePlace, listPlace } from './place.ts'
import { beginning } from './reading.ts'
import type { State } from './state.ts'
import { inputOf } from './text-input.ts'
import { entryAt, targetInSight, type View } from './view.ts'

/** Rows shown above a record that was opened from elsewhere, so that its neighbours show. */
const rowsAbove = 3

/** The place where a record is read, in the whole list of its collection. */
export function recordPlace(model: Model, { collection, record }: Entry): BrowsePlace {
  const row = model.listing(collection, '').rowOf(record.id) ?? 0
  return { ...listPlace(collection), row, top: Math.max(0, row - rowsAbove), focus: 'detail' }
}

const destinationPlace = (model: Model, destination: Destination): BrowsePlace =>
  destination.kind === 'record'
    ? recordPlace(model, destination.entry)
    : listPlace(destination.collection, destination.line)

/** The state after opening what is marked. */
export function open(view: View): State {
  const { state, model } = view
  const { place } = state
  switch (place.screen) {
    case 'search': {
      const hit = model.hits(place.input.text)[place.row]
      return hit === undefined ? state : goTo(state, recordPlace(model, hit.entry))
    }
    case 'browse':
      if (place.focus === 'list') {
        return entryAt(view, place) === undefined
          ? state
          : goTo(state, { ...place, focus: 'detail', reading: beginning })
      }
      break
    case 'home':
      break
    default:
      place satisfies never
  }
  const target = targetInSight(view)
  return target === undefined ? state : goTo(state, destinationPlace(model, target.destination))
}

/** The table with another query line; the marked record stays marked where it is still found. */
export function withLine(model: Model, place: BrowsePlace, line: string): BrowsePlace {
  const marked = entryAt({ model }, place)?.record.id
  const row = marked === undefined ? 0 : (model.listing(place.collection, line).rowOf(marked) ?? 0)
  return { ...place, filter: inputOf(line), line, row, top: Math.max(0, row - rowsAbove) }
}

/** The state one step back: out of a filter, to the place before, or else up towards home. */
export function back({ state, model }: View): State {
  const { place } = state
  if (place.screen === 'browse' && place.focus === 'list' && place.line !== place.opened) {
    return { ...state, place: withLine(model, place, place.opened) }
  }
  if (state.back.length > 0) return goBack(state)
  if (place.screen === 'browse' && place.focus === 'detail') return { ...state, place: { ...place, focus: 'list' } }
  return { ...state, place: homePlace }
}
