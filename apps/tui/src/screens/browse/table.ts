/** A table sorted, saved and copied. @module */

import { type Entry, facetLabel, printQueryLine } from '@puente/core'
import { csvText, type Listing, toCsv } from '@puente/core/export'
import type { ScreenContext } from '../../app/state.ts'
import type { ScreenTable } from '../screen-definition.ts'
import { facetFields, facetValues } from './facets.ts'
import { type BrowseRoute, withLine } from './route.ts'
import { cellsOf, columnFields, selectedField, selectResults } from './selectors.ts'

/** The records that the table shows, as `puente list --csv` prints them. */
function recordsCsv({ cache, state }: ScreenContext, route: BrowseRoute): string {
  const { total, at } = selectResults({ cache }, route)
  const records = Array.from({ length: total }, (_, row) => at(row))
    .filter((entry): entry is Entry => entry !== undefined)
    .map(({ record }) => record)
  // The records belong to the collection, but the compiler cannot know that.
  const listing = { collection: route.collection, records } as Listing
  return toCsv(cache.atlas, listing, { language: state.language })
}

/** Every value among the records of the table, with its count. */
function valuesCsv(context: ScreenContext, route: BrowseRoute): string {
  const { cache, state } = context
  const rows = facetFields(context, route).flatMap((field) =>
    facetValues(context, route, field).map(({ value, count, selected }) => [
      field.name,
      value,
      facetLabel(cache.atlas, route.collection, field.name, value, state.language),
      count,
      selected,
    ]),
  )
  return csvText(['field', 'value', 'label', 'count', 'chosen'], rows)
}

/** The selected value with its count. */
function valueRow(context: ScreenContext, route: BrowseRoute): readonly string[] {
  const field = facetFields(context, route)[route.facet.field]
  const value = field && facetValues(context, route, field)[route.facet.row]
  if (field === undefined || value === undefined) return []
  const label = facetLabel(context.cache.atlas, route.collection, field.name, value.value, context.state.language)
  return [field.label[context.state.language], label, String(value.count)]
}

/** The records of a route as a table, or the values while they have the focus. */
export function browseTable(context: ScreenContext, route: BrowseRoute): ScreenTable {
  if (route.focus === 'facets') {
    return {
      name: `${route.collection}-values`,
      csv: () => valuesCsv(context, route),
      row: valueRow(context, route),
      column: 1,
    }
  }
  return {
    name: route.collection,
    csv: () => recordsCsv(context, route),
    row: cellsOf(context, route, route.row),
    column: columnFields(context, route).indexOf(selectedField(context, route)),
  }
}

function sortedBy(context: ScreenContext, route: BrowseRoute, key: string): BrowseRoute {
  const { query } = selectResults(context, route)
  return query === undefined ? route : withLine(context.cache, route, printQueryLine({ ...query, sort: [key] }))
}

/** The table sorted by a field, ascending; descending where it is sorted so already. */
export function sortBy(context: ScreenContext, route: BrowseRoute, field: string): BrowseRoute {
  const [current] = selectResults(context, route).sort
  return sortedBy(context, route, current === field ? `-${field}` : field)
}

/** The table sorted by the selected column, ascending; descending where it is sorted so already. */
export const sortBySelected = (context: ScreenContext, route: BrowseRoute): BrowseRoute =>
  sortBy(context, route, selectedField(context, route))

/** The table sorted by the selected column, descending; ascending where it is sorted so already. */
export function sortDescending(context: ScreenContext, route: BrowseRoute): BrowseRoute {
  const field = selectedField(context, route)
  const [current] = selectResults(context, route).sort
  return sortedBy(context, route, current === `-${field}` ? field : `-${field}`)
}
