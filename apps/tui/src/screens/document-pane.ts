/** A document on a screen: drawn, scrolled, followed and searched in the same way on all of them. @module */

import type { Pane } from '../app/layout.ts'
import {
  clampScroll,
  currentLine,
  cursorAtLine,
  cursorBeside,
  type DocumentCursor,
  type Motion,
  moveCursor,
  targetAt,
} from '../app/scroll.ts'
import type { ScreenContext, State } from '../app/state.ts'
import type { Document, DocumentLine } from '../text/document.ts'
import { type Line, lineOf, type Target, textOfLine } from '../text/line.ts'
import type { PanelContent, PanelTitle, Selection, Stops } from './screen-definition.ts'
/** The visible lines of a document, with the selected target highlighted. */
export function documentLines(
  document: Document,
  cursor: DocumentCursor,
  height: number,
  focused: boolean,
): readonly DocumentLine[] {
  const { top } = clampScroll(document, cursor, height)
  const visible = document.lines.slice(top, top + height)
  const target = focused ? targetAt(document, cursor, height)?.target : undefined
  if (target === undefined) return visible
  return visible.map((line) =>
    line.map((segment) => (segment.to === target ? { ...segment, tone: 'cursor' } : segment)),
  )
}

/** How far a document is scrolled, and in which direction there is more; empty where all of it shows. */
function progress({ lines }: Document, { top }: DocumentCursor, height: number): string {
  const hidden = lines.length - height
  if (hidden <= 0) return ''
  if (top <= 0) return '↓'
  return top >= hidden ? '↑' : `${Math.round((top / hidden) * 100)} %`
}

/** A title with how far the document below it is scrolled. */
export function scrolledTitle(
  left: Line,
  document: Document | undefined,
  cursor: DocumentCursor,
  height: number,
): PanelTitle {
  const right = document === undefined ? '' : progress(document, cursor, height)
  return { left, ...(right === '' ? {} : { right: lineOf(right, 'muted') }) }
}

/** A panel that shows a document; empty without one. */
export const documentPanel = (
  pane: Pane,
  left: Line,
  document: Document | undefined,
  cursor: DocumentCursor,
  focused: boolean,
): PanelContent => ({
  pane,
  title: scrolledTitle(left, document, cursor, pane.innerHeight),
  focused,
  lines: document === undefined ? [] : documentLines(document, cursor, pane.innerHeight, focused),
})

/** The record that a target leads to, with its citations; nothing where it leads elsewhere. */
export function targetSelection(target: Target | undefined): Selection {
  if (target?.destination.kind !== 'record') return {}
  const { destination, citations } = target
  return { entry: destination.entry, ...(citations === undefined ? {} : { citations }) }
}

/**
 * What a screen does with its document.
 *
 * @param documentAt the document of a route; undefined where it has none
 * @param heightAt how many lines of it show
 */
export const documentPane = <P extends { readonly cursor: DocumentCursor }>(
  documentAt: (context: ScreenContext, route: P) => Document | undefined,
  heightAt: (context: ScreenContext, route: P) => number,
) => ({
  /** The selected target, if it is visible. */
  target: (context: ScreenContext, route: P): Target | undefined => {
    const document = documentAt(context, route)
    return document && targetAt(document, route.cursor, heightAt(context, route))?.target
  },

  /** The route after a move through the document. */
  move: (context: ScreenContext, route: P, motion: Motion): P => {
    const document = documentAt(context, route)
    if (document === undefined) return route
    return { ...route, cursor: moveCursor(document, route.cursor, heightAt(context, route), motion, context.count) }
  },

  /** The route with the next target of the same line selected; undefined where there is none. */
  moveAside: (context: ScreenContext, route: P, by: 1 | -1): P | undefined => {
    const document = documentAt(context, route)
    const cursor = document && cursorBeside(document, route.cursor, heightAt(context, route), by)
    return cursor && { ...route, cursor }
  },

  /**
   * The lines of the document, to be searched.
   *
   * @param to the state with another route
   */
  stops: (context: ScreenContext, route: P, to: (after: P) => State): Stops | undefined => {
    const document = documentAt(context, route)
    if (document === undefined) return undefined
    const { cursor } = route
    const height = heightAt(context, route)
    return {
      total: document.lines.length,
      at: currentLine(document, cursor, height),
      textOf: (line) => textOfLine(document.lines[line] ?? []),
      to: (line) =>
        to({ ...route, cursor: cursorAtLine(document, clampScroll(document, cursor, height), height, line) }),
    }
  },
})
