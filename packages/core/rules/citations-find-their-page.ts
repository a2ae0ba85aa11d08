import type { Citation } from '../src/model/citation.ts'
import type { Source } from '../src/model/source.ts'
import { citationsThat } from './citations-of.ts'
import { pageOf, type SourceIndex } from './page-words.ts'
import { at, type Rule } from './rule.ts'

const name = 'citations-find-their-page'

interface Fault {
  /** Field of the citation. */
  readonly field: string
  readonly message: string
  readonly remedy: string
}

/** "1", "1 and 2", "1, 2 and 3". */
const inWords = (items: readonly (string | number)[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

const sectionsOn = (index: SourceIndex, page: number) =>
  index.sections.filter(({ first, last }) => first <= page && page <= last).map(({ section }) => section)

/** The marks under which a statement of the page can stand: a sentence may run on to the first mark of the next page. */
function marksFor(index: SourceIndex, page: number): readonly number[] {
  const own = pageOf(index, page)?.footnotes ?? []
  return [...own, ...(pageOf(index, page + 1)?.footnotes.slice(0, 1) ?? [])]
}

function* sectionFaults({ section }: Citation, page: number, index: SourceIndex): Generator<Fault> {
  if (section === undefined) return
  const onPage = sectionsOn(index, page)
  if (onPage.includes(section)) return
  const range = index.sections.find((one) => one.section === section)
  yield {
    field: 'section',
    message:
      range === undefined
        ? `"${index.source}" has no section ${section}`
        : `section ${section} stands on pages ${range.first} to ${range.last}, not on page ${page}`,
    remedy: `write section ${onPage.map((one) => `"${one}"`).join(' or ')}, or correct the page`,
  }
}

function* indexFaults(citation: Citation, page: number, index: SourceIndex): Generator<Fault> {
  const found = pageOf(index, page)
  if (found === undefined) {
    yield {
      field: 'page',
      message: `"${index.source}" has ${index.pages.length} pages, and no page ${page}`,
      remedy: 'correct the page; pages are counted in the text from which the index was made',
    }
    return
  }
  yield* sectionFaults(citation, page, index)
  const { table, footnote } = citation
  if (table !== undefined && !found.tables.includes(table)) {
    const home = index.pages.find(({ tables }) => tables.includes(table))
    yield {
      field: 'table',
      message: `table ${table} does not stand on page ${page}`,
      remedy:
        home === undefined
          ? 'correct the number of the table'
          : `correct the table, or the page: it is on ${home.page}`,
    }
  }
  if (footnote !== undefined && !marksFor(index, page).includes(footnote)) {
    const marks = marksFor(index, page)
    yield {
      field: 'footnote',
      message: `no mark of footnote ${footnote} stands on page ${page}`,
      remedy: marks.length === 0 ? 'remove the footnote' : `choose from ${inWords(marks)}, or correct the page`,
    }
  }
}

/** Whether a citation gives section and page, and a page that the source has; of a source without pages neither. */
const isWithin = ({ section, page, table, footnote }: Citation, pages: number | undefined) =>
  pages === undefined
    ? [section, page, table, footnote].every((one) => one === undefined)
    : section !== undefined && page !== undefined && page <= pages

function* faultsOf(citation: Citation, source: Source, index: SourceIndex | undefined): Generator<Fault> {
  const { page } = citation
  if (source.pages === undefined) {
    for (const field of ['section', 'page', 'table', 'footnote'] as const) {
      if (citation[field] === undefined) continue
      yield {
        field,
        message: `"${source.id}" is not cited by ${field}`,
        remedy: `remove "${field}", or give the source its number of pages if it has pages`,
      }
    }
    return
  }
  for (const field of ['section', 'page'] as const) {
    if (citation[field] !== undefined) continue
    yield {
      field,
      message: `the citation of "${source.id}" gives no ${field}`,
      remedy: `add "${field}": by section and page together a reader finds the place in any copy`,
    }
  }
  if (page === undefined) return
  if (page > source.pages) {
    yield {
      field: 'page',
      message: `"${source.id}" has ${source.pages} pages, and no page ${page}`,
      remedy: 'correct the page',
    }
  } else if (index !== undefined) yield* indexFaults(citation, page, index)
}

/** A source with pages is cited by section and page, and what the citation names stands there. */
export const citationsFindTheirPage: Rule = {
  name,
  *check(dataset) {
    const sources = new Map<string, Source>(dataset.records.sources.map((source) => [source.id, source]))
    const isInQuestion = (citation: Citation) => {
      const source = sources.get(citation.source)
      return source !== undefined && (dataset.pageWords?.has(source.id) || !isWithin(citation, source.pages))
    }
    for (const { entry, path, citation } of citationsThat(dataset, isInQuestion)) {
      const source = sources.get(citation.source)
      // A source cites itself as a whole.
      if (source === undefined || source.id === entry.record.id) continue
      for (const { field, message, remedy } of faultsOf(citation, source, dataset.pageWords?.get(source.id)))
        yield { ...at(dataset, entry.record, `${path}.${field}`), rule: name, message, remedy }
    }
  },
}
