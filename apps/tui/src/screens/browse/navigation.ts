/** Moving in a table, in what is below it and in the detail beside it. @module */

import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning, besideTarget, type Motion, read } from '../../app/scroll.ts'
import { clamp } from '../../app/scroll-math.ts'
import { nextFacet, walkFacet } from './facets.ts'
import { completionAt, walkOptions } from './options.ts'
import type { BrowseRoute } from './route.ts'
import { columnFields, detailAt, resultListAt, tableHeight } from './selectors.ts'

function walkList(view: View, route: BrowseRoute, motion: Motion): BrowseRoute {
  const rows = moveRows(route, motion, tableHeight(view, route), resultListAt(view, route).total, view.count)
  return rows.row === route.row ? { ...route, ...rows } : { ...route, ...rows, reading: beginning }
}

function walkDetail(view: View, route: BrowseRoute, motion: Motion): BrowseRoute {
  const document = detailAt(view, route)
  if (document === undefined) return route
  return { ...route, reading: read(document, route.reading, view.layout.detail.innerHeight, motion, view.count) }
}

/** The place after a move in the part that has the keys. */
export function walkBrowse(view: View, route: BrowseRoute, motion: Motion): BrowseRoute {
  if (completionAt(view, route).options.length > 0) return walkOptions(view, route, motion)
  switch (route.focus) {
    case 'list':
      return walkList(view, route, motion)
    case 'facets':
      return walkFacet(view, route, motion)
    case 'detail':
      return walkDetail(view, route, motion)
    default:
      return route.focus satisfies never
  }
}

/** The place with what stands beside at hand: a column, the other pane at the end of them, a link of the same line. */
export function walkAside(view: View, route: BrowseRoute, by: 1 | -1): BrowseRoute {
  const { wide, detail } = view.layout
  const times = view.count ?? 1
  switch (route.focus) {
    case 'list': {
      const last = columnFields(view, route).length - 1
      const column = clamp(route.column, 0, last)
      if (by > 0 && column === last && wide) return { ...route, focus: 'detail' }
      return { ...route, column: clamp(column + by * times, 0, last) }
    }
    case 'facets':
      return nextFacet(view, route, by)
    case 'detail': {
      const document = detailAt(view, route)
      const reading = document && besideTarget(document, route.reading, detail.innerHeight, by)
      if (reading !== undefined) return { ...route, reading }
      return by < 0 && wide ? { ...route, focus: 'list' } : route
    }
    default:
      return route.focus satisfies never
  }
}
