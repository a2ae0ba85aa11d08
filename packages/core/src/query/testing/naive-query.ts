/**
 * Queries answered the slow and plain way, record by record: what the fast way is compared with. It shares with it
 * only how texts are folded, and what records are called.
 *
 * @module
 */
import type { Atlas } from '../../dataset/atlas.ts'
import { lookup } from '../../dataset/get.ts'
import { labelOfId } from '../../dataset/label.ts'
import { type IndexableField, indexableFields } from '../../index/fields.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { valuesAt } from '../../model/json-path.ts'
import type { Language, Localized } from '../../model/language.ts'
import { fold } from '../../util/fold.ts'
import type { PlainQuery } from '../query-types.ts'

type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string }
type Where = NonNullable<PlainQuery['where']>

const recordsOf = (atlas: Atlas, collection: CollectionName) => atlas.records[collection] as unknown as AnyRecord[]

/** Whether a place or sector lies within another, or is it. The test atlases are of March 2019. */
function isWithin(atlas: Atlas, id: string, wider: string, passed: readonly string[] = []): boolean {
  if (id === wider) return true
  if (passed.includes(id)) return false
  const place = atlas.records.places.find((one) => one.id === id)
  const sector = atlas.records.sectors.find((one) => one.id === id)
  const unions = (place?.memberships ?? []).filter(
    ({ from, until }) => (from ?? '0') <= '2019-03-31' && (until ?? '9') >= '2019-03',
  )
  const next = [place?.within ?? [], unions.map(({ union }) => union), sector?.broader ?? []].flat()
  return next.some((one) => isWithin(atlas, one, wider, [...passed, id]))
}

const ofKind = (atlas: Atlas, place: string, kind: string) =>
  atlas.records.places.filter((one) => one.kind === kind && isWithin(atlas, place, one.id)).map(({ id }) => id)

function countriesOf(atlas: Atlas, id: string): readonly string[] {
  const found = lookup(atlas, id)
  if (!found.ok) return []
  const { record, collection } = found.value
  if (collection === 'places') return ofKind(atlas, id, 'country')
  const place = ('country' in record ? record.country : undefined) ?? ('place' in record ? record.place : undefined)
  return place === undefined ? [] : ofKind(atlas, place, 'country')
}

const through: { readonly [C in CollectionName]?: readonly string[] } = {
  places: ['id'],
  instruments: ['parties[]'],
  events: ['place'],
}

function citesMainSource({ manifest: { mainSource }, records }: Atlas, record: AnyRecord): boolean {
  const cited = valuesAt(record, 'citations[].source')
  return records.sources.some((one) => cited.includes(one.id) && [one.id, one.partOf].includes(mainSource))
}

/** The values of a derived field, from their meaning. */
function derived(atlas: Atlas, collection: CollectionName, record: AnyRecord, name: string): readonly unknown[] {
  const { awards, events, partnerships, stories, ties, findings, places } = atlas.records
  const { id } = record
  const mine = ties.filter(({ between }) => between.some((one) => one === id))
  const place = collection === 'places' ? id : (record.country ?? record.place)
  switch (name) {
    case 'label':
      return awards.filter(({ holder }) => holder === id).map(({ level }) => level)
    case 'event':
      return events
        .filter((one) =>
          [...(one.organisers ?? []), ...(one.participants ?? []).map(({ who }) => who)].some((who) => who === id),
        )
        .map((one) => one.id)
    case 'partnership':
      return partnerships.filter(({ members }) => members?.some(({ actor }) => actor === id)).map((one) => one.id)
    case 'story':
      return stories.filter(({ parties }) => parties.some(({ actor }) => actor === id)).map((one) => one.id)
    case 'tie':
      return [mine.length > 0]
    case 'ties':
      return [mine.length]
    case 'partner':
      return mine.flatMap(({ between }) => between.filter((one) => one !== id))
    case 'finding':
      return [findings.some(({ about }) => about.some((one) => one === id))]
    case 'beyondMainSource':
      return [!citesMainSource(atlas, record)]
    case 'side':
      return typeof place === 'string' && places.some((one) => one.id === place)
        ? atlas.manifest.sides.filter((side) => isWithin(atlas, place, side)).slice(0, 1)
        : []
    case 'region':
      return typeof record.place === 'string' ? ofKind(atlas, record.place, 'region') : []
    case 'country':
      return (through[collection] ?? []).flatMap((path) =>
        valuesAt(record, path).flatMap((one) => countriesOf(atlas, String(one))),
      )
    default:
      throw new Error(`no meaning of ${name}`)
  }
}

