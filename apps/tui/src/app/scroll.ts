/**
 * Cursors in documents and lists.
 *
 * In a document the keys move from target to target, as in a text browser. If the next target is not visible they scroll
 * instead, so that no text is skipped.
 *
 * @module
 */
import type { Document, PlacedTarget } from '../text/document.ts'

/** Limits a number to a range; the lower bound wins. */
export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))

/**
 * Scrolls as little as possible so that a span of lines is visible; returns the first visible line.
 *
 * @param top the first visible line so far
 * @param first first line of the span
 * @param last its last line
 * @param height how many lines show, 1 or more
 * @param total how many lines there are
 */
export function scrollTo(top: number, first: number, last: number, height: number, total: number): number {
  const shown = last >= top + height ? last - height + 1 : top
  return clamp(Math.min(shown, first), 0, total - height)
}

/** The cursor and scroll position in a document. */
export interface DocumentCursor {
  /** Number of the current target, from 0. */
  readonly target: number
  /** The first visible line. */
  readonly top: number
}

/** The cursor at the start of a document. */
export const startCursor: DocumentCursor = { target: 0, top: 0 }

const motions = ['up', 'down', 'page-up', 'page-down', 'half-up', 'half-down', 'first', 'last'] as const

/** A way to move in a list or a document. */
export type Motion = (typeof motions)[number]

export const isMotion = (word: string): word is Motion => motions.some((motion) => motion === word)

/** Limits a cursor to the document, since the window may have been resized. */
export function clampScroll({ targets, lines }: Document, cursor: DocumentCursor, height: number): DocumentCursor {
  return {
    target: clamp(cursor.target, 0, targets.length - 1),
    top: clamp(cursor.top, 0, lines.length - height),
  }
}

const isVisible = ({ firstLine, lastLine }: PlacedTarget, top: number, height: number) =>
  lastLine >= top && firstLine < top + height

/** The current target, if it is visible. */
export function targetAt(document: Document, cursor: DocumentCursor, height: number): PlacedTarget | undefined {
  const { target, top } = clampScroll(document, cursor, height)
  const placed = document.targets[target]
  return placed !== undefined && isVisible(placed, top, height) ? placed : undefined
}

/** The cursor with the same scroll position at the nearest visible target. */
function nearestVisible(document: Document, cursor: DocumentCursor, height: number, fromEnd: boolean): DocumentCursor {
  const { targets } = document
  const at = targets[cursor.target]
  if (at !== undefined && isVisible(at, cursor.top, height)) return cursor
  const inSight = (placed: PlacedTarget) => isVisible(placed, cursor.top, height)
  const target = fromEnd ? targets.findLastIndex(inSight) : targets.findIndex(inSight)
  return target < 0 ? cursor : { ...cursor, target }
}

function step(document: Document, cursor: DocumentCursor, height: number, by: 1 | -1): DocumentCursor {
  const { targets, lines } = document
  const { target, top } = cursor
  const here = targets[target]
  // From a target that was scrolled out of sight the keys go on scrolling until one is met.
  const next = here !== undefined && isVisible(here, top, height) ? targets[target + by] : undefined
  if (next !== undefined && isVisible(next, top, height)) {
    return { target: target + by, top: scrollTo(top, next.firstLine, next.lastLine, height, lines.length) }
  }
  const scrolled = clamp(top + by, 0, lines.length - height)
  const arriving = next !== undefined && isVisible(next, scrolled, height)
  return nearestVisible(document, { target: arriving ? target + by : target, top: scrolled }, height, by < 0)
}

/** Repeats a step until nothing moves. */
function steps(document: Document, cursor: DocumentCursor, height: number, by: 1 | -1, times: number): DocumentCursor {
  let at = cursor
  for (let left = times; left > 0; left -= 1) {
    const next = step(document, at, height, by)
    if (next.target === at.target && next.top === at.top) return at
    at = next
  }
  return at
}

function scrolled(document: Document, cursor: DocumentCursor, height: number, by: number): DocumentCursor {
  const top = clamp(cursor.top + by, 0, document.lines.length - height)
  return nearestVisible(document, { ...cursor, top }, height, by < 0)
}

