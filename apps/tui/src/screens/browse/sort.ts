/** Sorting a table by its columns. @module */
import { labelField, printQueryLine } from '@puente/core'
import type { View } from '../../state/view.ts'
import { type BrowsePlace, withLine } from './place.ts'
import { columnsAt, listingAt } from './shown.ts'

function sortedBy(view: View, place: BrowsePlace, key: string): BrowsePlace {
  const { query } = listingAt(view, place)
  return query === undefined ? place : withLine(view.model, place, printQueryLine({ ...query, sort: [key] }))
}

/** The table sorted by the column after the one that it is sorted by; after the last comes the first. */
export function sortByNext(view: View, place: BrowsePlace): BrowsePlace {
  const columns = columnsAt(view, place).columns.map(({ field }) => field.name)
  const names: readonly string[] = [labelField(place.collection), ...columns]
  const current = listingAt(view, place).sort[0]?.replace(/^-/, '') ?? ''
  return sortedBy(view, place, names[(names.indexOf(current) + 1) % names.length] ?? current)
}

/** The table sorted by the same column, the other way round. */
export function sortAround(view: View, place: BrowsePlace): BrowsePlace {
  const [current = labelField(place.collection)] = listingAt(view, place).sort
  return sortedBy(view, place, current.startsWith('-') ? current.slice(1) : `-${current}`)
}
