import { createContext, use } from 'react'
import { type Theme, themes } from '../theme.ts'

/** What a terminal can draw. */
export interface TerminalTraits {
  /** Whether it opens links (OSC 8). */
  readonly hyperlinks: boolean
  /** Spells text in what it can write, as wide as the text was; absent: it can write everything. */
  readonly spell?: (text: string) => string
}

/** How everything below is drawn. */
export interface Drawing extends TerminalTraits {
  readonly theme: Theme
}

/** How everything below is drawn. */
export const DrawingContext = createContext<Drawing>({ theme: themes.dark, hyperlinks: false })

/** How to draw. */
export const useDrawing = (): Drawing => use(DrawingContext)
