/** What each kind of text looks like. Screens name tones; only a theme knows colours. @module */
import type { Localized } from '@puente/core'

/** The role of a run of text. */
export type Tone =
  | 'heading'
  | 'label'
  | 'muted'
  | 'link'
  | 'number'
  | 'warning'
  | 'error'
  | 'citation'
  | 'key'
  | 'bar'
  | 'match'
  | 'border'
  | 'focusedBorder'
  | 'title'
  | 'cursor'
  | 'dimCursor'
  | 'caret'
  /** The text to find. */
  | 'found'
  /** Several kinds of things, besides their symbols. */
  | 'series1'
  | 'series2'
  | 'series3'
  | 'series4'
  | 'series5'
  | 'series6'

/** A colour like `#1a6b1a`. */
type Hex = `#${string}`

/** How a run of text is drawn. Named colours are those of the terminal's palette. */
export interface Style {
  readonly color?: 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | Hex
  readonly backgroundColor?: Hex
  readonly bold?: boolean
  readonly dimColor?: boolean
  readonly inverse?: boolean
  readonly underline?: boolean
}

export const isHex = (color: string): color is Hex => color.startsWith('#')

/** A style for every tone. */
export type Theme = Readonly<Record<Tone, Style>>

/** Styles without colour, the same in every theme. */
const weights = {
  heading: { bold: true },
  title: { bold: true },
  cursor: { inverse: true },
  dimCursor: { bold: true },
  caret: { inverse: true },
  found: { bold: true, underline: true },
} as const satisfies Partial<Theme>

/** Series of themes that tell them apart by their symbols only. */
const boldSeries = {
  series1: { bold: true },
  series2: { bold: true },
  series3: { bold: true },
  series4: { bold: true },
  series5: { bold: true },
  series6: { bold: true },
} as const satisfies Partial<Theme>

/** Only colours of the terminal's palette, which the user may have chosen. */
const dark: Theme = {
  ...weights,
  label: { color: 'green' },
  muted: { dimColor: true },
  link: { color: 'cyan' },
  number: { color: 'yellow' },
  warning: { color: 'yellow' },
  error: { color: 'red' },
  citation: { color: 'magenta' },
  key: { bold: true, color: 'cyan' },
  bar: { color: 'blue' },
  match: { color: 'yellow', bold: true },
  border: { dimColor: true },
  focusedBorder: { color: 'green' },
  series1: { color: 'red', bold: true },
  series2: { color: 'yellow', bold: true },
  series3: { color: 'magenta', bold: true },
  series4: { color: 'green', bold: true },
  series5: { color: 'cyan', bold: true },
  series6: { color: 'blue', bold: true },
}

/** For light backgrounds, where a palette's yellow and cyan are hard to read: fixed dark colours. */
const light: Theme = {
  ...weights,
  label: { color: '#1a6b1a' },
  muted: { color: '#5a5a5a' },
  link: { color: '#00579c' },
  number: { color: '#7a4b00' },
  warning: { color: '#8f4700', bold: true },
  error: { color: '#a8071a', bold: true },
  citation: { color: '#8a1c8a' },
  key: { bold: true, color: '#00579c' },
  bar: { color: '#1f4fbf' },
  match: { color: '#a8071a', bold: true },
  border: { color: '#6b6b6b' },
  focusedBorder: { color: '#1a6b1a', bold: true },
  series1: { color: '#a8071a', bold: true },
  series2: { color: '#7a4b00', bold: true },
  series3: { color: '#8a1c8a', bold: true },
  series4: { color: '#1a6b1a', bold: true },
  series5: { color: '#00579c', bold: true },
  series6: { color: '#3d3d9e', bold: true },
}

/** Text in the terminal's default colours; emphasis has a background of its own. */
const contrast: Theme = {
  ...weights,
  label: { bold: true },
  muted: {},
  link: { underline: true },
  number: { bold: true },
  warning: { color: '#000000', backgroundColor: '#ffd700', bold: true },
  error: { color: '#ffffff', backgroundColor: '#8b0000', bold: true },
  citation: { underline: true },
  key: { bold: true },
  bar: {},
  match: { color: '#000000', backgroundColor: '#ffd700', bold: true },
  border: {},
  focusedBorder: { bold: true },
  ...boldSeries,
  cursor: { color: '#000000', backgroundColor: '#00e5ff', bold: true },
  caret: { color: '#000000', backgroundColor: '#ffd700' },
}

/** For terminals without colour and for NO_COLOR. */
const plain: Theme = {
  ...weights,
  label: {},
  muted: { dimColor: true },
  link: { underline: true },
  number: {},
  warning: { bold: true },
  error: { bold: true },
  citation: {},
  key: { bold: true },
  bar: {},
  match: { underline: true, bold: true },
  border: { dimColor: true },
  focusedBorder: { bold: true },
  ...boldSeries,
}

export const themes = { dark, light, contrast, plain } as const satisfies Record<string, Theme>

export type ThemeName = keyof typeof themes

export const themeNames = Object.keys(themes) as readonly ThemeName[]

export const isThemeName = (word: string): word is ThemeName => Object.hasOwn(themes, word)

export const themeLabels = {
  dark: { en: 'dark', es: 'oscuro' },
  light: { en: 'light', es: 'claro' },
  contrast: { en: 'high contrast', es: 'alto contraste' },
  plain: { en: 'no colour', es: 'sin color' },
} as const satisfies Record<ThemeName, Localized>
