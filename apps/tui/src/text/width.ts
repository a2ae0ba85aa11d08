/** Text measured in terminal columns: an accent takes none, a wide character two. @module */
import stringWidth from 'string-width'
import { isSingleWidth } from './single-width.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The width of text that goes to a pipe: nothing of it is cut or broken, and tabs stand between its columns. */
export const unbounded = Number.POSITIVE_INFINITY

/** How many columns a text takes. Nearly every text is of narrow letters, and need not be looked at one by one. */
export const textWidth = (text: string): number => (isSingleWidth(text) ? text.length : stringWidth(text))

/** The characters of a text as a reader sees them. */
export const graphemes = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

/** As much of the beginning of a text as fits. */
export function takeWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let taken = ''
  let used = 0
  for (const grapheme of graphemes(text)) {
    used += textWidth(grapheme)
    if (used > width) return taken
    taken += grapheme
  }
  return taken
}

/** A text that takes at most `width` columns; where it was cut stands "…". */
export function truncate(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  return width <= 0 ? '' : `${takeWidth(text, width - 1).trimEnd()}…`
}

/** A text that takes exactly `width` columns. */
export function fit(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const cut = truncate(text, width)
  const space = ' '.repeat(Math.max(0, width - textWidth(cut)))
  return align === 'left' ? cut + space : space + cut
}

/** A text with a capital at its beginning, as a title has. */
export const capital = (text: string): string => {
  const [first = '', ...rest] = graphemes(text)
  return first.toUpperCase() + rest.join('')
}
