/** Moving and searching in a table, in the counts of values below it and in the detail beside it. @module */
import { facetLabel } from '@puente/core'
import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning, type Motion } from '../../app/scroll.ts'
import { clamp, scrollTo } from '../../app/scroll-math.ts'
import type { State } from '../../app/state.ts'
import { documentPane } from '../document-pane.ts'
import type { Stops } from '../screen-definition.ts'
import { facetFields, facetValues, moveFacet, nextFacet } from './facets.ts'
import { completionAt, moveOptions } from './filter.ts'
import type { BrowsePlace } from './route.ts'
import { cellsOf, columnFields, detailAt, listingAt, tableHeight } from './selectors.ts'

/** The detail of the selected record. */
export const detailPane = documentPane<BrowsePlace>(detailAt, ({ layout }) => layout.detail.innerHeight)

function moveList(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  const rows = moveRows(place, motion, tableHeight(view, place), listingAt(view, place).total, view.count)
  return rows.row === place.row ? { ...place, ...rows } : { ...place, ...rows, reading: beginning }
}

/** The place after a move in the focused part. */
export function moveBrowse(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  if (completionAt(view, place).options.length > 0) return moveOptions(view, place, motion)
  switch (place.focus) {
    case 'list':
      return moveList(view, place, motion)
    case 'facets':
      return moveFacet(view, place, motion)
    case 'detail':
      return detailPane.move(view, place, motion)
    default:
      return place.focus satisfies never
  }
}

/** The place after a move to the side: to another column or field, a link of the same line, or the other pane. */
export function moveAside(view: View, place: BrowsePlace, by: 1 | -1): BrowsePlace {
  const { wide } = view.layout
  switch (place.focus) {
    case 'list': {
      const last = columnFields(view, place).length - 1
      const column = clamp(place.column, 0, last)
      if (by > 0 && column === last && wide) return { ...place, focus: 'detail' }
      return { ...place, column: clamp(column + by * (view.count ?? 1), 0, last) }
    }
    case 'facets':
      return nextFacet(view, place, by)
    case 'detail':
      return detailPane.moveAside(view, place, by) ?? (by < 0 && wide ? { ...place, focus: 'list' } : place)
    default:
      return place.focus satisfies never
  }
}

/** What can be found in the focused part. */
export function browseStops(view: View, place: BrowsePlace): Stops | undefined {
  const { state, model } = view
  const to = (after: BrowsePlace): State => ({ ...state, place: after })
  switch (place.focus) {
    case 'list': {
      const { total } = listingAt(view, place)
      const height = tableHeight(view, place)
      return {
        total,
        at: place.row,
        textOf: (row) => cellsOf(view, place, row).join('  '),
        to: (row) => to({ ...place, row, top: scrollTo(place.top, row, row, height, total), reading: beginning }),
      }
    }
    case 'facets': {
      const all = facetFields(view, place).flatMap((field, number) =>
        facetValues(view, place, field).map(({ value }, row) => ({
          field: field.name,
          value,
          mark: { field: number, row },
        })),
      )
      return {
        total: all.length,
        at: all.findIndex(({ mark }) => mark.field === place.facet.field && mark.row === place.facet.row),
        textOf: (at) => {
          const one = all[at]
          return one === undefined
            ? ''
            : facetLabel(model.atlas, place.collection, one.field, one.value, state.language)
        },
        to: (at) => to({ ...place, facet: all[at]?.mark ?? place.facet }),
      }
    }
    case 'detail':
      return detailPane.stops(view, place, to)
    default:
      return place.focus satisfies never
  }
}
