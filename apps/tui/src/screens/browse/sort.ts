/** Sorting a table by its columns. @module */
import { printQueryLine } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { type BrowseRoute, withLine } from './route.ts'
import { markedField, resultListAt } from './selectors.ts'

function sortedBy(view: View, route: BrowseRoute, key: string): BrowseRoute {
  const { query } = resultListAt(view, route)
  return query === undefined ? route : withLine(view.cache, route, printQueryLine({ ...query, sort: [key] }))
}

const ascending = (key: string): string => key.replace(/^-/, '')

/** The table sorted by a field; by the one that it is sorted by already the other way round. */
export function sortBy(view: View, route: BrowseRoute, field: string): BrowseRoute {
  const [current] = resultListAt(view, route).sort
  return sortedBy(view, route, current === field ? `-${field}` : field)
}

/** The table sorted by the marked column; again: the other way round. */
export const sortByMarked = (view: View, route: BrowseRoute): BrowseRoute =>
  sortBy(view, route, markedField(view, route))

/** The table sorted by the marked column downwards, or upwards where it was downwards. */
export function sortAround(view: View, route: BrowseRoute): BrowseRoute {
  const field = markedField(view, route)
  const [current = ''] = resultListAt(view, route).sort
  return sortedBy(view, route, ascending(current) === field && current.startsWith('-') ? field : `-${field}`)
}
