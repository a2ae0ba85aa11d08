/**
 * Characters that nobody sees and that do something: they command a terminal, turn the direction of a text, or end a
 * line for some programs and not for others. No text of a dataset holds one, and none leaves for a reader.
 *
 * They are controls (C0, DEL, C1), the separators of lines and paragraphs, directions that are embedded, overridden or
 * isolated, and what Unicode calls no characters.
 *
 * @module
 */
import { checkedText } from '../atlas/check-text.ts'

/** A text of one line that has none of them. */
export const visibleLine: RegExp =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$/

/** A text of any number of lines that has none of them, a line break aside. */
export const visibleLines: RegExp =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$/

/** Each of them that no text needs: line breaks, of either kind, and tabs set texts out. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

/** A hidden character and where it stands. */
export interface HiddenCharacter {
  /** As Unicode writes it, like `U+202E`. */
  readonly name: string
  /** Its place in the text, from 1, in characters. */
  readonly place: number
}

/**
 * The first hidden character of a text, if it has one.
 *
 * @param visible which texts have none: {@link visibleLine} or {@link visibleLines}
 */
export function firstHidden(text: string, visible: RegExp): HiddenCharacter | undefined {
  let place = 0
  for (const character of text) {
    place++
    const point = character.codePointAt(0) ?? 0
    const isHalf = point >= 0xd800 && point <= 0xdfff
    if (isHalf || !visible.test(character))
      return { name: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`, place }
  }
  return undefined
}

/**
 * A text that does nothing to what shows it: each hidden character but line breaks and tabs, and each half of a pair
 * of UTF-16 units, is replaced by "\ufffd".
 *
 * What an app writes to a terminal, a pipe or a file that others read goes through it. The texts of an atlas have no
 * such characters; what a person typed, the name of a file and the message of another program may have some.
 *
 * @param text any text
 * @returns the text itself where there is nothing to replace
 * @example
 * cleanText('Bil\u202eoab \u001b[31m') // 'Bil\ufffdoab \ufffd[31m'
 */
export const cleanText = (text: string): string => checkedText('text', text).toWellFormed().replace(hidden, '\ufffd')
