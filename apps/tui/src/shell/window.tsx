import { cleanText } from '@puente/core'
import chalk, { type ChalkInstance } from 'chalk'
import { Box, Text } from 'ink'
import { memo } from 'react'
import type { Capabilities } from '../terminal/capabilities.ts'
import { hyperlink } from '../terminal/output.ts'
import type { Line, Segment } from '../text/line.ts'
import { isHex, type Style, type Theme, type Tone } from '../theme.ts'

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

/** Cached, since every run of every frame needs one. */
const stylers = new WeakMap<Theme, Stylers>()

function stylerOf(theme: Theme, tone: Tone): ChalkInstance {
  const known = stylers.get(theme) ?? new Map<Tone, ChalkInstance>()
  stylers.set(theme, known)
  const styler = known.get(tone) ?? sequencesOf(theme[tone])
  known.set(tone, styler)
  return styler
}

function styledRun({ text, tone, link }: Segment, { theme, hyperlinks, spell }: Drawing): string {
  // Typed or pasted text may contain escape sequences.
  const clean = cleanText(text)
  const spelt = spell === undefined ? clean : spell(clean)
  const linked = hyperlinks && link !== undefined ? hyperlink(spelt, link) : spelt
  return tone === undefined ? linked : stylerOf(theme, tone)(linked)
}

/** A line with escape sequences. */
const styledLine = (line: Line, drawing: Drawing): string => line.map((segment) => styledRun(segment, drawing)).join('')

/** How lines are drawn. */
interface Drawing extends Capabilities {
  readonly theme: Theme
}

/** A line; an empty one still takes its row. Memoized, since most rows stay the same between frames. */
const Row = memo(function Row({ text }: { readonly text: string }) {
  return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>
})

interface Props {
  readonly drawing: Drawing
  /** They must fit: nothing is wrapped or scrolled here. */
  readonly lines: readonly Line[]
  readonly columns: number
  readonly rows: number
}

/** The whole window: lines drawn one below the other. */
export function Window({ drawing, lines, columns, rows }: Props) {
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {lines.map((line, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its position
        <Row key={position} text={styledLine(line, drawing)} />
      ))}
    </Box>
  )
}
