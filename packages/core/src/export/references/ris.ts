/** References as RIS. @module */
import type { Language, Localized } from '../../model/language.ts'
import type { Reference, ReferenceDate } from './reference.ts'

const types = {
  report: 'RPRT',
  webpage: 'ELEC',
  dataset: 'DATA',
  standard: 'STAND',
  document: 'GEN',
} as const satisfies Record<Reference['type'], string>

/** Year, month and day between slashes, of which all are always there: `2019/03//`. */
function dateText({ 'date-parts': [[year = 0, month, day]] }: ReferenceDate): string {
  const digits = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}/${digits(month)}/${digits(day)}/`
}

const pagesInWords = (pages: number): Localized =>
  pages === 1 ? { en: '1 page', es: '1 página' } : { en: `${pages} pages`, es: `${pages} páginas` }

/**
 * One record, its lines ended as the format demands. How many pages a report has stands in its note, of which
 * programs read the first only: the field SP is read as the first page of a part.
 */
export function risRecord(reference: Reference, language: Language): string {
  const { id, type, title, publisher, issued, accessed, version, URL: url, note } = reference
  const pages = reference['number-of-pages']
  const notes = [...(pages === undefined ? [] : [pagesInWords(pages)[language]]), ...(note === undefined ? [] : [note])]
  const year = issued?.['date-parts'][0][0]
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[type]],
    ['ID', id],
    ['TI', title],
    ['PB', publisher],
    ['PY', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['DA', issued === undefined ? undefined : dateText(issued)],
    ['ET', version],
    ['UR', url],
    ['Y2', accessed === undefined ? undefined : dateText(accessed)],
    ['N1', notes.length === 0 ? undefined : notes.join('. ')],
    ['ER', ''],
  ]
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('')
}
