/** Text of which each letter takes one column, and is one character to a reader. @module */

const narrow = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2500-\u259f\u2013\u2026\u2190-\u2193\u25b2\u25b8\u25bc\u25cf]*$/

/** Whether a text has only Latin letters and the characters of frames and tables. */
export const isSingleWidth = (text: string): boolean => narrow.test(text)

/** The same with escape sequences, where an escape is a character of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const styled = /^[\u001b -~\u00a1-\u00ac\u00ae-\u024f\u2500-\u259f\u2013\u2026\u2190-\u2193\u25b2\u25b8\u25bc\u25cf]*$/

/** Whether each letter of a text, which may have escape sequences, is one character. */
export const isOneCharacterEach = (text: string): boolean => styled.test(text)
