/** Records as rows of a table. @module */
import { type Atlas, checkAtlas, checkEntry, type Entry } from '../dataset/atlas.ts'
import { entriesById } from '../dataset/get.ts'
import { labelOf, labelWithAcronym, termLabel } from '../dataset/label.ts'
import { derivedValues, fieldIndex } from '../index/field-index.ts'
import { fieldsOf, type QueryField } from '../index/fields.ts'
import {
  checkCollection,
  checkedInteger,
  checkedTerm,
  checkedText,
  checkLanguage,
  checkObject,
} from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { valuesAt } from '../model/json-path.ts'
import type { Language } from '../model/language.ts'
import type { FieldName, SortKey } from '../query/query-types.ts'
import { formatPeriod } from '../text/format-date.ts'
import { formatQuantity } from '../text/format-number.ts'
import { webHost } from '../text/web-host.ts'
import { formatValue } from './format-value.ts'
import { publisherName } from './publisher-name.ts'

/** The fields that a record's label already says, so that a table need not say them again. */
const inLabel = {
  clusters: ['name'],
  organizations: ['name'],
  sectors: ['name'],
  places: ['name'],
  partnerships: ['name'],
  instruments: ['name'],
  events: ['name'],
  ties: ['actor'],
  awards: ['holder', 'level'],
  stories: ['title'],
  opportunities: ['title'],
  figures: ['measure'],
  sources: ['title'],
  findings: ['title'],
} as const satisfies { readonly [C in CollectionName]: readonly FieldName<C>[] }

/** A figure's value is said with its unit. */
const isUnit = (collection: CollectionName, { name }: QueryField) => collection === 'figures' && name === 'unit'

/** Where another order than that of the labels helps: the latest event first, footnotes by number, findings by their kind. */
const defaultSorts: { readonly [C in CollectionName]?: readonly SortKey<C>[] } = {
  events: ['-date'],
  sources: ['number'],
  ties: [],
  awards: ['scheme', 'level'],
  findings: ['kind', 'title'],
}

/**
 * The default order of a collection's table, as a query's `sort`.
 *
 * @param collection name of a collection
 * @example
 * defaultSort('events') // ['-date']
 */
export function defaultSort<C extends CollectionName>(collection: C): readonly SortKey<C>[] {
  checkedTerm('collection', collection, collectionNames)
  // The compiler does not see that these fields are fields of this collection.
  return (defaultSorts[collection] ?? inLabel[collection]) as readonly SortKey<C>[]
}

/**
 * The field by which a table is sorted at its column of labels.
 *
 * @param collection name of a collection
 * @example
 * labelField('ties') // 'actor'
 */
export function labelField<C extends CollectionName>(collection: C): FieldName<C> {
  checkedTerm('collection', collection, collectionNames)
  // The compiler does not see that these fields are fields of this collection.
  return inLabel[collection][0] as FieldName<C>
}

/** With more values a reader does not see which are frequent, unless many records share each. */
const maxValues = 60
const recordsEach = 20

/**
 * The fields whose values are worth counting beside a table, those that the table shows first.
 *
 * Left out are fields of which nearly every record has a value of its own, and those that no record has.
 *
 * @param atlas any atlas
 * @param collection name of a collection
 * @param limit the largest number of fields: the columns of others are not made
 * @example
 * facetsOf(atlas, 'clusters', 3).map(({ name }) => name) // ['country', 'sector', 'label']
 */
export function facetsOf(
  atlas: Atlas,
  collection: CollectionName,
  limit = Number.POSITIVE_INFINITY,
): readonly QueryField[] {
  checkAtlas(atlas)
  checkCollection(collection)
  checkedInteger('limit', limit, 1)
  const fields = fieldsOf(collection).filter(({ facet }) => facet)
  const size = atlas.records[collection].length
  const informative: QueryField[] = []
  for (const field of [...fields.filter(({ column }) => column), ...fields.filter(({ column }) => !column)]) {
    if (informative.length >= limit) break
    const { length } = fieldIndex(atlas, collection, field.name).facet().keys
    if (length > 0 && length <= Math.max(maxValues, size / recordsEach)) informative.push(field)
  }
  return informative
}

/** The columns that a reader comes for, where the order of the schema would have them last. */
const first: { readonly [C in CollectionName]?: readonly FieldName<C>[] } = { figures: ['value'] }

/**
 * The columns of a collection's table beside the label of each record, the most informative first.
 *
 * @param collection name of a collection
 * @example
 * columnsOf('events').map(({ name }) => name) // ['kind', 'date', 'place']
 */
