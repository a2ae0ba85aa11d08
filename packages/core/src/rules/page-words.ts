/**
 * Which words stand on which page of a source, without their order: enough to check whether a page names what a record
 * takes from it, too little to read the source.
 *
 * scripts/index-pages.ts derives it from the text of a source.
 *
 * @module
 */
import type { Citation } from '../model/citation.ts'
import { fold } from '../util/fold.ts'
import { memoize } from '../util/memo.ts'

/** What can be found on a page: words without accents and case, and numbers by their value. */
export interface Words {
  readonly words: readonly string[]
  readonly numbers: readonly number[]
}

// A number with separators, one with decimals, or a run of letters and digits.
const piece = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+\.\d+|[\p{L}\d]+/gu

const ordinal = /^(\d+)(?:st|nd|rd|th)$/

/** The distinct words and numbers of a text: in "Querétaro's 14th" the words queretaro, s, 14th and the number 14. */
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

export const pageOf = (index: SourceIndex, page: number): PageIndex | undefined => pagesByNumber(index).get(page)

/** The words and numbers of a spelling that a page lacks; the order does not matter. */
export const missingFrom = (page: PageIndex, { words, numbers }: Words): readonly (string | number)[] => [
  ...words.filter((word) => !page.words.includes(word)),
  ...numbers.filter((number) => !page.numbers.includes(number)),
]

export const hasAny = (page: PageIndex, spellings: readonly Words[]): boolean =>
  spellings.some((spelling) => missingFrom(page, spelling).length === 0)

const isFor = (citation: Citation, field: string) => citation.for === undefined || citation.for.includes(field)

/** The pages that support a top-level field; undefined if it may rest on something of which the pages are not known. */
export function citedPages(
  citations: readonly Citation[],
  field: string,
  { pageWords }: { readonly pageWords?: PageWords },
): readonly PageIndex[] | undefined {
  const pages = citations
    .filter((citation) => isFor(citation, field))
    .map(({ source, page }) => {
      const index = pageWords?.get(source)
      return index === undefined || page === undefined ? undefined : pageOf(index, page)
    })
  const known = pages.filter((page) => page !== undefined)
  return known.length === pages.length ? known : undefined
}
