/** Typing in the filter. @module */
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { startCursor } from '../../app/scroll.ts'
import type { TextInput } from '../../app/text-input.ts'
import { type BrowseRoute, withLine } from './route.ts'

/** The table with a changed filter. It follows the latest line that can be understood. */
export function filtered(
  cache: AtlasCache,
  { option: _marked, ...route }: BrowseRoute,
  filter: TextInput,
): BrowseRoute {
  if (filter.text === route.filter.text) return { ...route, filter }
  const understood = cache.resultList(route.collection, filter.text).problems.length === 0
  if (!understood) return { ...route, filter }
  return { ...route, filter, line: filter.text, row: 0, top: 0, cursor: startCursor }
}

/** The table with the filter open for typing. */
export const openFilter = (route: BrowseRoute): BrowseRoute => ({
  ...route,
  focus: 'list',
  filterBefore: route.filter.text,
})

/** The table with the filter kept; it stays open while it can't be understood. */
export function acceptFilter(route: BrowseRoute): BrowseRoute {
  const { filterBefore: _before, option: _marked, ...kept } = route
  return route.filter.text === route.line ? kept : route
}

/** The table with what was typed given up. */
export function cancelFilter(
  cache: AtlasCache,
  { filterBefore = '', option: _marked, ...route }: BrowseRoute,
): BrowseRoute {
  return withLine(cache, route, filterBefore)
}
