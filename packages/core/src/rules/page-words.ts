/**
 * Which words stand on which page of a source, and nothing of their order: enough to tell whether
 * a page names what a record takes from it, too little to read the source by.
 *
 * scripts/index-pages.ts derives it from the text of a source.
 *
 * @module
 */
import { memoize } from '../util/memo.ts'
import type { Words } from './words-of.ts'

/** One page of a source. */
export interface PageIndex {
  readonly page: number
  /** Numbers of the footnotes whose marks stand in the text of the page, in order. */
  readonly footnotes: readonly number[]
  /** Numbers of the tables whose captions stand on the page. */
  readonly tables: readonly number[]
  /** Distinct numbers, ascending; marks of footnotes are none of them. */
  readonly numbers: readonly number[]
  /** Distinct words without accents and case, sorted. */
  readonly words: readonly string[]
}

/** The pages on which a section's own text stands, without that of its subsections. */
export interface SectionRange {
  /** As the source numbers it, like `2.1`. */
  readonly section: string
  readonly first: number
  readonly last: number
}

/** The pages and sections of one source. */
export interface SourceIndex {
  readonly source: string
  readonly sections: readonly SectionRange[]
  readonly pages: readonly PageIndex[]
}

/** The index of each source that has one, by the source's id. */
export type PageWords = ReadonlyMap<string, SourceIndex>

const pagesByNumber = memoize(
  ({ pages }: SourceIndex): ReadonlyMap<number, PageIndex> => new Map(pages.map((page) => [page.page, page])),
)

/** The page of a source with a number. */
export const pageOf = (index: SourceIndex, page: number): PageIndex | undefined => pagesByNumber(index).get(page)

/** What a page lacks of a spelling: nothing, if all its words and numbers stand there, in whichever order. */
export const lackOf = (page: PageIndex, { words, numbers }: Words): readonly (string | number)[] => [
  ...words.filter((word) => !page.words.includes(word)),
  ...numbers.filter((number) => !page.numbers.includes(number)),
]

/** Whether one of several spellings stands on a page. */
export const hasOneOf = (page: PageIndex, spellings: readonly Words[]): boolean =>
  spellings.some((spelling) => lackOf(page, spelling).length === 0)
