/** How the window is divided. @module */

/** The size of the terminal. */
export interface Size {
  readonly columns: number
  readonly rows: number
}

/** A part of the window, with or without a border. */
export interface Pane {
  /** Its first column in the window, from 0. */
  readonly left: number
  readonly width: number
  readonly height: number
  readonly bordered: boolean
  /** Columns for content. */
  readonly innerWidth: number
  /** Lines for content. */
  readonly innerHeight: number
}

/** The parts of the window. */
export interface Layout {
  readonly columns: number
  /** One less than the terminal has: Ink clears the screen before each frame that fills it. */
  readonly rows: number
  /** Whether two panes stand side by side. */
  readonly wide: boolean
  /** The whole body. */
  readonly full: Pane
  /** The pane of the list: at the left, or the whole body where only one pane has room. */
  readonly list: Pane
  /** The pane of the detail: at the right, or the whole body. */
  readonly detail: Pane
  /** Lines for the source of the selected record. */
  readonly sourceLines: 1 | 2
}

/** The smallest terminal in which anything is drawn. */
export const minWindow: Size = { columns: 20, rows: 8 }

/** From this width on two panes stand side by side. */
const wideFrom = 100

/** Below either of these a border costs more than it helps. */
const borderedFrom = { columns: 60, rows: 16 } as const

/** A second line for the source costs little from this height on, and on very wide terminals all fits in one. */
const twoSourceLines = { fromRows: 20, belowColumns: 140 } as const

/** The widest list: beyond, the detail needs the room more. */
const widestList = 110

/** Header and key hints. */
const fixedLines = 2

export function paneOf(left: number, width: number, height: number, bordered: boolean): Pane {
  const room = Math.max(1, height)
  return {
    left,
    width,
    height: room,
    bordered,
    // A border takes its line and one column of air on either side; without one the title stands alone on top.
    innerWidth: Math.max(1, bordered ? width - 4 : width),
    innerHeight: Math.max(1, bordered ? room - 2 : room - 1),
  }
}

/** The layout for a terminal size. */
export function layoutOf({ columns, rows }: Size): Layout {
  const usable = Math.max(1, rows - 1)
  const bordered = columns >= borderedFrom.columns && rows >= borderedFrom.rows
  const wide = columns >= wideFrom
  const sourceLines = rows >= twoSourceLines.fromRows && columns < twoSourceLines.belowColumns ? 2 : 1
  const height = usable - fixedLines - sourceLines
  const full = paneOf(0, columns, height, bordered)
  const listWidth = Math.min(Math.floor(columns / 2), widestList)
  return {
    columns,
    rows: usable,
    wide,
    full,
    list: wide ? paneOf(0, listWidth, height, bordered) : full,
    detail: wide ? paneOf(listWidth, columns - listWidth, height, bordered) : full,
    sourceLines,
  }
}
