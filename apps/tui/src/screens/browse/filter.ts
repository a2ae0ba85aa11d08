/** Typing in the filter. @module */
import type { Model } from '../../app/atlas-cache.ts'
import { beginning } from '../../app/scroll.ts'
import type { TextInput } from '../../app/text-input.ts'
import { type BrowsePlace, withLine } from './route.ts'

/** The table with a changed filter. It follows the latest line that can be understood. */
export function filtered(model: Model, { option: _marked, ...place }: BrowsePlace, filter: TextInput): BrowsePlace {
  if (filter.text === place.filter.text) return { ...place, filter }
  const understood = model.listing(place.collection, filter.text).problems.length === 0
  if (!understood) return { ...place, filter }
  return { ...place, filter, line: filter.text, row: 0, top: 0, reading: beginning }
}

/** The table with the filter open for typing. */
export const openFilter = (place: BrowsePlace): BrowsePlace => ({
  ...place,
  focus: 'list',
  filterBefore: place.filter.text,
})

/** The table with the filter kept; it stays open while it can't be understood. */
export function acceptFilter(place: BrowsePlace): BrowsePlace {
  const { filterBefore: _before, option: _marked, ...kept } = place
  return place.filter.text === place.line ? kept : place
}

/** The table with what was typed given up. */
export function cancelFilter(model: Model, { filterBefore = '', option: _marked, ...place }: BrowsePlace): BrowsePlace {
  return withLine(model, place, filterBefore)
}
