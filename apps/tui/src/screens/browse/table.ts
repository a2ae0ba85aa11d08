/** A table sorted, saved and copied. @module */
import { type Entry, facetLabel, printQueryLine } from '@puente/core'
import { csvText, type Listing, toCsv } from '@puente/core/export'
import type { View } from '../../app/screen-context.ts'
import type { ShownTable } from '../screen-definition.ts'
import { facetFields, facetValues } from './facets.ts'
import { type BrowsePlace, withLine } from './route.ts'
import { cellsOf, columnFields, listingAt, selectedField } from './selectors.ts'

/** The records that the table shows, as `puente list --csv` prints them. */
function recordsCsv({ model, state }: View, place: BrowsePlace): string {
  const { total, at } = listingAt({ model }, place)
  const records = Array.from({ length: total }, (_, row) => at(row))
    .filter((entry): entry is Entry => entry !== undefined)
    .map(({ record }) => record)
  // The records belong to the collection, but the compiler cannot know that.
  const listing = { collection: place.collection, records } as Listing
  return toCsv(model.atlas, listing, { language: state.language })
}

/** Every value among the records of the table, with its count. */
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

/** The selected value with its count. */
function valueRow(view: View, place: BrowsePlace): readonly string[] {
  const field = facetFields(view, place)[place.facet.field]
  const value = field && facetValues(view, place, field)[place.facet.row]
  if (field === undefined || value === undefined) return []
  const label = facetLabel(view.model.atlas, place.collection, field.name, value.value, view.state.language)
  return [field.label[view.state.language], label, String(value.count)]
}

/** The records of a place as a table, or the values while they have the focus. */
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
    column: columnFields(view, place).indexOf(selectedField(view, place)),
  }
}

function sortedBy(view: View, place: BrowsePlace, key: string): BrowsePlace {
  const { query } = listingAt(view, place)
  return query === undefined ? place : withLine(view.model, place, printQueryLine({ ...query, sort: [key] }))
}

/** The table sorted by a field, ascending; descending where it is sorted so already. */
export function sortBy(view: View, place: BrowsePlace, field: string): BrowsePlace {
  const [current] = listingAt(view, place).sort
  return sortedBy(view, place, current === field ? `-${field}` : field)
}

/** The table sorted by the selected column, ascending; descending where it is sorted so already. */
export const sortBySelected = (view: View, place: BrowsePlace): BrowsePlace =>
  sortBy(view, place, selectedField(view, place))

/** The table sorted by the selected column, descending; ascending where it is sorted so already. */
export function sortDescending(view: View, place: BrowsePlace): BrowsePlace {
  const field = selectedField(view, place)
  const [current] = listingAt(view, place).sort
  return sortedBy(view, place, current === `-${field}` ? field : `-${field}`)
}
