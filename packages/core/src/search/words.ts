import { checkedText } from '../atlas/check-argument.ts'
import { fold } from '../atlas/fold.ts'

/** A word of a text, folded as it is compared, and where it stands. */
export interface Word {
  readonly term: string
  readonly start: number
  readonly end: number
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu

/** The words of a text, in order: runs of letters and digits. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    term: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The folded words of a text joined by single spaces: two spellings with the same words compare equal. */
export const foldedWords = (text: string): string =>
  wordsOf(text)
    .map(({ term }) => term)
    .join(' ')

/** Nobody searches for more letters, and each word takes its time. */
export const longestText = 1000

/**
 * What is searched for: of a very long text its beginning.
 *
 * @throws {TypeError} if it is not a text
 */
export const checkedSought = (name: string, text: string): string => checkedText(name, text).slice(0, longestText)
