/** A document on a screen: drawn, scrolled, followed and searched in the same way on all of them. @module */

import type { Pane } from '../app/layout.ts'
import type { View } from '../app/screen-context.ts'
import {
  besideTarget,
  lineAtHand,
  type Motion,
  type Reading,
  read,
  readingAtLine,
  settle,
  targetAt,
} from '../app/scroll.ts'
import type { State } from '../app/state.ts'
import type { Document, DocumentLine } from '../text/document.ts'
import { type Line, lineOf, type Target, textOfLine } from '../text/line.ts'
import type { AtHand, PanelContent, PanelTitle, Stops } from './screen-definition.ts'

/** The visible lines of a document, with the selected target highlighted. */
export function documentLines(
  document: Document,
  reading: Reading,
  height: number,
  focused: boolean,
): readonly DocumentLine[] {
  const { top } = settle(document, reading, height)
  const visible = document.lines.slice(top, top + height)
  const target = focused ? targetAt(document, reading, height)?.target : undefined
  if (target === undefined) return visible
  return visible.map((line) =>
    line.map((segment) => (segment.to === target ? { ...segment, tone: 'cursor' } : segment)),
  )
}

/** How far a document is scrolled, and in which direction there is more; empty where all of it shows. */
function progress({ lines }: Document, { top }: Reading, height: number): string {
  const hidden = lines.length - height
  if (hidden <= 0) return ''
  if (top <= 0) return '↓'
  return top >= hidden ? '↑' : `${Math.round((top / hidden) * 100)} %`
}

/** A title with how far the document below it is scrolled. */
export function scrolledTitle(
  left: Line,
  document: Document | undefined,
  reading: Reading,
  height: number,
): PanelTitle {
  const right = document === undefined ? '' : progress(document, reading, height)
  return { left, ...(right === '' ? {} : { right: lineOf(right, 'muted') }) }
}

/** A panel that shows a document; empty without one. */
export const documentPanel = (
  pane: Pane,
  left: Line,
  document: Document | undefined,
  reading: Reading,
  focused: boolean,
): PanelContent => ({
  pane,
  title: scrolledTitle(left, document, reading, pane.innerHeight),
  focused,
  lines: document === undefined ? [] : documentLines(document, reading, pane.innerHeight, focused),
})

/** The record that a target leads to, with its citations; nothing where it leads elsewhere. */
export function targetSelection(target: Target | undefined): AtHand {
  if (target?.destination.kind !== 'record') return {}
  const { destination, citations } = target
  return { entry: destination.entry, ...(citations === undefined ? {} : { citations }) }
}

/**
 * What a screen does with its document.
 *
 * @param documentAt the document of a place; undefined where it has none
 * @param heightAt how many lines of it show
 */
export const documentPane = <P extends { readonly reading: Reading }>(
  documentAt: (view: View, place: P) => Document | undefined,
  heightAt: (view: View, place: P) => number,
) => ({
  /** The selected target, if it is visible. */
  target: (view: View, place: P): Target | undefined => {
    const document = documentAt(view, place)
    return document && targetAt(document, place.reading, heightAt(view, place))?.target
  },

  /** The place after a move through the document. */
  move: (view: View, place: P, motion: Motion): P => {
    const document = documentAt(view, place)
    if (document === undefined) return place
    return { ...place, reading: read(document, place.reading, heightAt(view, place), motion, view.count) }
  },

  /** The place with the next target of the same line selected; undefined where there is none. */
  moveAside: (view: View, place: P, by: 1 | -1): P | undefined => {
    const document = documentAt(view, place)
    const reading = document && besideTarget(document, place.reading, heightAt(view, place), by)
    return reading && { ...place, reading }
  },

  /**
   * The lines of the document, to be searched.
   *
   * @param to the state with another place
   */
  stops: (view: View, place: P, to: (after: P) => State): Stops | undefined => {
    const document = documentAt(view, place)
    if (document === undefined) return undefined
    const { reading } = place
    const height = heightAt(view, place)
    return {
      total: document.lines.length,
      at: lineAtHand(document, reading, height),
      textOf: (line) => textOfLine(document.lines[line] ?? []),
      to: (line) => to({ ...place, reading: readingAtLine(document, settle(document, reading, height), height, line) }),
    }
  },
})
