import { cleanText } from '@puente/core'
import chalk, { type ChalkInstance } from 'chalk'
import { Box, Text } from 'ink'
import { createContext, memo, use } from 'react'
import type { Capabilities } from '../terminal/capabilities.ts'
import { hyperlink } from '../terminal/output.ts'
import type { Line, Segment } from '../text/line.ts'
import { isHex, type Style, type Theme, type Tone, themes } from '../theme.ts'

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
const styledLine = (line: Line, drawing: Drawing): string => line.map((segment) => styledRun(segment, drawing)).join('')

/** How everything below is drawn. */
export interface Drawing extends Capabilities {
  readonly theme: Theme
}

/** How everything below is drawn. */
export const DrawingContext = createContext<Drawing>({ theme: themes.dark, hyperlinks: false })

/** How to draw. */
const useDrawing = (): Drawing => use(DrawingContext)

/** A line as it is; an empty one still takes its row. Most rows of a frame are those of the one before. */
const Row = memo(function Row({ text }: { readonly text: string }) {
  return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>
})

interface Props {
  /** They must fit: nothing is broken or scrolled here. */
  readonly lines: readonly Line[]
  readonly columns: number
  readonly rows: number
}

/** The whole window: lines drawn one below the other. */
export function Window({ lines, columns, rows }: Props) {
  const drawing = useDrawing()
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {lines.map((line, position) => (
        // Lines have no identity beyond their place on the screen.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Row key={position} text={styledLine(line, drawing)} />
      ))}
    </Box>
  )
}
