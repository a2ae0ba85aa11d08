/**
 * What a manual page is made of, in the macros that every reader of such pages knows (man(7)).
 *
 * The caller of a line function escapes its text, since it may have bold and italic parts.
 *
 * @module
 */

/** Lines of a manual page. */
export type Roff = readonly string[]

/** Longer lines of a page are hard to read in an editor, and say nothing else. */
const maxColumns = 80

/** A character beyond ASCII by its number, since a page does not declare its encoding. */
const unicodeEscape = (sign: string): string =>
  `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/**
 * Text as it is meant: no sign within it is an order to the formatter.
 *
 * @example
 * escaped('--lang') // '\\-\\-lang'
 */
export const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    // A plain minus is a hyphen to the formatter, and can't be copied into a shell.
    .replaceAll('-', '\\-')
    .replace(/[^ -~]/gu, unicodeEscape)

/** A line that is text, whatever it begins with. */
const protectLine = (line: string): string => line.replace(/^[.']/, '\\&$&')

/** Text as lines: the formatter makes its own of them. */
function filled(text: string): Roff {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length >= maxColumns) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.map(protectLine)
}

/** An argument of a macro, in one piece. */
const quoted = (text: string): string => `"${escaped(text).replaceAll('"', '\\(dq')}"`

/** What is typed as it stands. */
export const bold = (text: string): string => `\\fB${escaped(text)}\\fR`

/** What the reader puts something in place of. */
export const italic = (text: string): string => `\\fI${escaped(text)}\\fR`

/** What stands at the top and the bottom of a page. */
export interface Heading {
  readonly name: string
  readonly chapter: number
  /** The day of the release, like `2026-11-28`: the page is the same whenever it is made. */
  readonly day: string
  readonly version: string
  readonly manual: string
}

/** The head of a page. The day is no text, and so not escaped. */
export const head = ({ name, chapter, day, version, manual }: Heading): Roff => [
  `.TH ${quoted(name.toUpperCase())} ${chapter} ${day} ${[`${name} ${version}`, manual].map(quoted).join(' ')}`,
]

/** A section. */
export const section = (title: string, ...body: readonly Roff[]): Roff => [`.SH ${quoted(title)}`, ...body.flat()]

/** A part of a section. */
export const subsection = (title: string, ...body: readonly Roff[]): Roff => [`.SS ${quoted(title)}`, ...body.flat()]

/** The first paragraph of a section. */
export const firstParagraph = (text: string): Roff => filled(text)

/** Another paragraph. */
export const paragraph = (text: string): Roff => ['.PP', ...filled(text)]

/** A term, and what it means below it. */
export const term = (name: string, meaning: string): Roff => ['.TP', protectLine(name), ...filled(meaning)]

/** Lines as they stand, not escaped yet. */
export const literal = (lines: readonly string[]): Roff => [
  '.EX',
  ...lines.map((line) => protectLine(escaped(line))),
  '.EE',
]

/** The same behind other text. */
export const literalParagraph = (lines: readonly string[]): Roff => ['.PP', ...literal(lines)]
