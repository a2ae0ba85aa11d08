/** The sheet that explains: what the file is, how to read it, what was left out, what each column holds. @module */
import {
  type Atlas,
  type CollectionName,
  collectionNames,
  descriptionOf,
  fieldsOf,
  formatDate,
  formatNumber,
  type Language,
} from '@puente/core'
import type { CsvColumn } from '@puente/core/export'
import type { SheetCell } from './cells.ts'
import type { Limits } from './limits.ts'
import type { RecordSheet } from './record-sheet.ts'
import { titleOf } from './record-sheet.ts'
import type { LeftOut, SheetContent } from './sheet.ts'
import { capitalized, words } from './words.ts'

/** What a file says of itself. */
export interface About {
  readonly atlas: Atlas
  readonly language: Language
  /** What the file has, in words. */
  readonly what: string
  /** How it was found. */
  readonly query?: string | undefined
  /** Where the records have pages. */
  readonly base?: string | undefined
  readonly limits: Limits
}

/** A sheet, and what was left out of it. */
export type DescribedSheet = Pick<RecordSheet, 'collection' | 'name' | 'columns' | 'records'> & {
  readonly leftOut: LeftOut
}

type Row = readonly SheetCell[]

const widths = [27, 32, 30, 84]

const plain = (...values: readonly string[]): Row => values.map((value) => ({ value }))

const heads = (...values: readonly string[]): Row => values.map((value) => ({ value, style: 'head' }))

function factRows({ atlas, language, query, base }: About): readonly Row[] {
  const { manifest, evidence, hash } = atlas
  const text = words[language]
  const linked = (label: string, value: string, address: string): Row => [
    { value: label },
    { value, link: { address } },
  ]
  return [
    ...(query === undefined ? [] : [plain(text.query, query)]),
    plain(text.asOf, formatDate(manifest.asOf, language)),
    plain(text.values, text.evidence[evidence ?? 'all']),
    plain(text.version, manifest.version),
    plain(text.hash, hash),
    linked(text.licence, manifest.licence.id, manifest.licence.url),
    plain(text.publisher, text.notOfUnion),
    ...(base === undefined ? [] : [linked(text.address, base, base)]),
    [],
    plain(text.dates, text.datesText),
    plain(text.several, text.severalText),
    plain(text.links, text.linksText),
    plain(text.formulas, text.formulasText),
    plain(text.notHere, text.notHereText),
  ]
}

/** What one sheet had no room for, a line each. */
function linesOf({ language, limits }: About, { name, leftOut }: DescribedSheet): readonly string[] {
  const text = words[language]
  const number = (count: number) => formatNumber(count, language)
  const more = leftOut.shortenedCount - leftOut.shortened.length
  return [
    ...(leftOut.rows === 0 ? [] : [text.rows(name, number(leftOut.rows), number(limits.rows))]),
    ...(leftOut.links === 0 ? [] : [text.unlinked(name, number(leftOut.links), number(limits.links))]),
    ...leftOut.shortened.map(({ place, length }) =>
      text.shortened(`${name} ${place}`, number(length), number(limits.cellLength)),
    ),
    ...(more === 0 ? [] : [`${name}: ${text.more(number(more))}`]),
  ]
}

function leftOutRows(about: About, sheets: readonly DescribedSheet[]): readonly Row[] {
  const text = words[about.language]
  const lines = sheets.flatMap((sheet) => linesOf(about, sheet))
  if (lines.length === 0) return [plain(text.leftOut, text.nothing)]
  return lines.map((line, at) => plain(at === 0 ? text.leftOut : '', line))
}

/** What the values of a column are, in words. */
function holds(collection: CollectionName, { name, type, named }: CsvColumn, language: Language): string {
  const text = words[language]
  if (name === 'id') return text.id
  if (name === 'display_name') return text.displayName
  const field = fieldsOf(collection).find((one) => one.name === name)
  if (field === undefined) return named !== undefined || name.endsWith('_name') ? text.inWords : text.types[type]
  const kinds = field.refersTo ?? []
  const terms = Object.entries(field.terms ?? {})
  const what =
    type === 'ref' && kinds.length > 0 && kinds.length < collectionNames.length
      ? text.idIn(kinds.map((kind) => descriptionOf(kind).label.many[language]).join(', '))
      : type === 'enum' && terms.length > 0
        ? text.oneOf(terms.map(([term, label]) => `${term} (${label[language]})`).join(', '))
        : text.types[type]
  return field.many ? `${what}; ${text.many}` : what
}

function sheetRows({ language }: About, sheets: readonly DescribedSheet[]): readonly Row[] {
  const { heads: head } = words[language]
  return [
    heads(head.sheet, head.count, head.holds),
    ...sheets.map(
      ({ collection, name, records, leftOut }): Row => [
        { value: name, link: { sheet: name, row: 1 } },
        { value: records.length - leftOut.rows, style: 'left' },
        { value: descriptionOf(collection).description[language] },
      ],
    ),
  ]
}

function columnRows({ language }: About, sheets: readonly DescribedSheet[]): readonly Row[] {
  const { heads: head } = words[language]
  return [
    heads(head.sheet, head.column, head.name, head.holds),
    ...sheets.flatMap(({ collection, name: sheet, columns }) =>
      columns.map((column): Row => {
        const { label, name } = column
        const cells = [sheet, capitalized(label[language]), name, holds(collection, column, language)]
        return cells.map((value) => ({ value, style: 'wrapped' }))
      }),
    ),
  ]
}

/** What the explaining sheet shows. */
export function aboutSheet(about: About, sheets: readonly DescribedSheet[]): SheetContent {
  const { atlas, language, what } = about
  const rows: readonly Row[] = [
    [{ value: atlas.manifest.title[language], style: 'title' }],
    plain(what),
    [],
    ...factRows(about),
    ...leftOutRows(about, sheets),
    [],
    ...sheetRows(about, sheets),
    [],
    ...columnRows(about, sheets),
  ]
  return { name: words[language].sheet, widths, rowCount: rows.length, hasHead: false, rows }
}

/** What a part of a collection is called, like `23 of 119 clusters`. */
export const partInWords = (shown: number, total: number, collection: CollectionName, language: Language): string => {
  const number = (count: number) => formatNumber(count, language)
  if (shown === total) return `${titleOf(collection, language)}: ${number(total)}`
  return words[language].part(number(shown), number(total), descriptionOf(collection).label.many[language])
}
