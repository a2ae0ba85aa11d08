/** A line as a terminal reads it. @module */
import { cleanText } from '@puente/core'
import chalk, { type ChalkInstance } from 'chalk'
import { hyperlink } from '../terminal/hyperlink.ts'
import type { Line, Segment } from '../text/line.ts'
import { isHex, type Style, type Theme, type Tone } from '../theme.ts'
import type { Drawing } from './drawing-context.ts'

/** The sequences of a style. */
function sequencesOf({ color, backgroundColor, bold, dimColor, inverse, underline }: Style): ChalkInstance {
  let made = chalk
  if (dimColor === true) made = made.dim
  if (color !== undefined) made = isHex(color) ? made.hex(color) : made[color]
  if (backgroundColor !== undefined) made = made.bgHex(backgroundColor)
  if (bold === true) made = made.bold
  if (underline === true) made = made.underline
  return inverse === true ? made.inverse : made
}

type Stylers = Map<Tone, ChalkInstance>

/** Made once for each tone that a theme is asked for: it is done for every run of text of every frame. */
const stylers = new WeakMap<Theme, Stylers>()

function stylerOf(theme: Theme, tone: Tone): ChalkInstance {
  const known = stylers.get(theme) ?? new Map<Tone, ChalkInstance>()
  stylers.set(theme, known)
  const styler = known.get(tone) ?? sequencesOf(theme[tone])
  known.set(tone, styler)
  return styler
}

function styledRun({ text, tone, link }: Segment, { theme, hyperlinks, spell }: Drawing): string {
  // What a person typed or pasted may hold what would command the terminal.
  const clean = cleanText(text)
  const spelt = spell === undefined ? clean : spell(clean)
  const linked = hyperlinks && link !== undefined ? hyperlink(spelt, link) : spelt
  return tone === undefined ? linked : stylerOf(theme, tone)(linked)
}

/** A line as a terminal reads it, in the colours of a theme and the characters that there are. */
export const styledLine = (line: Line, drawing: Drawing): string =>
  line.map((segment) => styledRun(segment, drawing)).join('')
