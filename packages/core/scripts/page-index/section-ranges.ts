/**
 * The pages of each section, from headings like `2.1. Policy dialogue`.
 *
 * The numbered rows of a table look the same. So headings are those lines at the top of a page or after an
 * empty line that make the longest run in which each number can follow the one before it: after 2.1 come
 * 2.1.1, 2.2 and 3.
 *
 * @module
 */
import type { SectionRange } from '../../src/rules/page-words.ts'

interface Heading {
  readonly section: string
  readonly page: number
  readonly isTop: boolean
}

const headingLine = /^(\d+(?:\.\d+)*)\.\s+\p{L}/u

function headingsOf(text: string, page: number): readonly Heading[] {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  return lines.flatMap((line, index) => {
    const section = headingLine.exec(line)?.[1]
    const isTop = index === first
    return section !== undefined && (isTop || lines[index - 1]?.trim() === '') ? [{ section, page, isTop }] : []
  })
}

/** The sections that can come next: its first subsection, or the next one at any of its levels. */
function successors(section: string): readonly string[] {
  const numbers = section.split('.')
  return [`${section}.1`, ...numbers.map((number, level) => [...numbers.slice(0, level), Number(number) + 1].join('.'))]
}

/** The longest run of headings that begins with section 1; of equally long ones the earliest. */
function longestRun(headings: readonly Heading[]): readonly Heading[] {
  const runs: (readonly Heading[])[] = []
  for (const heading of headings) {
    const before = runs
      .filter((run) => successors(run.at(-1)?.section ?? '').includes(heading.section))
      .reduce<readonly Heading[]>((longest, run) => (run.length > longest.length ? run : longest), [])
    if (before.length > 0 || heading.section === '1') runs.push([...before, heading])
  }
  return runs.reduce<readonly Heading[]>((longest, run) => (run.length > longest.length ? run : longest), [])
}

/**
 * On which pages the own text of each section stands.
 *
 * @param pages the text of each page, in order
 */
export function sectionRanges(pages: readonly string[]): readonly SectionRange[] {
  const headings = longestRun(pages.flatMap((text, index) => headingsOf(text, index + 1)))
  return headings.map(({ section, page }, index) => {
    const next = headings[index + 1]
    const last = next === undefined ? pages.length : next.isTop && next.page > page ? next.page - 1 : next.page
    return { section, first: page, last }
  })
}
