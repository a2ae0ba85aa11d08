/** The home screen's documents: one below the other, or side by side, read as if they were one. @module */

import { collectionNames } from '@puente/core'
import type { HomeRoute } from '../../app/route.ts'
import {
  clampScroll,
  currentLine,
  cursorAtLine,
  cursorBeside,
  type DocumentCursor,
  type Motion,
  moveCursor,
  scrollTo,
  startCursor,
  targetAt,
} from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { Document } from '../../text/document.ts'
import { type Target, textOfLine } from '../../text/line.ts'
import { homeDocumentsIn } from '../../views/home.ts'
import type { Stops } from '../screen-definition.ts'

/** The document or documents of the home screen. */
export const homeDocuments = ({ cache, layout, state }: ScreenContext): readonly Document[] =>
  homeDocumentsIn(cache)(
    state.keymap,
    state.language,
    layout.wide ? [layout.list.innerWidth, layout.detail.innerWidth] : [layout.full.innerWidth],
  )

/** A document of several, with the reading in it. The targets are numbered through all of them. */
interface HomeSide {
  readonly document: Document
  readonly cursor: DocumentCursor
  /** How many targets stand before it. */
  readonly before: number
}

/** The side of the home screen on which the target at hand stands. */
export function homeSide(context: ScreenContext, route: HomeRoute): HomeSide | undefined {
  const [left, right] = homeDocuments(context)
  if (left === undefined) return undefined
  const before = left.targets.length
  if (right === undefined || route.cursor.target < before) return { document: left, cursor: route.cursor, before: 0 }
  return { document: right, cursor: { ...route.cursor, target: route.cursor.target - before }, before }
}

/** The target at hand, if one is in sight. */
export function homeTarget(context: ScreenContext, route: HomeRoute): Target | undefined {
  const side = homeSide(context, route)
  return side && targetAt(side.document, side.cursor, context.layout.full.innerHeight)?.target
}

/** The reading that shows a target. */
function jump(document: Document, target: number, height: number): DocumentCursor {
  const placed = document.targets[target]
  const top = placed === undefined ? 0 : scrollTo(0, placed.firstLine, placed.lastLine, height, document.lines.length)
  return { target, top }
}

/** Moves on one side of the home screen, and from its end on to the other side. */
export function walkHome(context: ScreenContext, route: HomeRoute, motion: Motion): HomeRoute {
  const side = homeSide(context, route)
  const [left, right] = homeDocuments(context)
  if (side === undefined || left === undefined) return route
  const height = context.layout.full.innerHeight
  const { target, top } = clampScroll(side.document, side.cursor, height)
  const cursor = moveCursor(side.document, { target, top }, height, motion, context.count)
  const stuck = cursor.target === target && cursor.top === top
  const count = left.targets.length
  if (stuck && motion === 'down' && side.before === 0 && right !== undefined) {
    return { ...route, cursor: { target: count, top: 0 } }
  }
  if (stuck && motion === 'up' && side.before > 0) return { ...route, cursor: jump(left, count - 1, height) }
  return { ...route, cursor: { ...cursor, target: cursor.target + side.before } }
}

/** The place at the other section of the home screen. */
export function otherSection(context: ScreenContext, route: HomeRoute): HomeRoute {
  const [left, right] = homeDocuments(context)
  // The collections come first on the home screen, in one column as in two.
  const count = collectionNames.length
  const target = route.cursor.target < count ? count : 0
  const cursor =
    left === undefined || (target > 0 && right !== undefined)
      ? { target, top: 0 }
      : jump(left, target, context.layout.full.innerHeight)
  return { ...route, cursor }
}

/** The place with what stands beside at hand: a link of the same line, or the other of two columns. */
export function walkHomeAside(context: ScreenContext, route: HomeRoute, by: 1 | -1): HomeRoute {
  const side = homeSide(context, route)
  const [, right] = homeDocuments(context)
  if (side === undefined) return route
  const cursor = cursorBeside(side.document, side.cursor, context.layout.full.innerHeight, by)
  if (cursor !== undefined) return { ...route, cursor: { ...cursor, target: cursor.target + side.before } }
  const isAway = by > 0 ? side.before === 0 : side.before > 0
  return right !== undefined && isAway ? otherSection(context, route) : route
}

/** The lines of the side at hand, and behind them those of the other, to be found. */
export function homeStops(context: ScreenContext, route: HomeRoute): Stops | undefined {
  const side = homeSide(context, route)
  const documents = homeDocuments(context)
  if (side === undefined) return undefined
  const height = context.layout.full.innerHeight
  const lines = documents.flatMap((document, number) =>
    document.lines.map((line, at) => ({
      document,
      at,
      before: number === 0 ? 0 : (documents[0]?.targets.length ?? 0),
      line,
    })),
  )
  const first = lines.findIndex(({ document }) => document === side.document)
  return {
    total: lines.length,
    at: first + currentLine(side.document, side.cursor, height),
    textOf: (number) => textOfLine(lines[number]?.line ?? []),
    to: (number) => {
      const found = lines[number]
      if (found === undefined) return context.state
      const start = found.document === side.document ? side.cursor : startCursor
      const cursor = cursorAtLine(found.document, start, height, found.at)
      return { ...context.state, route: { ...route, cursor: { ...cursor, target: cursor.target + found.before } } }
    },
  }
}
