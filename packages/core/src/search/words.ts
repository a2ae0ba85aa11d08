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
