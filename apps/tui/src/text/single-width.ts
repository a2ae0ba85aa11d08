/** Text of which each letter takes one column, and is one character to a reader. @module */

/** What beyond Latin stands in records, notes and marks; escaped, since one such letter makes a file take twice the memory. */
const narrow =
  /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2500-\u259f\u2010-\u2027\u2070\u2074-\u207e\u20ac\u2190-\u2193\u2260\u25b2\u25b8\u25bc\u25cf\u2713]*$/

/** Whether a text has only Latin letters and the characters of frames and tables. */
export const isSingleWidth = (text: string): boolean => narrow.test(text)

/** The same with escape sequences, where an escape is a character of its own. */
const styled =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  /^[\u001b -~\u00a1-\u00ac\u00ae-\u024f\u2500-\u259f\u2010-\u2027\u2070\u2074-\u207e\u20ac\u2190-\u2193\u2260\u25b2\u25b8\u25bc\u25cf\u2713]*$/

/** Whether each letter of a text, which may have escape sequences, is one character. */
export const isOneCharacterEach = (text: string): boolean => styled.test(text)
