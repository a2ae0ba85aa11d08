/**
 * Marks of footnotes in a text whose superscripts have become plain digits: `earthquakes1`, `sector4,5`, `by 201980`.
 *
 * Alone, `201980` can't be read. But the marks of a text run 1, 2, 3 …, so that at each point
 * only one number can come next, and it is read as a mark where it follows a letter, a bracket, a full
 * stop, a year, the mark before it, or a space at the end of a line.
 *
 * @module
 */

/** A page without its marks, and the marks that it had. */
export interface MarkedPage {
  readonly text: string
  readonly footnotes: readonly number[]
}

const markPattern = (mark: number) =>
  new RegExp(
    `(?:(?<=[\\p{L})\\]][.,;:]?)|(?<=\\b(?:19|20)\\d\\d)|(?<=\\p{L} )(?=\\d+\\n)|(?<=\\0))${mark}(?![\\p{L}\\d])`,
    'u',
  )

// A mark that was read leaves this behind, so that the next may follow it: "57,58", "31, 32".
const gap = '\0'

/** Lines that hold only the number of a footnote of the page: where the footnote itself begins. */
const withoutNumberLines = (text: string, footnotes: readonly number[]) =>
  text
    .split('\n')
    .filter((line) => !footnotes.includes(Number(line)))
    .join('\n')

/**
 * Takes the marks of footnotes out of a text.
 *
 * @param pages the text of each page, in order
 */
export function takeFootnoteMarks(pages: readonly string[]): readonly MarkedPage[] {
  let next = 1
  return pages.map((page) => {
    const footnotes: number[] = []
    let done = ''
    let rest = page
    for (;;) {
      const match = markPattern(next).exec(rest)
      if (match === null) break
      footnotes.push(next)
      done += rest.slice(0, match.index)
      rest = gap + rest.slice(match.index + match[0].length).replace(/^, ?(?=\d)/, '')
      next += 1
    }
    return { text: withoutNumberLines((done + rest).replaceAll(gap, ' '), footnotes), footnotes }
  })
}
