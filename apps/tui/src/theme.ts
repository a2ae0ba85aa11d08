/** What each kind of text looks like. Screens name tones; only a theme knows colours. @module */

/** What a run of text is to the reader. */
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
  | 'series1'
  | 'series2'
  | 'series3'
  | 'series4'
  | 'series5'
  | 'series6'

/** How a run of text is drawn; the properties of Ink's `Text`. */
export interface Style {
  readonly color?: string
  readonly bold?: boolean
  readonly dimColor?: boolean
  readonly inverse?: boolean
  readonly underline?: boolean
}

/** A look for every tone. */
export type Theme = Readonly<Record<Tone, Style>>

/** The sixteen colours that every terminal's own palette defines, so that the reader's choice of it holds. */
const colours: Theme = {
  heading: { bold: true },
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
  title: { bold: true },
  cursor: { inverse: true },
  dimCursor: { bold: true },
  caret: { inverse: true },
  series1: { color: 'redBright', bold: true },
  series2: { color: 'yellowBright', bold: true },
  series3: { color: 'magentaBright', bold: true },
  series4: { color: 'greenBright', bold: true },
  series5: { color: 'cyanBright', bold: true },
  series6: { color: 'blueBright', bold: true },
}

/** For terminals without colour, and for readers who set NO_COLOR: weight and inversion say the same. */
const plain: Theme = {
  heading: { bold: true },
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
  title: { bold: true },
  cursor: { inverse: true },
  dimCursor: { bold: true },
  caret: { inverse: true },
  series1: { bold: true },
  series2: { bold: true },
  series3: { bold: true },
  series4: { bold: true },
  series5: { bold: true },
  series6: { bold: true },
}

/** Every theme by its name. */
export const themes = { colours, plain } as const satisfies Record<string, Theme>

/** Name of a theme. */
export type ThemeName = keyof typeof themes
