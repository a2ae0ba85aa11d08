/** What can be saved and copied of a table: its records, or the values below it. @module */
import { type Entry, facetLabel } from '@puente/core'
import { csvText, type Listing, toCsv } from '@puente/core/export'
import type { ScreenContext } from '../../app/state.ts'
import type { ShownTable } from '../screen-definition.ts'
import { facetFields, facetValues } from './facets.ts'
import type { BrowseRoute } from './route.ts'
import { columnFields, markedField, resultListAt } from './selectors.ts'
import { cellsOf } from './stops.ts'

/** The records that the table shows, as `puente list --csv` prints them. */
function recordsCsv({ cache, state }: ScreenContext, route: BrowseRoute): string {
  const { total, at } = resultListAt({ cache }, route)
  const records = Array.from({ length: total }, (_, row) => at(row))
    .filter((entry): entry is Entry => entry !== undefined)
    .map(({ record }) => record)
  // The records are of that collection, which the compiler cannot tell for one that it does not know.
  const listing = { collection: route.collection, records } as Listing
  return toCsv(cache.atlas, listing, { language: state.language })
}

/** Every value that the records of the table have, with how many have it. */
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

/** The value at hand with how many have it. */
function valueRow(context: ScreenContext, route: BrowseRoute): readonly string[] {
  const field = facetFields(context, route)[route.facet.field]
  const value = field && facetValues(context, route, field)[route.facet.row]
  if (field === undefined || value === undefined) return []
  const label = facetLabel(context.cache.atlas, route.collection, field.name, value.value, context.state.language)
  return [field.label[context.state.language], label, String(value.count)]
}

/** The table of a place; while one chooses among values it is theirs. */
export function browseTable(context: ScreenContext, route: BrowseRoute): ShownTable {
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
    column: columnFields(context, route).indexOf(markedField(context, route)),
  }
}
