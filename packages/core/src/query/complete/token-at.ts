/** The token of a line that is being typed. @module */
import { unicodePattern } from '../../util/unicode-pattern.ts'
import type { TextRange } from '../query-problem.ts'

/** A token of a line, up to the caret. */
export interface LineToken extends TextRange {
  readonly kind: 'name' | 'value'
  /** The text from its start to the caret, without an opening quote. */
  readonly typed: string
  /** The name before the sign; empty while a name is typed. */
  readonly name: string
  /** `-` before the name, or nothing. */
  readonly minus: string
  /** Whether it is a bound of a range or one of several values already. */
  readonly isBound: boolean
  /** The whole word of the line that contains it. */
  readonly word: TextRange
}

/** A word of the line: spaces end it, but not within quotes. */
const words = /(?:"(?:\\.|[^"\\])*"?|[^\s"])+/gu

function wordAt(line: string, caret: number): TextRange {
  for (const { index, 0: word } of line.matchAll(words)) {
    const end = index + word.length
    if (index <= caret && caret <= end) return { start: index, end }
  }
  return { start: caret, end: caret }
}

const namedToken = /* @__PURE__ */ unicodePattern('^(-?)(\\p{L}[\\p{L}\\p{N}_]*)(?=[:<>])')

/** Where within a word, after its name, the value at the caret begins: behind the last sign that is not in quotes. */
function valueStart(line: string, from: number, caret: number): number {
  let start = from
  let quoted = false
  for (let at = from; at < caret; at++) {
    const sign = line.charAt(at)
    if (quoted && sign === '\\') at++
    else if (sign === '"') quoted = !quoted
    else if (!quoted && (':,!<>='.includes(sign) || line.startsWith('..', at - 1))) start = at + 1
  }
  return start
}

/** Where the value at the caret ends: before the next comma that is not in quotes. */
function valueEnd(line: string, start: number, end: number): number {
  let quoted = false
  for (let at = start; at < end; at++) {
    const sign = line.charAt(at)
    if (quoted && sign === '\\') at++
    else if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === ',' || line.startsWith('..', at))) return at
  }
  return end
}

/** The token of a line at the caret. */
export function tokenAt(line: string, caret: number): LineToken {
  const word = wordAt(line, caret)
  const match = namedToken().exec(line.slice(word.start, word.end))
  const [whole = '', minus = '', name = ''] = match ?? []
  if (match === null || caret <= word.start + whole.length) {
    const lone = line.charAt(word.start) === '-' ? '-' : ''
    const typed = line.slice(word.start + lone.length, caret)
    return { kind: 'name', start: word.start, end: word.end, typed, name: '', minus: lone, isBound: false, word }
  }
  const start = valueStart(line, word.start + whole.length, caret)
  const end = Math.max(caret, valueEnd(line, start, word.end))
  const valueFrom = word.start + whole.length + 1
  const isBound = start !== valueFrom || end < word.end
  return { kind: 'value', start, end, isBound, typed: line.slice(start, caret).replace(/^"/, ''), name, minus, word }
}
