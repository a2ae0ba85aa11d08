/** From the text of a source, page by page, to the index of its words. @module */
import { type PageIndex, type SourceIndex, wordsOf } from '../../src/rules/page-words.ts'
import { takeFootnoteMarks } from './footnote-marks.ts'
import { sectionRanges } from './section-ranges.ts'

const pageMark = /^=== page (\d+) ===$/gm

/** The text of each page; the marks must run 1, 2, 3 … */
function splitPages(text: string): readonly string[] {
  const numbers = [...text.matchAll(pageMark)].map(([, number]) => Number(number))
  const wrong = numbers.findIndex((number, index) => number !== index + 1)
  if (numbers.length === 0) throw new Error('The text has no line "=== page 1 ===".')
  if (wrong !== -1) throw new Error(`Page ${wrong + 1} is missing: the mark there says page ${numbers[wrong]}.`)
  return text.split(/^=== page \d+ ===$\n?/m).slice(1)
}

/** A word that a hyphen parts over the end of a line counts in parts and whole. */
const joinedWords = (text: string) =>
  [...text.matchAll(/([\p{L}\d]+)-\n\s*([\p{L}\d]+)/gu)].map(([, start, end]) => `${start}${end}`).join(' ')

const captions = (text: string) => [...text.matchAll(/^Table (\d+)[.:]? \p{Lu}/gmu)].map(([, number]) => Number(number))

function indexPage(text: string, footnotes: readonly number[], page: number): PageIndex {
  const { words, numbers } = wordsOf(`${text} ${joinedWords(text)}`)
  return {
    page,
    footnotes,
    tables: captions(text),
    numbers: numbers.toSorted((a, b) => a - b),
    words: words.toSorted(),
  }
}

/**
 * The index of a source.
 *
 * @param source id of the source
 * @param text its text; before each page stands a line like `=== page 1 ===`
 * @throws {Error} if the pages don't run 1, 2, 3 …
 */
export function indexPaper(source: string, text: string): SourceIndex {
  const pages = takeFootnoteMarks(splitPages(text))
  return {
    source,
    sections: sectionRanges(pages.map((page) => page.text)),
    pages: pages.map((page, index) => indexPage(page.text, page.footnotes, index + 1)),
  }
}
