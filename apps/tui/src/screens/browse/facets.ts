/** The values that the records of a table have, counted below it; and choosing among them. @module */

import { type FacetValue, type FieldName, printQueryLine, type QueryField, toggleValue } from '@puente/core'
import type { CountedValues } from '../../app/result-list.ts'
import { clamp, type Motion, moveListCursor } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { type BrowseRoute, withLine } from './route.ts'
import { facetFieldsIn, facetsShape, resultListAt } from './selectors.ts'

/** The fields whose values are counted, as many as can be reached. */
export const facetFields = ({ cache }: Pick<ScreenContext, 'cache'>, route: BrowseRoute): readonly QueryField[] =>
  facetFieldsIn(cache)(route.collection, Number.POSITIVE_INFINITY)

/** The values of a field among the records of the table, and how many of them have none. */
export const countedValues = (
  context: Pick<ScreenContext, 'cache'>,
  route: BrowseRoute,
  field: QueryField,
): CountedValues =>
  // The field is one of the collection's, which the type of its name cannot tell.
  resultListAt(context, route).facet(field.name as FieldName)

/** The values of a field among the records of the table. */
export const facetValues = (
  context: Pick<ScreenContext, 'cache'>,
  route: BrowseRoute,
  field: QueryField,
): readonly FacetValue[] => countedValues(context, route, field).values

/** The place with the keys among the values; the same where there are none. */
export function enterFacets(context: ScreenContext, route: BrowseRoute): BrowseRoute {
  return facetFields(context, route).length === 0 ? route : { ...route, focus: 'facets' }
}

/** The place with another field's values at hand. */
export function nextFacet(context: ScreenContext, route: BrowseRoute, by: 1 | -1): BrowseRoute {
  const { length } = facetFields(context, route)
  const field = clamp(route.facet.field + by, 0, length - 1)
  return field === route.facet.field ? route : { ...route, facet: { field, row: 0 } }
}

/** What a click on a value marks: its field and its row, both counted from 0. */
export const facetMark = (field: number, row: number): string => `value ${field} ${row}`

/** The place with the clicked value chosen, or no longer; nothing where no value is called so. */
export function toggleMarked(context: ScreenContext, route: BrowseRoute, mark: string): BrowseRoute | undefined {
  const [, field, row] = /^value (\d+) (\d+)$/.exec(mark) ?? []
  if (field === undefined || row === undefined) return undefined
  return toggleFacet(context, { ...route, facet: { field: Number(field), row: Number(row) } })
}

/** The place after a move among the values of a field. */
export function walkFacet(context: ScreenContext, route: BrowseRoute, motion: Motion): BrowseRoute {
  const field = facetFields(context, route)[route.facet.field]
  if (field === undefined) return route
  const values = facetValues(context, route, field)
  const { row } = moveListCursor(
    { row: route.facet.row, top: 0 },
    motion,
    facetsShape(context, route).rows,
    values.length,
    context.count,
  )
  return { ...route, facet: { ...route.facet, row } }
}

/** The place with the marked value chosen, or no longer: it is written into the query line. */
export function toggleFacet(context: ScreenContext, route: BrowseRoute): BrowseRoute {
  const field = facetFields(context, route)[route.facet.field]
  const { query } = resultListAt(context, route)
  if (field === undefined || query === undefined) return route
  const chosen = facetValues(context, route, field)[route.facet.row]
  if (chosen === undefined) return route
  const after = withLine(context.cache, route, printQueryLine(toggleValue(query, field.name, chosen.value)))
  const row = facetValues(context, after, field).findIndex(({ value }) => value === chosen.value)
  return { ...after, facet: { ...route.facet, row: Math.max(0, row) } }
}
