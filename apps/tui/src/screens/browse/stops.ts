/** What can be found in a table, in the values below it, and in the detail beside it. @module */

import { facetLabel, formatCell, labelOf } from '@puente/core'
import { scrollTo, startCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { documentStops } from '../document-lines.ts'
import type { Stops } from '../screen-definition.ts'
import { facetFields, facetValues } from './facets.ts'
import type { BrowseRoute } from './route.ts'
import { detailAt, resultListAt, tableHeight } from './selectors.ts'
import { columnsIn } from './table-columns.ts'

/** The cells of a record in a table: its name, and all columns whether they have room or not. */
export function cellsOf({ cache, state }: ScreenContext, route: BrowseRoute, row: number): readonly string[] {
  const { atlas } = cache
  const { language } = state
  const entry = resultListAt({ cache }, route).at(row)
  if (entry === undefined) return []
  const { columns } = columnsIn(cache)(route.collection, language)
  return [labelOf(atlas, entry, language), ...columns.map(({ field }) => formatCell(atlas, entry, field, language))]
}

/** What can be found in the part that has the keys. */
export function browseStops(context: ScreenContext, route: BrowseRoute): Stops | undefined {
  const { state, cache, layout } = context
  const to = (after: BrowseRoute): State => ({ ...state, route: after })
  switch (route.focus) {
    case 'list': {
      const { total } = resultListAt(context, route)
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
    case 'detail': {
      const document = detailAt(context, route)
      if (document === undefined) return undefined
      return documentStops(document, route.cursor, layout.detail.innerHeight, (cursor) => to({ ...route, cursor }))
    }
    default:
      return route.focus satisfies never
  }
}
