/**
 * Parses what a terminal sends: keys and pasted text pass, mouse reports become events, answers are dropped.
 *
 * A terminal answers queries of any program, perhaps late: its colours, name, clipboard, cursor position. Ink would read
 * such an answer as typed text, of which each letter is a key. ECMA-48 defines the form of answers: control strings (OSC,
 * DCS, APC, PM, SOS) up to their end, and control sequences (CSI) that no key sends.
 *
 * @module
 */
import { type MouseEvent, mouseEventOf } from './mouse.ts'

/** The result of parsing a piece of input. */
export interface ParsedInput {
  /** Keys and pasted text, as they were sent. */
  readonly keys: string
  readonly events: readonly MouseEvent[]
}

/** What is incomplete: possibly a key, or a control string that no key starts. */
export type Pending = 'key' | 'answer'

const escapeSign = '\u001b'
const pasteBegin = `${escapeSign}[200~`
const pasteEnd = `${escapeSign}[201~`

/** The second character of `ESC x` that starts a control string, and how its content starts. 8-bit forms follow. */
const strings = new Map([
  [']', /^[\dlLI]/],
  ['P', /^[\d;<=>?!$+|]/],
  ['_', /^/],
  ['^', /^/],
  ['X', /^/],
])
const oneSignStrings = new Set(['\u009d', '\u0090', '\u009f', '\u009e', '\u0098'])
const oneSignSequence = '\u009b'

/** Ends a control string, together with `ESC \`. */
const stringEnds = new Set(['\u0007', '\u009c'])

const isControl = (sign: string): boolean => sign < ' ' || sign === '\u007f'

/** A part of the input: where it ends and what it is. */
type Part =
  | { readonly kind: 'keys' | 'answer' | 'paste'; readonly end: number }
  | { readonly kind: 'mouse'; readonly end: number; readonly event: MouseEvent | undefined }
  /** Incomplete. */
  | { readonly kind: 'begun'; readonly what: Pending }
  /** The start of a control string, which is dropped. */
  | { readonly kind: 'string'; readonly from: number }

const sequence = /^([0-?]*)([ -/]*)([@-~])/
const begunSequence = /^[0-?]*[ -/]*$/

/** Final characters of control sequences that only answers have: attributes, status, cursor, window, modes, focus. */
const answerFinals = new Set(['c', 'n', 't', 'x', 'y'])

function isAnswer(parameters: string, between: string, final: string): boolean {
  // No key has a mark before its numbers, or anything behind them.
  if (/^[<=>?]/.test(parameters) || between !== '') return true
  if (final === 'I' || final === 'O') return parameters === ''
  return answerFinals.has(final) || (final === 'R' && parameters !== '')
}

/** The number of characters after `ESC [ M` in an X10 mouse report. */
const oldReport = 3

