/** Moving and searching in a table, in the counts of values below it and in the detail beside it. @module */

import { facetLabel } from '@puente/core'
import { clamp, type Motion, moveListCursor, scrollTo, startCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { documentPane } from '../document-pane.ts'
import type { Stops } from '../screen-definition.ts'
import { facetFields, facetValues, moveFacet, nextFacet } from './facets.ts'
import { moveOptions, selectCompletion } from './filter.ts'
import type { BrowseRoute } from './route.ts'
import { cellsOf, columnFields, selectDetail, selectResults, tableHeight } from './selectors.ts'

/** The detail of the selected record. */
export const detailPane = documentPane<BrowseRoute>(selectDetail, ({ layout }) => layout.detail.innerHeight)

function moveList(context: ScreenContext, route: BrowseRoute, motion: Motion): BrowseRoute {
  const rows = moveListCursor(
    route,
    motion,
    tableHeight(context, route),
    selectResults(context, route).total,
    context.count,
  )
  return rows.row === route.row ? { ...route, ...rows } : { ...route, ...rows, cursor: startCursor }
}

/** The route after a move in the focused part. */
export function moveBrowse(context: ScreenContext, route: BrowseRoute, motion: Motion): BrowseRoute {
  if (selectCompletion(context, route).options.length > 0) return moveOptions(context, route, motion)
  switch (route.focus) {
    case 'list':
      return moveList(context, route, motion)
    case 'facets':
      return moveFacet(context, route, motion)
    case 'detail':
      return detailPane.move(context, route, motion)
    default:
      return route.focus satisfies never
  }
}

/** The route after a move to the side: to another column or field, a link of the same line, or the other pane. */
export function moveAside(context: ScreenContext, route: BrowseRoute, by: 1 | -1): BrowseRoute {
  const { wide } = context.layout
  switch (route.focus) {
    case 'list': {
      const last = columnFields(context, route).length - 1
      const column = clamp(route.column, 0, last)
      if (by > 0 && column === last && wide) return { ...route, focus: 'detail' }
      return { ...route, column: clamp(column + by * (context.count ?? 1), 0, last) }
    }
    case 'facets':
      return nextFacet(context, route, by)
    case 'detail':
      return detailPane.moveAside(context, route, by) ?? (by < 0 && wide ? { ...route, focus: 'list' } : route)
    default:
      return route.focus satisfies never
  }
}

/** What can be found in the focused part. */
export function browseStops(context: ScreenContext, route: BrowseRoute): Stops | undefined {
  const { state, cache } = context
  const to = (after: BrowseRoute): State => ({ ...state, route: after })
  switch (route.focus) {
    case 'list': {
      const { total } = selectResults(context, route)
      const height = tableHeight(context, route)
      return {
        total,
        at: route.row,
        textOf: (row) => cellsOf(context, route, row).join('  '),
        to: (row) => to({ ...route, row, top: scrollTo(route.top, row, row, height, total), cursor: startCursor }),
      }
    }
    case 'facets': {
      const all = facetFields(context, route).flatMap((field, number) =>
        facetValues(context, route, field).map(({ value }, row) => ({
          field: field.name,
          value,
          mark: { field: number, row },
        })),
      )
      return {
        total: all.length,
        at: all.findIndex(({ mark }) => mark.field === route.facet.field && mark.row === route.facet.row),
        textOf: (at) => {
          const one = all[at]
          return one === undefined
            ? ''
            : facetLabel(cache.atlas, route.collection, one.field, one.value, state.language)
        },
        to: (at) => to({ ...route, facet: all[at]?.mark ?? route.facet }),
      }
    }
    case 'detail':
      return detailPane.stops(context, route, to)
    default:
      return route.focus satisfies never
  }
}
