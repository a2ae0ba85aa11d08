/** The home screen: its documents one below the other or side by side, read as if they were one. @module */

import { collectionNames } from '@puente/core'
import { singleAddress } from '../../app/address.ts'
import { type HomeRoute, homeRoute } from '../../app/route.ts'
import {
  clampScroll,
  currentLine,
  cursorAtLine,
  type DocumentCursor,
  type Motion,
  scrollTo,
  startCursor,
} from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { Document } from '../../text/document.ts'
import { lineOf, type Target, textOfLine } from '../../text/line.ts'
import { homeDocumentsIn } from '../../views/home.ts'
import { words } from '../../words.ts'
import { leave, moveCommands, moveTo, openTarget, sideCommands } from '../actions.ts'
import { documentPane, documentPanel, targetSelection } from '../document-pane.ts'
import type { PanelContent, Stops, WholeScreen } from '../screen-definition.ts'

/** The documents of the home screen: one, or two where there is room for two columns. */
const homeDocuments = ({ cache, layout, state }: ScreenContext): readonly Document[] =>
  homeDocumentsIn(cache)(
    state.keymap,
    state.language,
    layout.wide ? [layout.list.innerWidth, layout.detail.innerWidth] : [layout.full.innerWidth],
  )

/** One of the documents, as it is read. The targets are numbered through all of them. */
interface Column {
  readonly document: Document
  readonly cursor: DocumentCursor
  /** How many targets stand in the columns before it. */
  readonly before: number
}

/** The column that holds the selected target. */
function selectedColumn(context: ScreenContext, { cursor }: HomeRoute): Column | undefined {
  const [left, right] = homeDocuments(context)
  if (left === undefined) return undefined
  const before = left.targets.length
  if (right === undefined || cursor.target < before) return { document: left, cursor, before: 0 }
  return { document: right, cursor: { ...cursor, target: cursor.target - before }, before }
}

const columnPane = documentPane<Column>(
  (_view, { document }) => document,
  ({ layout }) => layout.full.innerHeight,
)

/** The route with a column as it is read. */
const inColumn = (route: HomeRoute, { cursor, before }: Column): HomeRoute => ({
  ...route,
  cursor: { ...cursor, target: cursor.target + before },
})

function selectedTarget(context: ScreenContext, route: HomeRoute): Target | undefined {
  const column = selectedColumn(context, route)
  return column && columnPane.target(context, column)
}

/** The cursor that shows a target. */
function jump(document: Document, target: number, height: number): DocumentCursor {
  const placed = document.targets[target]
  const top = placed === undefined ? 0 : scrollTo(0, placed.firstLine, placed.lastLine, height, document.lines.length)
  return { target, top }
}

/** Moves in one column, and from its end on to the other. */
function moveHome(context: ScreenContext, route: HomeRoute, motion: Motion): HomeRoute {
  const column = selectedColumn(context, route)
  const [left, right] = homeDocuments(context)
  if (column === undefined || left === undefined) return route
  const height = context.layout.full.innerHeight
  const { target, top } = clampScroll(column.document, column.cursor, height)
  const moved = columnPane.move(context, column, motion)
  const isStuck = moved.cursor.target === target && moved.cursor.top === top
  const count = left.targets.length
  if (isStuck && motion === 'down' && column.before === 0 && right !== undefined) {
    return { ...route, cursor: { target: count, top: 0 } }
  }
  if (isStuck && motion === 'up' && column.before > 0) return { ...route, cursor: jump(left, count - 1, height) }
  return inColumn(route, moved)
}

/** The route at the other section of the home screen. */
function otherSection(context: ScreenContext, route: HomeRoute): HomeRoute {
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

/** The route with the next target to the side: a link of the same line, or one of the other column. */
function moveAside(context: ScreenContext, route: HomeRoute, by: 1 | -1): HomeRoute {
  const column = selectedColumn(context, route)
  if (column === undefined) return route
  const moved = columnPane.moveAside(context, column, by)
  if (moved !== undefined) return inColumn(route, moved)
  const [, right] = homeDocuments(context)
  const isAway = by > 0 ? column.before === 0 : column.before > 0
  return right !== undefined && isAway ? otherSection(context, route) : route
}

/** The lines of all columns, to be searched. */
function homeStops(context: ScreenContext, route: HomeRoute): Stops | undefined {
  const column = selectedColumn(context, route)
  const documents = homeDocuments(context)
  if (column === undefined) return undefined
  const height = context.layout.full.innerHeight
  const lines = documents.flatMap((document, number) => {
    const before = number === 0 ? 0 : (documents[0]?.targets.length ?? 0)
    return document.lines.map((line, at) => ({ document, at, before, line }))
  })
  const first = lines.findIndex(({ document }) => document === column.document)
  return {
    total: lines.length,
    at: first + currentLine(column.document, column.cursor, height),
    textOf: (number) => textOfLine(lines[number]?.line ?? []),
    to: (number) => {
      const found = lines[number]
      if (found === undefined) return context.state
      const { document, before } = found
      const start = document === column.document ? column.cursor : startCursor
      const cursor = cursorAtLine(document, start, height, found.at)
      return { ...context.state, route: inColumn(route, { document, cursor, before }) }
    },
  }
}

/** What the atlas holds, and where to go from here. */
function panels(context: ScreenContext, route: HomeRoute): readonly PanelContent[] {
  const { layout, state, cache } = context
  const title = lineOf(cache.atlas.manifest.title[state.language], 'title')
  const [left, right] = homeDocuments(context)
  const column = selectedColumn(context, route)
  if (left === undefined || column === undefined) return []
  const panel = (pane: typeof layout.list, document: Document, name = title) => {
    const isSelected = document === column.document
    return documentPanel(pane, name, document, isSelected ? column.cursor : startCursor, isSelected)
  }
  if (right === undefined) return [panel(layout.list, left)]
  return [panel(layout.list, left, lineOf(words.collections[state.language], 'title')), panel(layout.detail, right)]
}

/** What the atlas holds, and where to go from here. */
export const home: WholeScreen<'home', 'home'> = {
  title: ({ state }) => words.home[state.language],
  mode: () => 'home',
  panels,
  selection: (context, route) => targetSelection(selectedTarget(context, route)),
  commands: {
    ...moveCommands(moveHome),
    ...sideCommands(moveAside),
    open: (context, route) => openTarget(context.state, selectedTarget(context, route)),
    back: ({ state }) => leave(state),
    'other-side': moveTo(otherSection),
  },
  stops: homeStops,
  enter: () => ({ ok: true, value: homeRoute }),
  ...singleAddress('home', homeRoute),
}
