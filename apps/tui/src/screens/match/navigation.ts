/** Moving on the match screen, and choosing what is told there. @module */

import { cursorBeside, type Motion, moveCursor, moveListCursor, startCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { documentStops } from '../document-lines.ts'
import type { Stops } from '../screen-definition.ts'
import { candidateCells } from './match-table.ts'
import { rankedHeights, topOfList } from './ranked-lines.ts'
import type { MatchAspect, MatchRoute } from './route.ts'
import { candidateAt, candidatesAt, toldDocument } from './selectors.ts'

/** The place with another candidate marked. */
function atCandidate(context: Pick<ScreenContext, 'cache' | 'layout'>, route: MatchRoute, row: number): MatchRoute {
  const { innerHeight } = context.layout.list
  const top = topOfList(candidatesAt(context.cache, route), row, route.top, innerHeight)
  return row === route.row ? { ...route, top } : { ...route, row, top, cursor: startCursor }
}

/** The place after a move in the part that has the keys. */
export function walkMatch(context: ScreenContext, route: MatchRoute, motion: Motion): MatchRoute {
  const { list, detail } = context.layout
  if (route.focus === 'told') {
    return {
      ...route,
      cursor: moveCursor(toldDocument(context, route), route.cursor, detail.innerHeight, motion, context.count),
    }
  }
  const total = candidatesAt(context.cache, route).length
  const { row } = moveListCursor(route, motion, rankedHeights(list.innerHeight).list, total, context.count)
  return atCandidate(context, route, row)
}

/** The place with what stands beside at hand: a link of the same line, or the other pane. */
export function walkMatchAside(context: ScreenContext, route: MatchRoute, by: 1 | -1): MatchRoute {
  const { wide, detail } = context.layout
  if (route.focus === 'list') return by > 0 && wide ? { ...route, focus: 'told' } : route
  const cursor = cursorBeside(toldDocument(context, route), route.cursor, detail.innerHeight, by)
  if (cursor !== undefined) return { ...route, cursor }
  return by < 0 && wide ? { ...route, focus: 'list' } : route
}

/** What can be found in the part that has the keys. */
export function matchStops(context: ScreenContext, route: MatchRoute): Stops {
  const to = (after: MatchRoute): State => ({ ...context.state, route: after })
  if (route.focus === 'told') {
    const document = toldDocument(context, route)
    return documentStops(document, route.cursor, context.layout.detail.innerHeight, (cursor) =>
      to({ ...route, cursor }),
    )
  }
  const candidates = candidatesAt(context.cache, route)
  return {
    total: candidates.length,
    at: route.row,
    textOf: (row) => candidateCells(context, candidates, row).join('  '),
    to: (row) => to(atCandidate(context, route, row)),
  }
}

/** The place with something told and read; the same key again goes back to why somebody stands there. */
export const telling = (route: MatchRoute, aspect: MatchAspect): MatchRoute =>
  route.aspect === aspect && route.focus === 'told'
    ? { ...route, aspect: 'why', cursor: startCursor }
    : { ...route, aspect, focus: 'told', cursor: startCursor }

/** The place with the marked candidate waiting to be compared, or compared with the one that waited. */
export function comparing(context: ScreenContext, route: MatchRoute): MatchRoute {
  const id = candidateAt(context, route)?.match.entry.record.id
  const { pinned, ...unpinned } = route
  if (id === undefined) return route
  if (pinned === undefined) return { ...route, pinned: id, focus: 'list' }
  if (pinned === id) return { ...unpinned, aspect: 'why', cursor: startCursor }
  if (route.aspect === 'comparison') return { ...unpinned, aspect: 'why', focus: 'list', cursor: startCursor }
  return { ...route, aspect: 'comparison', focus: 'told', cursor: startCursor }
}
