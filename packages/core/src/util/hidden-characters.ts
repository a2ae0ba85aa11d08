/**
 * Invisible characters that have an effect: they command a terminal, turn the direction of a text, end a line for some
 * programs and not for others, split a word so that no search finds it, or carry a text that only machines read. No text
 * of a dataset has one, and none is written to a reader.
 *
 * They are controls (C0, DEL, C1), the separators of lines and paragraphs, directions that are embedded, overridden or
 * isolated, spaces and hyphens without width, tags, and what Unicode calls no characters. Joiners (U+200C, U+200D) and
 * marks of direction (U+200E, U+200F, U+061C) stay: names in some scripts need them.
 *
 * @module
 */
import { checkedText } from './check-value.ts'
import { unicodePattern } from './unicode-pattern.ts'

/** A text of one line that has none of them, tags and halves of pairs aside, of which not every language knows patterns. */
export const visibleLine: RegExp =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /^[^\u0000-\u001f\u007f-\u009f\u00ad\u180e\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]*$/

/** The same of a text of any number of lines, which may have line breaks. */
export const visibleLines: RegExp =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]*$/

/** All of them that no text needs: line breaks and tabs format texts, and a byte order mark may begin one. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\r(?!\n)|(?<!^)\ufeff|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu

/** A text of Latin letters and what is usual between them: nearly all are, and need no closer look. */
const ordinary = /^[ -~\u00a1-\u00ac\u00ae-\u024f]*$/

/** Whether a text has no tags, and no halves of pairs of UTF-16 units. */
export const isWhole = (text: string): boolean =>
  // Most texts have no pairs at all.
  !/[\ud800-\udfff]/.test(text) || (text.isWellFormed() && !/[\u{e0000}-\u{e007f}]/u.test(text))

export interface HiddenCharacter {
  /** As Unicode writes it, like `U+202E`. */
  readonly name: string
  /** Its position in the text, from 1, in characters. */
  readonly position: number
}

/** The first hidden character of a text that {@link visibleLine} or {@link visibleLines} does not match. */
export function firstHidden(text: string, visible: RegExp): HiddenCharacter | undefined {
  let position = 0
  for (const character of text) {
    position++
    const point = character.codePointAt(0) ?? 0
    if (!isWhole(character) || !visible.test(character))
      return { name: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`, position }
  }
  return undefined
}

/**
 * A text that does nothing to what shows it: each hidden character but line breaks, tabs and a byte order mark
 * that begins it, and each half of a pair of UTF-16 units, is replaced by "\ufffd".
 *
 * What an app writes to a terminal, a pipe or a file that others read goes through it. The texts of an atlas have no
 * such characters; what a person typed, the name of a file and the message of another program may have some.
 *
 * @param text any text
 * @returns the text itself where there is nothing to replace
 * @example
 * cleanText('Bil\u202eoab \u001b[31m') // 'Bil\ufffdoab \ufffd[31m'
 */
export const cleanText = (text: string): string =>
  ordinary.test(checkedText('text', text))
    ? text
    : text.toWellFormed().replace(hidden, (character) => '\ufffd'.repeat(character.length))

/**
 * A text in which something can be seen: a letter, a digit, punctuation or a symbol, and not only spaces, joiners and
 * accents on nothing.
 */
export const showsSomething: () => RegExp = /* @__PURE__ */ unicodePattern('[\\p{L}\\p{N}\\p{P}\\p{S}]')
