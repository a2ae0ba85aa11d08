import { createContext, use } from 'react'
import { type Theme, themes } from '../theme.ts'

/** The theme that everything below is drawn with. */
export const ThemeContext = createContext<Theme>(themes.dark)

/** The theme to draw with. */
export const useTheme = (): Theme => use(ThemeContext)
