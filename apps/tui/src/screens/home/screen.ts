import { collectionNames } from '@puente/core'
import { soleAddress } from '../../app/address/sole-address.ts'
import type { Stops } from '../../app/finding.ts'
import { goTo } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import {
  beginning,
  besideTarget,
  lineAtHand,
  type Motion,
  type Reading,
  read,
  readingAtLine,
  settle,
  targetAt,
} from '../../app/scroll.ts'
import { scrollTo } from '../../app/scroll-math.ts'
import { type Line, lineOf, textOfLine } from '../../text/line.ts'
import type { Document, Target } from '../../views/document.ts'
import { words } from '../../words.ts'
import { destinationPlace, leave, sidewards, walking } from '../actions.ts'
import { documentLines, progress } from '../document-lines.ts'
import type { PanelContent, WholeScreen } from '../screen-definition.ts'
import { type HomePlace, homePlace } from './route.ts'

/** The document or documents of the home screen. */
const homeDocuments = ({ model, layout, state }: View): readonly Document[] =>
  model.home(
    state.keymap,
    state.language,
    layout.wide ? [layout.list.innerWidth, layout.detail.innerWidth] : [layout.full.innerWidth],
  )

/** A document of several, with the reading in it. The targets are numbered through all of them. */
interface HomeSide {
  readonly document: Document
  readonly reading: Reading
  /** How many targets stand before it. */
  readonly before: number
}

/** The side of the home screen on which the target at hand stands. */
function homeSide(view: View, place: HomePlace): HomeSide | undefined {
  const [left, right] = homeDocuments(view)
  if (left === undefined) return undefined
  const before = left.targets.length
  if (right === undefined || place.reading.target < before) return { document: left, reading: place.reading, before: 0 }
  return { document: right, reading: { ...place.reading, target: place.reading.target - before }, before }
}

/** The target at hand, if one is in sight. */
function homeTarget(view: View, place: HomePlace): Target | undefined {
  const side = homeSide(view, place)
  return side && targetAt(side.document, side.reading, view.layout.full.innerHeight)?.target
}

/** The reading that shows a target. */
function jump(document: Document, target: number, height: number): Reading {
  const placed = document.targets[target]
  const top = placed === undefined ? 0 : scrollTo(0, placed.firstLine, placed.lastLine, height, document.lines.length)
  return { target, top }
}

/** Moves on one side of the home screen, and from its end on to the other side. */
function walkHome(view: View, place: HomePlace, motion: Motion): HomePlace {
  const side = homeSide(view, place)
  const [left, right] = homeDocuments(view)
  if (side === undefined || left === undefined) return place
  const height = view.layout.full.innerHeight
  const { target, top } = settle(side.document, side.reading, height)
  const reading = read(side.document, { target, top }, height, motion, view.count)
  const stuck = reading.target === target && reading.top === top
  const count = left.targets.length
  if (stuck && motion === 'down' && side.before === 0 && right !== undefined) {
    return { ...place, reading: { target: count, top: 0 } }
  }
  if (stuck && motion === 'up' && side.before > 0) return { ...place, reading: jump(left, count - 1, height) }
  return { ...place, reading: { ...reading, target: reading.target + side.before } }
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

/** The place with what stands beside at hand: a link of the same line, or the other of two columns. */
function walkHomeAside(view: View, place: HomePlace, by: 1 | -1): HomePlace {
  const side = homeSide(view, place)
  const [, right] = homeDocuments(view)
  if (side === undefined) return place
  const reading = besideTarget(side.document, side.reading, view.layout.full.innerHeight, by)
  if (reading !== undefined) return { ...place, reading: { ...reading, target: reading.target + side.before } }
  const isAway = by > 0 ? side.before === 0 : side.before > 0
  return right !== undefined && isAway ? otherSection(view, place) : place
}

/** The lines of the side at hand, and behind them those of the other, to be found. */
function homeStops(view: View, place: HomePlace): Stops | undefined {
  const side = homeSide(view, place)
  const documents = homeDocuments(view)
  if (side === undefined) return undefined
  const height = view.layout.full.innerHeight
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
    at: first + lineAtHand(side.document, side.reading, height),
    textOf: (number) => textOfLine(lines[number]?.line ?? []),
    to: (number) => {
      const found = lines[number]
      if (found === undefined) return view.state
      const start = found.document === side.document ? side.reading : beginning
      const reading = readingAtLine(found.document, start, height, found.at)
      return { ...view.state, place: { ...place, reading: { ...reading, target: reading.target + found.before } } }
    },
  }
}

/** A word in the title where there is more to read. */
function scrolled(document: Document, reading: Reading, height: number): { readonly right?: Line } {
  const read = progress(document, reading, height)
  return read === '' ? {} : { right: lineOf(read, 'muted') }
}

/** What the atlas holds, and where to go from here. */
function homePanels(view: View, place: HomePlace): readonly PanelContent[] {
  const { layout, state, model } = view
  const title = model.atlas.manifest.title[state.language]
  const [left, right] = homeDocuments(view)
  const side = homeSide(view, place)
  if (left === undefined || side === undefined) return []
  const atLeft = side.document === left
  const { innerHeight } = layout.full
  const leftReading = atLeft ? side.reading : beginning
  const rightReading = atLeft ? beginning : side.reading
  const leftTitle = right === undefined ? title : words.collections[state.language]
  const first: PanelContent = {
    pane: layout.list,
    title: { left: lineOf(leftTitle, 'title'), ...scrolled(left, leftReading, innerHeight) },
    focused: atLeft,
    lines: documentLines(left, leftReading, innerHeight, atLeft ? 'cursor' : undefined),
  }
  if (right === undefined) return [first]
  return [
    first,
    {
      pane: layout.detail,
      title: { left: lineOf(title, 'title'), ...scrolled(right, rightReading, innerHeight) },
      focused: !atLeft,
      lines: documentLines(right, rightReading, innerHeight, atLeft ? undefined : 'cursor'),
    },
  ]
}

/** What the atlas holds, and where to go from here. */
export const home: WholeScreen<'home'> = {
  title: ({ state }) => words.home[state.language],
  mode: () => 'home',
  panels: homePanels,
  atHand: (view, place) => {
    const target = homeTarget(view, place)
    return {
      ...(target?.destination.kind === 'record' ? { entry: target.destination.entry } : {}),
      ...(target?.citations === undefined ? {} : { citations: target.citations }),
    }
  },
  commands: {
    ...walking(walkHome),
    ...sidewards(walkHomeAside),
    open: (view, place) => {
      const target = homeTarget(view, place)
      return target === undefined ? view.state : goTo(view.state, destinationPlace(view.model, target.destination))
    },
    back: ({ state }) => leave(state),
    'other-side': (view, place) => ({ ...view.state, place: otherSection(view, place) }),
  },
  stops: homeStops,
  ...soleAddress('home', homePlace),
}