/** The cursor with a line visible, at the target on that line or near it. */
export function cursorAtLine(document: Document, before: DocumentCursor, height: number, line: number): DocumentCursor {
  const { targets, lines } = document
  const at = clamp(line, 0, lines.length - 1)
  const top = scrollTo(before.top, at, at, height, lines.length)
  const onLine = targets.findIndex(({ firstLine, lastLine }) => firstLine <= at && lastLine >= at)
  return onLine < 0
    ? nearestVisible(document, { ...before, top }, height, false)
    : { target: onLine, top: scrollTo(before.top, at, at, height, lines.length) }
}

/** The current line: that of the current target, or else the first visible line. */
export function currentLine(document: Document, cursor: DocumentCursor, height: number): number {
  return targetAt(document, cursor, height)?.firstLine ?? clampScroll(document, cursor, height).top
}

/** The cursor at the next target on the same line; undefined if there is none. */
export function cursorBeside(
  document: Document,
  cursor: DocumentCursor,
  height: number,
  by: 1 | -1,
): DocumentCursor | undefined {
  const { target, top } = clampScroll(document, cursor, height)
  const [here, next] = [document.targets[target], document.targets[target + by]]
  if (here === undefined || next === undefined || !isVisible(here, top, height)) return undefined
  const isBeside = by > 0 ? next.firstLine === here.lastLine : next.lastLine === here.firstLine
  return isBeside ? { target: target + by, top } : undefined
}

/**
 * Moves the cursor of a document.
 *
 * @param document what is read
 * @param before where one was
 * @param height how many lines show, 1 or more
 * @param motion where to
 * @param count the repeat count; for `first` and `last` the line, from 1
 */
export function moveCursor(
  document: Document,
  before: DocumentCursor,
  height: number,
  motion: Motion,
  count?: number,
): DocumentCursor {
  const cursor = clampScroll(document, before, height)
  const end = Math.max(0, document.lines.length - height)
  const times = count ?? 1
  const page = Math.max(1, height - 1)
  const half = Math.max(1, Math.floor(height / 2))
  switch (motion) {
    case 'down':
      return steps(document, cursor, height, 1, times)
    case 'up':
      return steps(document, cursor, height, -1, times)
    case 'page-down':
      return scrolled(document, cursor, height, page * times)
    case 'page-up':
      return scrolled(document, cursor, height, -page * times)
    case 'half-down':
      return scrolled(document, cursor, height, half * times)
    case 'half-up':
      return scrolled(document, cursor, height, -half * times)
    case 'first':
      if (count !== undefined) return cursorAtLine(document, cursor, height, count - 1)
      return nearestVisible(document, startCursor, height, false)
    case 'last':
      if (count !== undefined) return cursorAtLine(document, cursor, height, count - 1)
      return nearestVisible(document, { target: Math.max(0, document.targets.length - 1), top: end }, height, true)
    default:
      return motion satisfies never
  }
}

/** The selected row of a list and the first visible row. */
export interface ListCursor {
  readonly row: number
  readonly top: number
}

/**
 * Moves the cursor of a list.
 *
 * @param height how many rows show, 1 or more
 * @param total how many there are
 * @param count the repeat count; for `first` and `last` the row, from 1
 */
export function moveListCursor(
  { row, top }: ListCursor,
  motion: Motion,
  height: number,
  total: number,
  count?: number,
): ListCursor {
  const page = Math.max(1, height - 1)
  const half = Math.max(1, Math.floor(height / 2))
  const times = count ?? 1
  const steps = {
    up: -times,
    down: times,
    'page-up': -page * times,
    'page-down': page * times,
    'half-up': -half * times,
    'half-down': half * times,
    first: count === undefined ? -total : count - 1 - row,
    last: count === undefined ? total : count - 1 - row,
  } as const
  const next = clamp(row + steps[motion], 0, total - 1)
  return { row: next, top: scrollTo(top, next, next, height, total) }
}
