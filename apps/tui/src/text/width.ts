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

/** How much of the beginning is kept where names differ only further on. */
const beginning = { share: 0.35, most: 14 } as const

/** How many characters two texts have in common at their beginning. */
function commonStart(one: string, other: string): number {
  const [left, right] = [graphemes(one), graphemes(other)]
  const at = left.findIndex((grapheme, number) => grapheme !== right[number])
  return at < 0 ? left.length : at
}

/** The rest of a text from the word on in which a character stands. */
function fromWordAt(text: string, character: number): string {
  const all = graphemes(text)
  const before = all.slice(0, character).join('')
  const word = before.search(/[^\s]*$/)
  return text.slice(Math.max(0, word))
}

/**
 * A name in at most so many columns. Where it would read as another one does, it is cut in its middle, so that what
 * differs shows.
 *
 * @param others names that stand near it
 * @example
 * apartFrom('Mission to Mexico 2017', ['Mission to Mexico 2019'], 16) // 'Missi…xico 2017'
 */
export function apartFrom(name: string, others: readonly string[], width: number): string {
  const cut = truncate(name, width)
  if (cut === name) return name
  const alike = others.filter((other) => other !== name && truncate(other, width) === cut)
  if (alike.length === 0) return cut
  const differs = Math.max(...alike.map((other) => commonStart(name, other)))
  const lead = takeWidth(name, Math.max(1, Math.min(beginning.most, Math.floor(width * beginning.share)))).trimEnd()
  const rest = fromWordAt(name, differs)
  const room = width - textWidth(lead) - 1
  const telling = textWidth(rest) >= room ? rest : lastColumns(name, room)
  return room < 1 ? cut : `${lead}…${truncate(telling, room)}`
}

/** As much of the end of a text as fits. */
function lastColumns(text: string, width: number): string {
  let taken = ''
  for (const grapheme of graphemes(text).toReversed()) {
    if (textWidth(grapheme + taken) > width) break
    taken = grapheme + taken
  }
  return taken.trimStart()
}
