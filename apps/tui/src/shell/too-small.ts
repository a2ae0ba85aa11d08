/** What a window shows in which nothing can be shown. @module */
import type { Language, Localized } from '@puente/core'
import type { Layout } from '../app/layout.ts'
import { truncateLine } from '../text/fit-line.ts'
import { blank, type Line, lineOf } from '../text/line.ts'

/** The smallest window in which a screen can be read. */
const leastWindow = { columns: 20, rows: 8 } as const

const size = `${leastWindow.columns}×${leastWindow.rows}`

/** The size comes first: it is what is left where the rest is cut. */
const tooSmall: Localized = {
  en: `${size} needed: the window is too small`,
  es: `${size} hace falta: la ventana es muy pequeña`,
}

/** Whether a window is too small for a screen. */
export const isTooSmall = ({ columns, rows }: Layout): boolean =>
  // One row of the terminal is left free.
  columns < leastWindow.columns || rows < leastWindow.rows - 1

/** One line that says so, cut to the window's width. */
export const tooSmallIn = ({ columns, rows }: Layout, language: Language): readonly Line[] =>
  Array.from({ length: rows }, (_, row) =>
    row === 0 ? truncateLine(lineOf(tooSmall[language], 'warning'), columns) : blank,
  )