function valuesOf(
  atlas: Atlas,
  collection: CollectionName,
  record: AnyRecord,
  field: IndexableField,
): readonly unknown[] {
  if ('derive' in field) return derived(atlas, collection, record, field.name)
  const values = field.paths.flatMap((path) => valuesAt(record, path))
  return field.type === 'localized' ? values.flatMap((value) => Object.values(value as object)) : values
}

/** First and last day of a date, as texts that compare as the days do. */
const first = (date: unknown) => `${date}-01-01`.slice(0, 10)
const last = (date: unknown) => (String(date).length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10))

function equals(atlas: Atlas, field: IndexableField, value: unknown, wanted: unknown): boolean {
  const exact = String(wanted).startsWith('=')
  const bare = exact ? String(wanted).slice(1) : String(wanted)
  switch (field.type) {
    case 'ref':
      return exact ? value === bare : isWithin(atlas, String(value), bare)
    case 'date':
      return exact ? value === bare : first(value) >= first(bare) && last(value) <= last(bare)
    case 'text':
    case 'localized':
    case 'url':
      return !exact && bare.endsWith('*')
        ? fold(String(value)).startsWith(fold(bare.slice(0, -1)))
        : fold(String(value)) === fold(bare)
    default:
      return value === wanted
  }
}

/** Whether a value lies beyond a bound; a date does with all its days. */
function isBeyond(field: IndexableField, value: unknown, bound: string, limit: unknown): boolean {
  if (field.type === 'number') {
    const [a, b] = [Number(value), Number(limit)]
    return bound === 'gt' ? a > b : bound === 'gte' ? a >= b : bound === 'lt' ? a < b : a <= b
  }
  if (bound === 'gt') return first(value) > last(limit)
  if (bound === 'gte') return first(value) >= first(limit)
  return bound === 'lt' ? last(value) < first(limit) : last(value) <= last(limit)
}

function meets(atlas: Atlas, field: IndexableField, values: readonly unknown[], wanted: unknown): boolean {
  if (Array.isArray(wanted) && wanted.some((one) => typeof one === 'object')) {
    // Of a field with one value at the most, several lists of values are alternatives.
    const isValues = (one: unknown) => typeof one !== 'object' || Array.isArray(one)
    const merged = field.many ? wanted : [wanted.filter(isValues).flat(), ...wanted.filter((one) => !isValues(one))]
    return merged
      .filter((one) => !Array.isArray(one) || one.length > 0)
      .every((one) => meets(atlas, field, values, one))
  }
  if (Array.isArray(wanted)) return wanted.some((one) => values.some((value) => equals(atlas, field, value, one)))
  if (typeof wanted !== 'object' || wanted === null) return values.some((value) => equals(atlas, field, value, wanted))
  if ('not' in wanted)
    return [wanted.not].flat().every((one) => !values.some((value) => equals(atlas, field, value, one)))
  if ('exists' in wanted) return values.length > 0 === wanted.exists
  return values.some((value) => Object.entries(wanted).every(([bound, limit]) => isBeyond(field, value, bound, limit)))
}

const fieldsByName = (collection: CollectionName) =>
  new Map(indexableFields(collection).map((field) => [field.name, field]))

/** The records that meet all conditions. */
export function naiveFilter(atlas: Atlas, collection: CollectionName, where: Where): readonly AnyRecord[] {
  const fields = fieldsByName(collection)
  return recordsOf(atlas, collection).filter((record) =>
    Object.entries(where).every(([name, wanted]) => {
      const field = fields.get(name)
      if (field === undefined) throw new Error(`no field ${name}`)
      return meets(atlas, field, valuesOf(atlas, collection, record, field), wanted)
    }),
  )
}

const localeOrder = { en: new Intl.Collator('en', { numeric: true }), es: new Intl.Collator('es', { numeric: true }) }

