import { checkedText } from '../model/check-argument.ts'
import { fold } from '../util/fold.ts'
import { unicodePattern } from '../util/unicode-pattern.ts'

/** A word of a text, folded, and its position. */
export interface Token {
  readonly term: string
  readonly start: number
  readonly end: number
}

const letterOrDigit = /* @__PURE__ */ unicodePattern('[\\p{L}\\p{N}]')
const letterDigitOrMark = /* @__PURE__ */ unicodePattern('[\\p{L}\\p{N}\\p{M}]')

/**
 * Whether a character belongs to a word. The code point decides for nearly all, ten times as fast as the pattern.
 *
 * @param isInside whether the character before it does: a mark alone begins no word
 */
function isWordCharacter(code: number, isInside: boolean): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  // All but two are letters, from "À" to the end of the Latin alphabets.
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7
  return (isInside ? letterDigitOrMark : letterOrDigit)().test(String.fromCodePoint(code))
}

/**
 * Finds the words of a text, in order: runs of letters and digits, with their marks.
 *
 * @param found called with the start and the end of each
 */
export function eachToken(text: string, found: (start: number, end: number) => void): void {
  let start = -1
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0
    if (isWordCharacter(code, start !== -1)) {
      if (start === -1) start = at
    } else if (start !== -1) {
      found(start, at)
      start = -1
    }
    at += code > 0xffff ? 2 : 1
  }
  if (start !== -1) found(start, text.length)
}

/** The words of a text, in order. */
export function tokenize(text: string): readonly Token[] {
  const words: Token[] = []
  eachToken(text, (start, end) => words.push({ term: fold(text.slice(start, end)), start, end }))
  return words
}

/** The folded words of a text. */
export const termsOf = (text: string): readonly string[] => tokenize(text).map(({ term }) => term)

/** The folded words of a text joined by single spaces: two spellings with the same words compare equal. */
export const normalizeWords = (text: string): string => termsOf(text).join(' ')

/** The longest text that is searched for: each word takes time. */
export const maxTextLength = 1000

/**
 * A text to search for, cut to {@link maxTextLength}.
 *
 * @throws {TypeError} if it is not a text
 */
export const checkedSearchText = (name: string, text: string): string => checkedText(name, text).slice(0, maxTextLength)
