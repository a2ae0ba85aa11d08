/** The home screen: its documents one below the other or side by side, read as if they were one. @module */

import { collectionNames } from '@puente/core'
import { soleAddress } from '../../app/address/sole-address.ts'
import { type HomePlace, homePlace } from '../../app/route.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning, lineAtHand, type Motion, type Reading, readingAtLine, settle } from '../../app/scroll.ts'
import { scrollTo } from '../../app/scroll-math.ts'
import type { Document } from '../../text/document.ts'
import { lineOf, type Target, textOfLine } from '../../text/line.ts'
import { homeDocumentsIn } from '../../views/home.ts'
import { words } from '../../words.ts'
import { leave, moveCommands, moveTo, openTarget, sideCommands } from '../actions.ts'
import { documentPane, documentPanel, targetSelection } from '../document-pane.ts'
import type { PanelContent, Stops, WholeScreen } from '../screen-definition.ts'

/** The documents of the home screen: one, or two where there is room for two columns. */
const homeDocuments = ({ model, layout, state }: View): readonly Document[] =>
  homeDocumentsIn(model)(
    state.keymap,
    state.language,
    layout.wide ? [layout.list.innerWidth, layout.detail.innerWidth] : [layout.full.innerWidth],
  )

/** One of the documents, as it is read. The targets are numbered through all of them. */
interface Column {
  readonly document: Document
  readonly reading: Reading
  /** How many targets stand in the columns before it. */
  readonly before: number
}

/** The column that holds the selected target. */
function selectedColumn(view: View, { reading }: HomePlace): Column | undefined {
  const [left, right] = homeDocuments(view)
  if (left === undefined) return undefined
  const before = left.targets.length
  if (right === undefined || reading.target < before) return { document: left, reading, before: 0 }
  return { document: right, reading: { ...reading, target: reading.target - before }, before }
}

const columnPane = documentPane<Column>(
  (_view, { document }) => document,
  ({ layout }) => layout.full.innerHeight,
)

/** The place with a column as it is read. */
const inColumn = (place: HomePlace, { reading, before }: Column): HomePlace => ({
  ...place,
  reading: { ...reading, target: reading.target + before },
})

function selectedTarget(view: View, place: HomePlace): Target | undefined {
  const column = selectedColumn(view, place)
  return column && columnPane.target(view, column)
}

/** The reading that shows a target. */
function jump(document: Document, target: number, height: number): Reading {
  const placed = document.targets[target]
  const top = placed === undefined ? 0 : scrollTo(0, placed.firstLine, placed.lastLine, height, document.lines.length)
  return { target, top }
}

/** Moves in one column, and from its end on to the other. */
function moveHome(view: View, place: HomePlace, motion: Motion): HomePlace {
  const column = selectedColumn(view, place)
  const [left, right] = homeDocuments(view)
  if (column === undefined || left === undefined) return place
  const height = view.layout.full.innerHeight
  const { target, top } = settle(column.document, column.reading, height)
  const moved = columnPane.move(view, column, motion)
  const isStuck = moved.reading.target === target && moved.reading.top === top
  const count = left.targets.length
  if (isStuck && motion === 'down' && column.before === 0 && right !== undefined) {
    return { ...place, reading: { target: count, top: 0 } }
  }
  if (isStuck && motion === 'up' && column.before > 0) return { ...place, reading: jump(left, count - 1, height) }
  return inColumn(place, moved)
}

/** The place at the other section of the home screen. */
function otherSection(view: View, place: HomePlace): HomePlace {
  const [left, right] = homeDocuments(view)
  // The collections come first on the home screen, in one column as in two.
  const count = collectionNames.length
  const target = place.reading.target < count ? count : 0
  const reading =
    left === undefined || (target > 0 && right !== undefined)
      ? { target, top: 0 }
      : jump(left, target, view.layout.full.innerHeight)
  return { ...place, reading }
}

/** The place with the next target to the side: a link of the same line, or one of the other column. */
function moveAside(view: View, place: HomePlace, by: 1 | -1): HomePlace {
  const column = selectedColumn(view, place)
  if (column === undefined) return place
  const moved = columnPane.moveAside(view, column, by)
  if (moved !== undefined) return inColumn(place, moved)
  const [, right] = homeDocuments(view)
  const isAway = by > 0 ? column.before === 0 : column.before > 0
  return right !== undefined && isAway ? otherSection(view, place) : place
}

/** The lines of all columns, to be searched. */
function homeStops(view: View, place: HomePlace): Stops | undefined {
  const column = selectedColumn(view, place)
  const documents = homeDocuments(view)
  if (column === undefined) return undefined
  const height = view.layout.full.innerHeight
  const lines = documents.flatMap((document, number) => {
    const before = number === 0 ? 0 : (documents[0]?.targets.length ?? 0)
    return document.lines.map((line, at) => ({ document, at, before, line }))
  })
  const first = lines.findIndex(({ document }) => document === column.document)
  return {
    total: lines.length,
    at: first + lineAtHand(column.document, column.reading, height),
    textOf: (number) => textOfLine(lines[number]?.line ?? []),
    to: (number) => {
      const found = lines[number]
      if (found === undefined) return view.state
      const { document, before } = found
      const start = document === column.document ? column.reading : beginning
      const reading = readingAtLine(document, start, height, found.at)
      return { ...view.state, place: inColumn(place, { document, reading, before }) }
    },
  }
}

/** What the atlas holds, and where to go from here. */
function panels(view: View, place: HomePlace): readonly PanelContent[] {
  const { layout, state, model } = view
  const title = lineOf(model.atlas.manifest.title[state.language], 'title')
  const [left, right] = homeDocuments(view)
  const column = selectedColumn(view, place)
  if (left === undefined || column === undefined) return []
  const panel = (pane: typeof layout.list, document: Document, name = title) => {
    const isSelected = document === column.document
    return documentPanel(pane, name, document, isSelected ? column.reading : beginning, isSelected)
  }
  if (right === undefined) return [panel(layout.list, left)]
  return [panel(layout.list, left, lineOf(words.collections[state.language], 'title')), panel(layout.detail, right)]
}

/** What the atlas holds, and where to go from here. */
export const home: WholeScreen<'home', 'home'> = {
  title: ({ state }) => words.home[state.language],
  mode: () => 'home',
  panels,
  atHand: (view, place) => targetSelection(selectedTarget(view, place)),
  commands: {
    ...moveCommands(moveHome),
    ...sideCommands(moveAside),
    open: (view, place) => openTarget(view.state, selectedTarget(view, place)),
    back: ({ state }) => leave(state),
    'other-side': moveTo(otherSection),
  },
  stops: homeStops,
  enter: () => ({ ok: true, value: homePlace }),
  ...soleAddress('home', homePlace),
}
