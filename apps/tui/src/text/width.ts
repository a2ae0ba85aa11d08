/** Text measured in terminal columns: an accent takes none, a wide character two. @module */
import stringWidth from 'string-width'
import { isSingleWidth } from './single-width.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The width of text for a pipe: nothing is cut or wrapped, and tabs separate columns. */
export const unbounded = Number.POSITIVE_INFINITY

/** The width of a text in columns. Most texts have only single-width letters, so their length is enough. */
export const textWidth = (text: string): number => (isSingleWidth(text) ? text.length : stringWidth(text))

/** Splits a text into user-perceived characters. */
export const graphemes = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

/** The longest start of a text that fits. */
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

/** Cuts a text to at most `width` columns and ends it in "…". */
export function truncate(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  return width <= 0 ? '' : `${takeWidth(text, width - 1).trimEnd()}…`
}

/** Cuts or pads a text to exactly `width` columns. */
export function fit(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const cut = truncate(text, width)
  const space = ' '.repeat(Math.max(0, width - textWidth(cut)))
  return align === 'left' ? cut + space : space + cut
}

/** Capitalizes the first letter. */
export const capital = (text: string): string => {
  const [first = '', ...rest] = graphemes(text)
  return first.toUpperCase() + rest.join('')
}

/** How much of the start is kept when names differ only later. */
const keptStart = { share: 0.35, most: 14 } as const

/** The length of the common prefix, in characters. */
function commonStart(one: string, other: string): number {
  const [left, right] = [graphemes(one), graphemes(other)]
  const at = left.findIndex((grapheme, number) => grapheme !== right[number])
  return at < 0 ? left.length : at
}

/** The text from the start of the word at a character. */
function fromWordAt(text: string, character: number): string {
  const all = graphemes(text)
  const before = all.slice(0, character).join('')
  const word = before.search(/[^\s]*$/)
  return text.slice(Math.max(0, word))
}

/**
 * Cuts a name to a width. If it would then look like another one, it is cut in the middle, so that the difference stays
 * visible.
 *
 * @param others neighbouring names
 * @example
 * apartFrom('Mission to Mexico 2017', ['Mission to Mexico 2019'], 16) // 'Missi…xico 2017'
 */
export function truncateApart(name: string, others: readonly string[], width: number): string {
  const cut = truncate(name, width)
  if (cut === name) return name
  const alike = others.filter((other) => other !== name && truncate(other, width) === cut)
  if (alike.length === 0) return cut
  const differs = Math.max(...alike.map((other) => commonStart(name, other)))
  const lead = takeWidth(name, Math.max(1, Math.min(keptStart.most, Math.floor(width * keptStart.share)))).trimEnd()
  const rest = fromWordAt(name, differs)
  const room = width - textWidth(lead) - 1
  const telling = textWidth(rest) >= room ? rest : lastColumns(name, room)
  return room < 1 ? cut : `${lead}…${truncate(telling, room)}`
}

/** The longest end of a text that fits. */
function lastColumns(text: string, width: number): string {
  let taken = ''
  for (const grapheme of graphemes(text).toReversed()) {
    if (textWidth(grapheme + taken) > width) break
    taken = grapheme + taken
  }
  return taken.trimStart()
}
