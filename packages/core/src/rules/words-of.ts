import { fold } from '../util/fold.ts'

/** What can be found on a page: words without accents and case, and numbers by their value. */
export interface Words {
  readonly words: readonly string[]
  readonly numbers: readonly number[]
}

// A number with separators, one with decimals, or a run of letters and digits.
const piece = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+\.\d+|[\p{L}\d]+/gu
const ordinal = /^(\d+)(?:st|nd|rd|th)$/

/**
 * The distinct words and numbers of a text.
 *
 * @example
 * wordsOf("Querétaro's 14th, of 4,600 m²")
 * // { words: ['queretaro', 's', '14th', 'of', 'm2'], numbers: [14, 4600] }
 */
export function wordsOf(text: string): Words {
  const words = new Set<string>()
  const numbers = new Set<number>()
  for (const [found] of fold(text).matchAll(piece)) {
    const isWord = /\p{L}/u.test(found)
    if (isWord) words.add(found)
    const digits = isWord ? ordinal.exec(found)?.[1] : found.replaceAll(',', '')
    if (digits !== undefined) numbers.add(Number(digits))
  }
  return { words: [...words], numbers: [...numbers] }
}
