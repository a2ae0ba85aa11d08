/** Sorting a table by its columns. @module */
import { printQueryLine } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { type BrowsePlace, withLine } from './route.ts'
import { listingAt, markedField } from './selectors.ts'

function sortedBy(view: View, place: BrowsePlace, key: string): BrowsePlace {
  const { query } = listingAt(view, place)
  return query === undefined ? place : withLine(view.model, place, printQueryLine({ ...query, sort: [key] }))
}

const ascending = (key: string): string => key.replace(/^-/, '')

/** The table sorted by a field; by the one that it is sorted by already the other way round. */
export function sortBy(view: View, place: BrowsePlace, field: string): BrowsePlace {
  const [current] = listingAt(view, place).sort
  return sortedBy(view, place, current === field ? `-${field}` : field)
}

/** The table sorted by the marked column; again: the other way round. */
export const sortByMarked = (view: View, place: BrowsePlace): BrowsePlace =>
  sortBy(view, place, markedField(view, place))

/** The table sorted by the marked column downwards, or upwards where it was downwards. */
export function sortAround(view: View, place: BrowsePlace): BrowsePlace {
  const field = markedField(view, place)
  const [current = ''] = listingAt(view, place).sort
  return sortedBy(view, place, ascending(current) === field && current.startsWith('-') ? field : `-${field}`)
}
