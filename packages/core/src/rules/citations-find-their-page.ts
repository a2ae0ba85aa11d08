import type { Fault } from '../dataset/problem.ts'
import type { Citation } from '../model/citation.ts'
import type { Source } from '../model/source.ts'
import { citationsThat } from './citations.ts'
import { recordFinder } from './entries.ts'
import { pageOf, type SourceIndex } from './page-words.ts'
import { at, orList, type Rule } from './rule.ts'

interface CitationFault extends Fault {
  readonly field: string
}

/** "1", "1 and 2", "1, 2 and 3". */
const formatNumbers = (items: readonly number[], and: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`

const sectionsOn = (index: SourceIndex, page: number) =>
  index.sections.filter(({ first, last }) => first <= page && page <= last).map(({ section }) => section)

/** The marks under which a statement of the page can stand: a sentence may run on to the first mark of the next page. */
function marksFor(index: SourceIndex, page: number): readonly number[] {
  const own = pageOf(index, page)?.footnotes ?? []
  return [...own, ...(pageOf(index, page + 1)?.footnotes.slice(0, 1) ?? [])]
}

function* sectionFaults({ section }: Citation, page: number, index: SourceIndex): Generator<CitationFault> {
  if (section === undefined) return
  const onPage = sectionsOn(index, page)
  if (onPage.includes(section)) return
  const range = index.sections.find((one) => one.section === section)
  yield {
    field: 'section',
    message:
      range === undefined
        ? {
            en: `"${index.source}" has no section ${section}`,
            es: `"${index.source}" no tiene ningún apartado ${section}`,
          }
        : {
            en: `section ${section} stands on pages ${range.first} to ${range.last}, not on page ${page}`,
            es: `el apartado ${section} está en las páginas ${range.first} a ${range.last}, no en la página ${page}`,
          },
    remedy: {
      en: `write section ${orList(onPage).en}, or correct the page`,
      es: `escriba el apartado ${orList(onPage).es}, o corrija la página`,
    },
  }
}

function* indexFaults(citation: Citation, page: number, index: SourceIndex): Generator<CitationFault> {
  const found = pageOf(index, page)
  if (found === undefined) {
    yield {
      field: 'page',
      message: {
        en: `"${index.source}" has ${index.pages.length} pages, and no page ${page}`,
        es: `"${index.source}" tiene ${index.pages.length} páginas, y ninguna página ${page}`,
      },
      remedy: {
        en: 'correct the page; pages are counted in the text from which the index was made',
        es: 'corrija la página; se cuentan en el texto del que se hizo el índice',
      },
    }
    return
  }
  yield* sectionFaults(citation, page, index)
  const { table, footnote } = citation
  if (table !== undefined && !found.tables.includes(table)) {
    const home = index.pages.find(({ tables }) => tables.includes(table))
    yield {
      field: 'table',
      message: {
        en: `table ${table} does not stand on page ${page}`,
        es: `la tabla ${table} no está en la página ${page}`,
      },
      remedy:
        home === undefined
          ? { en: 'correct the number of the table', es: 'corrija el número de la tabla' }
          : {
              en: `correct the table, or the page: it is on ${home.page}`,
              es: `corrija la tabla, o la página: está en la ${home.page}`,
            },
    }
  }
  if (footnote !== undefined && !marksFor(index, page).includes(footnote)) {
    const marks = marksFor(index, page)
    yield {
      field: 'footnote',
      message: {
        en: `no mark of footnote ${footnote} stands on page ${page}`,
        es: `en la página ${page} no está la llamada de la nota ${footnote}`,
      },
      remedy:
        marks.length === 0
          ? { en: 'remove the footnote', es: 'elimine la nota' }
          : {
              en: `choose from ${formatNumbers(marks, 'and')}, or correct the page`,
              es: `elija entre ${formatNumbers(marks, 'y')}, o corrija la página`,
            },
    }
  }
}

/** Whether a citation gives section and page, and a page that the source has; of a source without pages neither. */
const isWithin = ({ section, page, table, footnote }: Citation, pages: number | undefined) =>
  pages === undefined
    ? [section, page, table, footnote].every((one) => one === undefined)
    : section !== undefined && page !== undefined && page <= pages

function* faultsOf(citation: Citation, source: Source, index: SourceIndex | undefined): Generator<CitationFault> {
  const { page } = citation
  if (source.pages === undefined) {
    for (const field of ['section', 'page', 'table', 'footnote'] as const) {
      if (citation[field] === undefined) continue
      yield {
        field,
        message: { en: `"${source.id}" is not cited by ${field}`, es: `"${source.id}" no se cita por ${field}` },
        remedy: {
          en: `remove "${field}", or give the source its number of pages if it has pages`,
          es: `elimine "${field}", o dé a la fuente su número de páginas si las tiene`,
        },
      }
    }
    return
  }
  for (const field of ['section', 'page'] as const) {
    if (citation[field] !== undefined) continue
    yield {
      field,
      message: {
        en: `the citation of "${source.id}" gives no ${field}`,
        es: `la cita de "${source.id}" no da ${field}`,
      },
      remedy: {
        en: `add "${field}": by section and page together a reader finds the place in any copy`,
        es: `añada "${field}": por apartado y página se encuentra el lugar en cualquier copia`,
      },
    }
  }
  if (page === undefined) return
  if (page > source.pages) {
    yield {
      field: 'page',
      message: {
        en: `"${source.id}" has ${source.pages} pages, and no page ${page}`,
        es: `"${source.id}" tiene ${source.pages} páginas, y ninguna página ${page}`,
      },
      remedy: { en: 'correct the page', es: 'corrija la página' },
    }
  } else if (index !== undefined) yield* indexFaults(citation, page, index)
}

/** A source with pages is cited by section and page, and what the citation names stands there. */
export const citationsFindTheirPage: Rule = {
  name: 'citations-find-their-page',
  *check(dataset) {
    const sourceWith = recordFinder(dataset, 'sources')
    const isInQuestion = (citation: Citation) => {
      const source = sourceWith(citation.source)
      return source !== undefined && (dataset.pageWords?.has(source.id) || !isWithin(citation, source.pages))
    }
    for (const { entry, path, citation } of citationsThat(dataset, isInQuestion)) {
      const source = sourceWith(citation.source)
      // A source cites itself as a whole.
      if (source === undefined || source.id === entry.record.id) continue
      for (const { field, message, remedy } of faultsOf(citation, source, dataset.pageWords?.get(source.id)))
        yield { ...at(entry.record, `${path}.${field}`), message, remedy }
    }
  },
}