/** Parses a control sequence; `from` is the position after `ESC [`. */
function sequenceAt(input: string, at: number, from: number): Part {
  const rest = input.slice(from)
  // The function keys of the Linux console, and of rxvt with shift.
  const [odd] = /^(?:\[.|[235678]\$(?!y))/.exec(rest) ?? []
  if (odd !== undefined) return { kind: 'keys', end: from + odd.length }
  const [whole, parameters = '', between = '', final = ''] = sequence.exec(rest) ?? []
  if (whole === undefined) {
    const isBegun = begunSequence.test(rest) || rest === '['
    if (!isBegun) return { kind: 'keys', end: at + 1 }
    return { kind: 'begun', what: /^[<=>?]/.test(rest) ? 'answer' : 'key' }
  }
  const end = from + whole.length
  if (input.slice(at, end) === pasteBegin) return { kind: 'paste', end }
  if (parameters.startsWith('<')) return { kind: 'mouse', end, event: mouseEventOf(parameters, final) }
  if (final === 'M' && parameters === '') {
    return input.length < end + oldReport ? { kind: 'begun', what: 'answer' } : { kind: 'answer', end: end + oldReport }
  }
  return { kind: isAnswer(parameters, between, final) ? 'answer' : 'keys', end }
}

/** Parses a part that starts with ESC. */
function escapedAt(input: string, at: number): Part {
  const next = input.charAt(at + 1)
  if (next === '') return { kind: 'begun', what: 'key' }
  if (next === '[') return sequenceAt(input, at, at + 2)
  const plausible = strings.get(next)
  if (plausible === undefined) return { kind: 'keys', end: at + 1 }
  const content = input.slice(at + 2)
  // It may be a key with alt, and then nothing comes behind it.
  if (content === '') return { kind: 'begun', what: 'key' }
  return plausible.test(content) || stringEnd(content, 0)?.isEnded === true
    ? { kind: 'string', from: at + 2 }
    : { kind: 'keys', end: at + 1 }
}

function partAt(input: string, at: number): Part {
  const sign = input.charAt(at)
  if (sign === escapeSign) return escapedAt(input, at)
  if (oneSignStrings.has(sign)) return { kind: 'string', from: at + 1 }
  if (sign === oneSignSequence) return sequenceAt(input, at, at + 1)
  return { kind: 'keys', end: at + 1 }
}

/** The end of a control string, or the first character that cannot be in it; undefined if it continues. */
function stringEnd(input: string, from: number): { readonly end: number; readonly isEnded: boolean } | undefined {
  for (let at = from; at < input.length; at++) {
    const sign = input.charAt(at)
    if (stringEnds.has(sign)) return { end: at + 1, isEnded: true }
    if (sign === escapeSign) {
      const next = input.charAt(at + 1)
      if (next === '') return undefined
      return next === '\\' ? { end: at + 2, isEnded: true } : { end: at, isEnded: false }
    }
    if (isControl(sign)) return { end: at, isEnded: false }
  }
  return undefined
}

/** The length of the longest end of a text that starts another text. */
function overlap(text: string, other: string): number {
  for (let length = Math.min(text.length, other.length - 1); length > 0; length--) {
    if (other.startsWith(text.slice(text.length - length))) return length
  }
  return 0
}

/** Parses terminal input, in whatever pieces it arrives. */
export class InputParser {
  #within: 'keys' | 'string' | 'paste' = 'keys'
  /** The incomplete rest of the input. */
  #begun = ''
  #what: Pending = 'key'

  /** What is incomplete; undefined if nothing is. */
  get pending(): Pending | undefined {
    if (this.#within === 'string') return 'answer'
    return this.#begun === '' ? undefined : this.#what
  }

  /** Parses the next piece, together with the incomplete rest. */
  parse(piece: string): ParsedInput {
    const input = this.#begun + piece
    const events: MouseEvent[] = []
    let keys = ''
    let at = 0
    this.#begun = ''
    const keep = (from: number, what: Pending) => {
      this.#begun = input.slice(from)
      this.#what = what
      return input.length
    }
    while (at < input.length) {
      if (this.#within === 'paste') {
        const end = input.indexOf(pasteEnd, at)
        const until = end === -1 ? input.length - overlap(input.slice(at), pasteEnd) : end + pasteEnd.length
        keys += input.slice(at, until)
        if (end === -1) at = keep(until, 'key')
        else {
          this.#within = 'keys'
          at = until
        }
        continue
      }
      if (this.#within === 'string') {
        const found = stringEnd(input, at)
        if (found === undefined) at = keep(input.endsWith(escapeSign) ? input.length - 1 : input.length, 'answer')
        else {
          this.#within = 'keys'
          at = found.end
        }
        continue
      }
      const part = partAt(input, at)
      switch (part.kind) {
        case 'begun':
          at = keep(at, part.what)
          break
        case 'string':
          this.#within = 'string'
          at = part.from
          break
        case 'mouse':
          if (part.event !== undefined) events.push(part.event)
          at = part.end
          break
        case 'paste':
          this.#within = 'paste'
          keys += input.slice(at, part.end)
          at = part.end
          break
        case 'keys':
          keys += input.slice(at, part.end)
          at = part.end
          break
        case 'answer':
          at = part.end
          break
        default:
          part satisfies never
      }
    }
    return { keys, events }
  }

  /**
   * Gives up waiting for the rest of incomplete input.
   *
   * @returns what may be a key after all, such as ESC alone; an answer without an end is left out
   */
  flush(): string {
    const begun = this.#begun
    const isKey = this.#what === 'key' || begun === escapeSign
    this.#begun = ''
    if (this.#within === 'string') this.#within = 'keys'
    return isKey ? begun : ''
  }
}
