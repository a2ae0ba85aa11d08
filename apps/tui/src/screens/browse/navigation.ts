/** Moving in a table, in what is below it and in the detail beside it. @module */

import { clamp, cursorBeside, type Motion, moveCursor, moveListCursor, startCursor } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { nextFacet, walkFacet } from './facets.ts'
import { completionAt, walkOptions } from './options.ts'
import type { BrowseRoute } from './route.ts'
import { columnFields, detailAt, resultListAt, tableHeight } from './selectors.ts'

function walkList(context: ScreenContext, route: BrowseRoute, motion: Motion): BrowseRoute {
  const rows = moveListCursor(
    route,
    motion,
    tableHeight(context, route),
    resultListAt(context, route).total,
    context.count,
  )
  return rows.row === route.row ? { ...route, ...rows } : { ...route, ...rows, cursor: startCursor }
}

function walkDetail(context: ScreenContext, route: BrowseRoute, motion: Motion): BrowseRoute {
  const document = detailAt(context, route)
  if (document === undefined) return route
  return {
    ...route,
    cursor: moveCursor(document, route.cursor, context.layout.detail.innerHeight, motion, context.count),
  }
}

/** The place after a move in the part that has the keys. */
export function walkBrowse(context: ScreenContext, route: BrowseRoute, motion: Motion): BrowseRoute {
  if (completionAt(context, route).options.length > 0) return walkOptions(context, route, motion)
  switch (route.focus) {
    case 'list':
      return walkList(context, route, motion)
    case 'facets':
      return walkFacet(context, route, motion)
    case 'detail':
      return walkDetail(context, route, motion)
    default:
      return route.focus satisfies never
  }
}

/** The place with what stands beside at hand: a column, the other pane at the end of them, a link of the same line. */
export function walkAside(context: ScreenContext, route: BrowseRoute, by: 1 | -1): BrowseRoute {
  const { wide, detail } = context.layout
  const times = context.count ?? 1
  switch (route.focus) {
    case 'list': {
      const last = columnFields(context, route).length - 1
      const column = clamp(route.column, 0, last)
      if (by > 0 && column === last && wide) return { ...route, focus: 'detail' }
      return { ...route, column: clamp(column + by * times, 0, last) }
    }
    case 'facets':
      return nextFacet(context, route, by)
    case 'detail': {
      const document = detailAt(context, route)
      const cursor = document && cursorBeside(document, route.cursor, detail.innerHeight, by)
      if (cursor !== undefined) return { ...route, cursor }
      return by < 0 && wide ? { ...route, focus: 'list' } : route
    }
    default:
      return route.focus satisfies never
  }
}
