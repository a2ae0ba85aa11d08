/** What can be saved and copied of a table: its records, or the values below it. @module */
import { type Entry, facetLabel, printQueryLine } from '@puente/core'
import { csvText, type Listing, toCsv } from '@puente/core/export'
import type { View } from '../../app/screen-context.ts'
import type { ShownTable } from '../../app/taking.ts'
import { facetFields, facetValues } from './facets.ts'
import { cellsOf } from './navigation.ts'
import { type BrowsePlace, withLine } from './route.ts'
import { columnFields, listingAt, markedField } from './selectors.ts'

/** The records that the table shows, as `puente list --csv` prints them. */
function recordsCsv({ model, state }: View, place: BrowsePlace): string {
  const { total, at } = listingAt({ model }, place)
  const records = Array.from({ length: total }, (_, row) => at(row))
    .filter((entry): entry is Entry => entry !== undefined)
    .map(({ record }) => record)
  // The records are of that collection, which the compiler cannot tell for one that it does not know.
  const listing = { collection: place.collection, records } as Listing
  return toCsv(model.atlas, listing, { language: state.language })
}

/** Every value that the records of the table have, with how many have it. */
function valuesCsv(view: View, place: BrowsePlace): string {
  const { model, state } = view
  const rows = facetFields(view, place).flatMap((field) =>
    facetValues(view, place, field).map(({ value, count, selected }) => [
      field.name,
      value,
      facetLabel(model.atlas, place.collection, field.name, value, state.language),
      count,
      selected,
    ]),
  )
  return csvText(['field', 'value', 'label', 'count', 'chosen'], rows)
}

/** The value at hand with how many have it. */
function valueRow(view: View, place: BrowsePlace): readonly string[] {
  const field = facetFields(view, place)[place.facet.field]
  const value = field && facetValues(view, place, field)[place.facet.row]
  if (field === undefined || value === undefined) return []
  const label = facetLabel(view.model.atlas, place.collection, field.name, value.value, view.state.language)
  return [field.label[view.state.language], label, String(value.count)]
}

/** The table of a place; while one chooses among values it is theirs. */
export function browseTable(view: View, place: BrowsePlace): ShownTable {
  if (place.focus === 'facets') {
    return {
      name: `${place.collection}-values`,
      csv: () => valuesCsv(view, place),
      row: valueRow(view, place),
      column: 1,
    }
  }
  return {
    name: place.collection,
    csv: () => recordsCsv(view, place),
    row: cellsOf(view, place, place.row),
    column: columnFields(view, place).indexOf(markedField(view, place)),
  }
}

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
