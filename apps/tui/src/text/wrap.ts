/** Lines broken between words. @module */
import type { Line, Segment } from './line.ts'
import { graphemes, textWidth } from './width.ts'

/** Words and the spaces between them, each with the tone and target of its run. */
function words<T>(line: Line<T>): readonly Segment<T>[] {
  return line.flatMap((segment) =>
    segment.text.split(/( +)/).flatMap((text) => (text === '' ? [] : [{ ...segment, text }])),
  )
}

/** A word too long for any line, in pieces that fit. */
function pieces<T>(word: Segment<T>, width: number): readonly Segment<T>[] {
  const cut: Segment<T>[] = []
  let piece = ''
  for (const grapheme of graphemes(word.text)) {
    if (textWidth(piece + grapheme) > width && piece !== '') {
      cut.push({ ...word, text: piece })
      piece = ''
    }
    piece += grapheme
  }
  return [...cut, { ...word, text: piece }]
}

/** Whether two runs differ in nothing but their text. */
const looksAlike = ({ text: _one, ...look }: Segment<unknown>, { text: _other, ...other }: Segment<unknown>): boolean =>
  (['tone', 'to', 'link', 'command', 'row'] as const).every((part) => look[part] === other[part])

/** The same line with neighbouring runs of one look joined. */
function joined<T>(line: Line<T>): Line<T> {
  const runs: Segment<T>[] = []
  for (const segment of line) {
    const previous = runs.at(-1)
    if (previous !== undefined && looksAlike(previous, segment)) {
      runs[runs.length - 1] = { ...previous, text: previous.text + segment.text }
    } else runs.push(segment)
  }
  return runs
}

const isSpace = ({ text }: Segment<unknown>) => text.trim() === ''

const withoutTrailingSpace = <T>(line: Line<T>): Line<T> => {
  const last = line.at(-1)
  return last !== undefined && isSpace(last) ? line.slice(0, -1) : line
}

/**
 * A line broken between words, so that each of the lines fits.
 *
 * @param line any line; words longer than `width` are broken too
 * @param width columns, 1 or more
 * @returns at least one line
 */
export function wrap<T>(line: Line<T>, width: number): readonly Line<T>[] {
  const lines: Line<T>[] = []
  let current: Segment<T>[] = []
  let used = 0
  const finish = () => {
    lines.push(joined(withoutTrailingSpace(current)))
    current = []
    used = 0
  }
  for (const word of words(line)) {
    const wordWidth = textWidth(word.text)
    if (used + wordWidth > width && used > 0) {
      finish()
      if (isSpace(word)) continue
    }
    for (const piece of wordWidth > width ? pieces(word, width) : [word]) {
      const pieceWidth = textWidth(piece.text)
      if (used + pieceWidth > width && used > 0) finish()
      current.push(piece)
      used += pieceWidth
    }
  }
  if (current.length > 0 || lines.length === 0) finish()
  return lines
}
