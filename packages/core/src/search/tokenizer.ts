import { checkedText } from '../model/check-argument.ts'
import { fold } from '../util/fold.ts'

/** A word of a text, folded as it is compared, and where it stands. */
export interface Word {
  readonly term: string
  readonly start: number
  readonly end: number
}

const letterOrDigit = /[\p{L}\p{N}]/u
const letterDigitOrMark = /[\p{L}\p{N}\p{M}]/u

/**
 * Whether a character belongs to a word. Nearly all are told by their number, ten times as fast as by the pattern.
 *
 * @param hasBegun whether one before it does: a mark alone begins no word
 */
function isOfWord(code: number, hasBegun: boolean): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  // All but two are letters, from "À" to the end of the Latin alphabets.
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7
  return (hasBegun ? letterDigitOrMark : letterOrDigit).test(String.fromCodePoint(code))
}

/**
 * Finds the words of a text, in order: runs of letters and digits, with their marks.
 *
 * @param found called with where each begins, and where it has ended
 */
export function eachWord(text: string, found: (start: number, end: number) => void): void {
  let start = -1
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0
    if (isOfWord(code, start !== -1)) {
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
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  eachWord(text, (start, end) => words.push({ term: fold(text.slice(start, end)), start, end }))
  return words
}

/** The folded words of a text. */
export const termsOf = (text: string): readonly string[] => wordsOf(text).map(({ term }) => term)

/** The folded words of a text joined by single spaces: two spellings with the same words compare equal. */
export const foldedWords = (text: string): string => termsOf(text).join(' ')

/** Nobody searches for more letters, and each word takes its time. */
export const longestText = 1000

/**
 * What is searched for: of a very long text its beginning.
 *
 * @throws {TypeError} if it is not a text
 */
export const checkedSought = (name: string, text: string): string => checkedText(name, text).slice(0, longestText)