export function columnsOf(collection: CollectionName): readonly QueryField[] {
  checkCollection(collection)
  const said: readonly string[] = inLabel[collection]
  const leading: readonly string[] = first[collection] ?? []
  const columns = fieldsOf(collection).filter(
    (field) => field.column === true && !said.includes(field.name) && !isUnit(collection, field),
  )
  const leads = ({ name }: QueryField) => leading.includes(name)
  return [...columns.filter(leads), ...columns.filter((field) => !leads(field))]
}

/**
 * What a record says of one field, in words; several values are joined by commas.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param field a field of that collection, as {@link fieldsOf} and {@link columnsOf} list them
 * @param language the reader's language
 * @param from id of the record beside which it is shown: what refers to it is left out
 * @returns an empty text where it says nothing
 * @example
 * const claut = entryOf('clusters', get(atlas, 'clusters', 'claut'))
 * columnsOf('clusters')
 *   .filter(({ name }) => name === 'country')
 *   .map((field) => formatCell(atlas, claut, field, 'es')) // ['México']
 */
export function formatCell(atlas: Atlas, entry: Entry, field: QueryField, language: Language, from?: string): string {
  checkAtlas(atlas)
  checkEntry(entry)
  checkObject('field', field, 'a field that columnsOf or fieldsOf gives', ['name', 'type'])
  checkLanguage(language)
  if (from !== undefined) checkedText('from', from)
  const { collection, record } = entry
  if (collection === 'figures' && field.name === 'value') return formatQuantity(record, language)
  if (collection === 'sources' && field.name === 'publisher')
    return record.publisher === undefined ? '' : publisherName(atlas, record.publisher, language)
  if (collection === 'figures' && field.name === 'date')
    return formatPeriod(record.period?.start, record.period?.end, language)
  // An event of several days has one date everywhere: from the first to the last.
  if (collection === 'events' && field.name === 'date') return formatPeriod(record.start, record.end, language)
  const values = field.paths?.flatMap((path) => valuesAt(record, path)) ?? derivedValues(atlas, entry, field.name)
  const words = values.filter((value) => value !== from).map((value) => formatValue(atlas, field, value, language))
  return [...new Set(words)].join(', ')
}

/** What a record says of one field in a line of words, where an address goes by its host. */
export function formatLineCell(
  atlas: Atlas,
  entry: Entry,
  field: QueryField,
  language: Language,
  from?: string,
): string {
  const cell = formatCell(atlas, entry, field, language, from)
  return field.type === 'url' ? (webHost(cell) ?? cell) : cell
}

/**
 * A record in one line beside its label: what its table shows of it.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param language the reader's language
 * @param from id of the record beside which it is shown: what refers to it is left out
 * @returns the cells of its row that are not empty, with dots between them; of an address its host
 * @example
 * const hegan = entryOf('clusters', get(atlas, 'clusters', 'hegan'))
 * summaryOf(atlas, hegan, 'en') // 'Spain · Aerospace'
 */
export function summaryOf(atlas: Atlas, entry: Entry, language: Language, from?: string): string {
  checkAtlas(atlas)
  checkEntry(entry)
  checkLanguage(language)
  if (from !== undefined) checkedText('from', from)
  return columnsOf(entry.collection)
    .map((field) => formatLineCell(atlas, entry, field, language, from))
    .filter((cell) => cell !== '')
    .join(' · ')
}

/**
 * The label of a record beside another: a tie by its other party, a holder's award by its level.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param language the reader's language
 * @param from id of the other record
 * @returns the label as {@link labelOf} gives it for every other record, with its acronym behind it
 * @example
 * const tie = entryOf('ties', get(atlas, 'ties', 'aerocluster-queretaro--hegan'))
 * labelFrom(atlas, tie, 'en', 'hegan') // 'Aerocluster de Querétaro'
 */
export function labelFrom(atlas: Atlas, entry: Entry, language: Language, from: string): string {
  checkAtlas(atlas)
  checkEntry(entry)
  checkLanguage(language)
  checkedText('from', from)
  if (entry.collection === 'ties' && entry.record.between.some((id) => id === from)) {
    const others = entry.record.between.filter((id) => id !== from)
    const called = entriesById(atlas, others).map((other) => labelWithAcronym(atlas, other, language))
    return called.length < others.length ? labelOf(atlas, entry, language) : called.join(' – ')
  }
  if (entry.collection === 'awards' && entry.record.holder === from) {
    return termLabel('awards', 'level', entry.record.level, language)
  }
  return labelWithAcronym(atlas, entry, language)
}
