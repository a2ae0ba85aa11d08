/** Sorting a table by its columns. @module */
import { printQueryLine } from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { type BrowseRoute, withLine } from './route.ts'
import { markedField, resultListAt } from './selectors.ts'

function sortedBy(context: ScreenContext, route: BrowseRoute, key: string): BrowseRoute {
  const { query } = resultListAt(context, route)
  return query === undefined ? route : withLine(context.cache, route, printQueryLine({ ...query, sort: [key] }))
}

const ascending = (key: string): string => key.replace(/^-/, '')

/** The table sorted by a field; by the one that it is sorted by already the other way round. */
export function sortBy(context: ScreenContext, route: BrowseRoute, field: string): BrowseRoute {
  const [current] = resultListAt(context, route).sort
  return sortedBy(context, route, current === field ? `-${field}` : field)
}

/** The table sorted by the marked column; again: the other way round. */
export const sortByMarked = (context: ScreenContext, route: BrowseRoute): BrowseRoute =>
  sortBy(context, route, markedField(context, route))

/** The table sorted by the marked column downwards, or upwards where it was downwards. */
export function sortAround(context: ScreenContext, route: BrowseRoute): BrowseRoute {
  const field = markedField(context, route)
  const [current = ''] = resultListAt(context, route).sort
  return sortedBy(context, route, ascending(current) === field && current.startsWith('-') ? field : `-${field}`)
}
