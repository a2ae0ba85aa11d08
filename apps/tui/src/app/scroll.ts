/**
 * How far one has read in a document, and which target is at hand.
 *
 * The keys hop from target to target, as in a text browser; where the next target is out of sight they scroll instead,
 * so that no text between two targets is jumped over.
 *
 * @module
 */
import type { Document, PlacedTarget } from '../text/document.ts'
import { clamp, scrollTo } from './scroll-math.ts'

/** A place in a document. */
export interface DocumentCursor {
  /** Number of the target at hand, from 0. */
  readonly target: number
  /** The first visible line. */
  readonly top: number
}

/** The top of a document. */
export const startCursor: DocumentCursor = { target: 0, top: 0 }

const motions = ['up', 'down', 'page-up', 'page-down', 'half-up', 'half-down', 'first', 'last'] as const

/** A way to move in a list or a document. */
export type Motion = (typeof motions)[number]

/** Whether a word names a way to move. */
export const isMotion = (word: string): word is Motion => motions.some((motion) => motion === word)

/** A reading within the document, whatever the window's size was when it was recorded. */
export function clampScroll({ targets, lines }: Document, cursor: DocumentCursor, height: number): DocumentCursor {
  return {
    target: clamp(cursor.target, 0, targets.length - 1),
    top: clamp(cursor.top, 0, lines.length - height),
  }
}

const isVisible = ({ firstLine, lastLine }: PlacedTarget, top: number, height: number) =>
  lastLine >= top && firstLine < top + height

/** The target at hand, if it is in sight. */
export function targetAt(document: Document, cursor: DocumentCursor, height: number): PlacedTarget | undefined {
  const { target, top } = clampScroll(document, cursor, height)
  const placed = document.targets[target]
  return placed !== undefined && isVisible(placed, top, height) ? placed : undefined
}

/** The reading with the same window, and the nearest target that shows in it. */
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

/** The same step several times, or until nothing moves any more. */
function steps(document: Document, cursor: DocumentCursor, height: number, by: 1 | -1, times: number): DocumentCursor {
  let at = cursor
  for (let left = times; left > 0; left -= 1) {
    const next = step(document, at, height, by)
    if (next.target === at.target && next.top === at.top) return at
    at = next
  }
  return at
}

/** The reading with the window moved by some lines. */
function scrolled(document: Document, cursor: DocumentCursor, height: number, by: number): DocumentCursor {
  const top = clamp(cursor.top + by, 0, document.lines.length - height)
  return nearestVisible(document, { ...cursor, top }, height, by < 0)
}

/** The reading with a line in sight, and what can be followed on it or near it at hand. */
export function cursorAtLine(document: Document, before: DocumentCursor, height: number, line: number): DocumentCursor {
  const { targets, lines } = document
  const at = clamp(line, 0, lines.length - 1)
  const top = scrollTo(before.top, at, at, height, lines.length)
  const onLine = targets.findIndex(({ firstLine, lastLine }) => firstLine <= at && lastLine >= at)
  return onLine < 0
    ? nearestVisible(document, { ...before, top }, height, false)
    : { target: onLine, top: scrollTo(before.top, at, at, height, lines.length) }
}

/** The line at which one reads: that of the target at hand, or else the first that shows. */
export function currentLine(document: Document, cursor: DocumentCursor, height: number): number {
  return targetAt(document, cursor, height)?.firstLine ?? clampScroll(document, cursor, height).top
}

/** The reading with the next target to the side, on the same line; nothing where there is none. */
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
 * The reading after a move.
 *
 * @param document what is read
 * @param before where one was
 * @param height how many lines show, 1 or more
 * @param motion where to
 * @param count how often; for the beginning and the end the line, from 1; absent: once, and all the way
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
