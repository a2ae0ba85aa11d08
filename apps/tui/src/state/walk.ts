/** Moving within a place. @module */
import { collectionNames } from '@puente/core'
import type { Document } from '../documents/document.ts'
import type { BrowsePlace, HomePlace, SearchPlace } from './place.ts'
import { beginning, type Motion, type Reading, read, settle } from './reading.ts'
import type { State } from './state.ts'
import { detailAt, hitsHeight, homeDocuments, homeSide, listingAt, tableHeight, type View } from './view.ts'
import { clamp, scrollTo } from './window.ts'

/** A marked row, and the first visible one. */
interface Rows {
  readonly row: number
  readonly top: number
}

/** The rows after a move in a list. */
function moveRows({ row, top }: Rows, motion: Motion, height: number, total: number): Rows {
  const page = Math.max(1, height - 1)
  const steps = { up: -1, down: 1, 'page-up': -page, 'page-down': page, first: -total, last: total } as const
  const next = clamp(row + steps[motion], 0, total - 1)
  return { row: next, top: scrollTo(top, next, next, height, total) }
}

function walkList(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  const rows = moveRows(place, motion, tableHeight(view, place), listingAt(view, place).total)
  return rows.row === place.row ? { ...place, ...rows } : { ...place, ...rows, reading: beginning }
}

function walkDetail(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  const document = detailAt(view, place)
  if (document === undefined) return place
  return { ...place, reading: read(document, place.reading, view.layout.detail.innerHeight, motion) }
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
  const reading = read(side.document, { target, top }, height, motion)
  const stuck = reading.target === target && reading.top === top
  const count = left.targets.length
  if (stuck && motion === 'down' && side.before === 0 && right !== undefined) {
    return { ...place, reading: { target: count, top: 0 } }
  }
  if (stuck && motion === 'up' && side.before > 0) return { ...place, reading: jump(left, count - 1, height) }
  return { ...place, reading: { ...reading, target: reading.target + side.before } }
}

function walkSearch(view: View, place: SearchPlace, motion: Motion): SearchPlace {
  return { ...place, ...moveRows(place, motion, hitsHeight(view), view.model.hits(place.input.text).length) }
}

/** The state after a move. */
export function walk(view: View, motion: Motion): State {
  const { state, model, layout } = view
  const { place, help } = state
  if (help !== undefined) {
    const { innerWidth, innerHeight } = layout.full
    return { ...state, help: read(model.help(state.language, innerWidth), help, innerHeight, motion) }
  }
  switch (place.screen) {
    case 'home':
      return { ...state, place: walkHome(view, place, motion) }
    case 'search':
      return { ...state, place: walkSearch(view, place, motion) }
    case 'browse': {
      const typing = state.filterBefore !== undefined
      const walked = place.focus === 'list' || typing ? walkList : walkDetail
      return { ...state, place: walked(view, place, motion) }
    }
    default:
      return place satisfies never
  }
}

/** The state with the keys in the other pane, or on the home screen at the other section. */
export function otherSide(view: View): State {
  const { state, layout } = view
  const { place } = state
  if (place.screen === 'browse') {
    return { ...state, place: { ...place, focus: place.focus === 'list' ? 'detail' : 'list' } }
  }
  if (place.screen !== 'home') return state
  const [left, right] = homeDocuments(view)
  // The collections come first on the home screen, in one column as in two.
  const count = collectionNames.length
  const target = place.reading.target < count ? count : 0
  const reading =
    left === undefined || (target > 0 && right !== undefined)
      ? { target, top: 0 }
      : jump(left, target, layout.full.innerHeight)
  return { ...state, place: { ...place, reading } }
}