/** What readers see of a value, or a number to compare where it is no text to them. */
function comparableOf(atlas: Atlas, field: IndexableField, value: unknown, language: Language): string | number {
  const terms = Object.keys(field.terms ?? {})
  if (field.type === 'number' || field.type === 'boolean') return Number(value)
  if (field.type === 'enum' && field.ordered) return terms.indexOf(String(value))
  if (field.type === 'enum') return field.terms?.[String(value)]?.[language] ?? String(value)
  if (field.type === 'date') return `${first(value)} ${last(value)}`
  if (field.type === 'localized') return (value as Localized)[language]
  return field.type === 'ref' ? labelOfId(atlas, String(value), language) : String(value)
}

const compareShown = (a: string | number, b: string | number, language: Language): number =>
  typeof a === 'number' || typeof b === 'number' ? Number(a) - Number(b) : localeOrder[language].compare(a, b)

/** What a record is sorted by in a field: of several values the least, or descending the greatest. */
function comparable(
  atlas: Atlas,
  collection: CollectionName,
  record: AnyRecord,
  field: IndexableField,
  down: boolean,
  language: Language,
) {
  if ('paths' in field && field.paths[0] === 'names[].value') return labelOfId(atlas, record.id, language)
  const values =
    'paths' in field && field.type === 'localized'
      ? field.paths.flatMap((path) => valuesAt(record, path))
      : valuesOf(atlas, collection, record, field)
  const comparables = values.map((value) => comparableOf(atlas, field, value, language))
  // Of a text the record shows the first.
  const counted = ['text', 'localized', 'url'].includes(field.type) ? comparables.slice(0, 1) : comparables
  const sorted = counted.toSorted((a, b) => compareShown(a, b, language))
  return down ? sorted.at(-1) : sorted[0]
}

/** The records in the order of the keys as readers of the language see it, at last of their ids. */
export function naiveSort(
  atlas: Atlas,
  collection: CollectionName,
  records: readonly AnyRecord[],
  sort: readonly string[],
  language: Language,
): readonly AnyRecord[] {
  const fields = fieldsByName(collection)
  return [...records].sort((a, b) => {
    for (const key of sort) {
      const down = key.startsWith('-')
      const field = fields.get(key.replace(/^-/, ''))
      if (field === undefined) throw new Error(`no field ${key}`)
      const [x, y] = [a, b].map((record) => comparable(atlas, collection, record, field, down, language))
      if (x === undefined && y === undefined) continue
      if (x === undefined) return 1
      if (y === undefined) return -1
      const order = compareShown(x, y, language)
      if (order !== 0) return down ? -order : order
    }
    return a.id < b.id ? -1 : 1
  })
}

const isPositive = (condition: unknown): boolean =>
  typeof condition !== 'object' ||
  condition === null ||
  !('not' in condition || ('exists' in condition && condition.exists === false))

/** The conditions of a field other than negative ones are left out: what choosing another value would be added to. */
function withoutPositive(where: Where, name: string): Where {
  const { [name]: own, ...others } = where
  if (own === undefined) return others
  const list = Array.isArray(own) && own.some((one) => typeof one === 'object') ? own : [own]
  const negative = list.filter((condition) => !isPositive(condition))
  return negative.length === 0 ? others : { ...others, [name]: negative }
}

/** How many records each value that some record has would find, where that is any. */
export function naiveFacet(
  atlas: Atlas,
  collection: CollectionName,
  where: Where,
  name: string,
): ReadonlyMap<string, number> {
  const field = fieldsByName(collection).get(name)
  if (field === undefined) throw new Error(`no field ${name}`)
  const shown = (value: unknown) => (field.type === 'date' ? String(value).slice(0, 4) : value)
  const values = recordsOf(atlas, collection).flatMap((record) => valuesOf(atlas, collection, record, field).map(shown))
  const others = naiveFilter(atlas, collection, withoutPositive(where, name))
  const counts = [...new Set(values)].map((value): [string, number] => {
    const having = others.filter((record) => meets(atlas, field, valuesOf(atlas, collection, record, field), value))
    return [String(value), having.length]
  })
  return new Map(counts.filter(([, count]) => count > 0))
}

/** How many of the records that the other conditions leave have no value of a field. */
export function naiveMissing(atlas: Atlas, collection: CollectionName, where: Where, name: string): number {
  return naiveFilter(atlas, collection, { ...withoutPositive(where, name) }).filter((record) => {
    const field = fieldsByName(collection).get(name)
    return field !== undefined && valuesOf(atlas, collection, record, field).length === 0
  }).length
}
