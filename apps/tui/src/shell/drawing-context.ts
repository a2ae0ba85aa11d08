import { createContext, use } from 'react'
import type { Capabilities } from '../terminal/capabilities.ts'
import { type Theme, themes } from '../theme.ts'

/** How everything below is drawn. */
export interface Drawing extends Capabilities {
  readonly theme: Theme
}

/** How everything below is drawn. */
export const DrawingContext = createContext<Drawing>({ theme: themes.dark, hyperlinks: false })

/** How to draw. */
export const useDrawing = (): Drawing => use(DrawingContext)
