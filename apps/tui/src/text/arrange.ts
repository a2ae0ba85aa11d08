/** Lines broken between words. @module */
import { blank, fitLine, type Line, lineWidth, type Segment, truncateLine } from './line.ts'
import { graphemes, textWidth } from './width.ts'

/** Splits a line into words and spaces, each in the style of its run. */
function words<T>(line: Line<T>): readonly Segment<T>[] {
  return line.flatMap((segment) =>
    segment.text.split(/( +)/).flatMap((text) => (text === '' ? [] : [{ ...segment, text }])),
  )
}

/** Splits a long word into pieces that fit. */
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

const isSameStyle = (
  { text: _one, ...look }: Segment<unknown>,
  { text: _other, ...other }: Segment<unknown>,
): boolean => (['tone', 'to', 'link', 'command', 'row'] as const).every((part) => look[part] === other[part])

/** Joins neighbouring runs of the same style. */
function joinRuns<T>(line: Line<T>): Line<T> {
  const runs: Segment<T>[] = []
  for (const segment of line) {
    const previous = runs.at(-1)
    if (previous !== undefined && isSameStyle(previous, segment)) {
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
 * Wraps a line between words.
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
    lines.push(joinRuns(withoutTrailingSpace(current)))
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

/**
 * Puts short pieces on as few lines as possible; no piece is broken.
 *
 * @param pieces a piece wider than `width` gets a line of its own, and is not cut
 * @param gap columns between two pieces on one line
 * @param width columns
 */
export function flow<T>(pieces: readonly Line<T>[], gap: number, width: number): readonly Line<T>[] {
  const lines: Line<T>[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && lineWidth(last) + gap + lineWidth(piece) <= width) {
      lines[lines.length - 1] = [...last, { text: ' '.repeat(gap) }, ...piece]
    } else lines.push(piece)
  }
  return lines
}

/**
 * Wraps a line between words and indents each of its lines.
 *
 * @param by how many columns
 * @param width columns in all
 * @param lead what is drawn instead of the indent of the first line, at most `by` columns wide
 */
export function indented<T>(line: Line<T>, by: number, width: number, lead?: Line<T>): readonly Line<T>[] {
  const space: Line<T> = [{ text: ' '.repeat(by) }]
  return wrap(line, Math.max(1, width - by)).map((one, at) => [
    ...(at === 0 && lead !== undefined ? lead : space),
    ...one,
  ])
}

/**
 * Two blocks of lines next to each other, with a rule between them.
 *
 * @param width columns in all
 */
export function sideBySide<T>(left: readonly Line<T>[], right: readonly Line<T>[], width: number): readonly Line<T>[] {
  const { first, second } = halves(width)
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, at): Line<T> => [
      ...fitLine(left[at] ?? blank, first),
      { text: ' │ ', tone: 'border' },
      ...fitLine(right[at] ?? blank, second),
    ],
  )
}

/** The widths of two blocks side by side. */
export function halves(width: number): { readonly first: number; readonly second: number } {
  const first = Math.max(1, Math.floor((width - 3) / 2))
  return { first, second: Math.max(1, width - 3 - first) }
}

/** Lines cut to a height; where lines are left out, the last one ends in "…". */
export function clipLines<T>(lines: readonly Line<T>[], height: number, width: number): readonly Line<T>[] {
  if (lines.length <= height || height <= 0) return lines.slice(0, Math.max(0, height))
  const last = lines[height - 1] ?? blank
  return [...lines.slice(0, height - 1), [...truncateLine(last, width - 2), { text: ' …', tone: 'muted' }]]
}

/** Some blank lines; none for a negative number. */
export const blankLines = (count: number): readonly Line<never>[] =>
  Array.from({ length: Math.max(0, count) }, () => blank)
