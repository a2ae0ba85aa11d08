/** The indexes of a collection's fields, each made when it is first needed. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { positionsById } from '../dataset/record-index.ts'
import { stored } from '../dataset/stored-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { compareDates } from '../model/date-interval.ts'
import { pathVisitor } from '../model/json-path.ts'
import { addBits, type Bits, emptyBits } from '../util/bit-set.ts'
import { type CompressedRows, rowAt } from '../util/compressed-rows.ts'
import { fold } from '../util/fold.ts'
import { lazy, memoizeByKey, memoizePair } from '../util/memo.ts'
import { derivedFields } from './derived-fields.ts'
import { type IndexableField, requireField } from './fields.ts'
import { ancestors } from './geography.ts'
import { keptValueIndex } from './kept-value-index.ts'
import {
  buildValueIndex,
  codesByRecord,
  compareKeys,
  type Emit,
  type Key,
  mapKeys,
  type ValueIndex,
} from './value-index.ts'

/** A field with its indexes. */
export interface FieldIndex {
  /** What its parts are called in the file of a compiled atlas. */
  readonly name: string
  readonly field: IndexableField
  /** The values that the records have. */
  readonly own: ValueIndex
  /** The same with all ancestors of each place and sector; `own` itself if there are none. */
  readonly withAncestors: ValueIndex
  /** The codes in `own` of each record. */
  readonly ownCodesByRecord: () => CompressedRows
  /** The values that facets count: dates by year, others as in `withAncestors`. */
  readonly facet: () => ValueIndex
  /** The codes in `facet` of each record. */
  readonly facetCodesByRecord: () => CompressedRows
  /** The records that have the field. */
  readonly present: () => Bits
}

/** Emits the texts of a value: both languages of a localized one. */
function emitTexts(value: unknown, emit: (key: Key) => void): void {
  if (typeof value === 'string') emit(fold(value))
  else if (typeof value === 'object' && value !== null) for (const text of Object.values(value)) emitTexts(text, emit)
}

function emitValue(field: IndexableField, value: unknown, emit: (key: Key) => void): void {
  switch (field.type) {
    case 'text':
    case 'localized':
    case 'url':
      emitTexts(value, emit)
      return
    case 'number':
      if (typeof value === 'number') emit(value)
      return
    case 'boolean':
      emit(String(value))
      return
    case 'enum':
    case 'ref':
    case 'date':
      if (typeof value === 'string') emit(value)
      return
    default:
      field.type satisfies never
  }
}

function emitAll(atlas: Atlas, collection: CollectionName, field: IndexableField, emit: Emit): void {
  if ('derive' in field) {
    field.derive(atlas, collection, emit)
    return
  }
  for (const visit of field.paths.map(pathVisitor)) {
    atlas.records[collection].forEach((record, position) => {
      visit(record, (value) => {
        emitValue(field, value, (key) => {
          emit(position, key)
        })
      })
    })
  }
}

/** The order of a field's keys: of terms that of the vocabulary; of references none. */
function keyOrder({ type, terms }: IndexableField): ((a: Key, b: Key) => number) | undefined {
  if (type === 'ref') return undefined
  if (type === 'date') return (a, b) => compareDates(String(a), String(b))
  if (type !== 'enum') return compareKeys
  const ranks = new Map<Key, number>(Object.keys(terms ?? {}).map((term, i) => [term, i]))
  return (a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)
}

const hasAncestors = (atlas: Atlas, { keys }: ValueIndex): boolean =>
  keys.some((key) => ancestors(atlas).has(String(key)))

/** An index in which each record has the ancestors of its places and sectors too. */
function addAncestors(atlas: Atlas, own: ValueIndex): ValueIndex {
  const ancestorsOf = ancestors(atlas)
  return mapKeys(own, (key) => [key, ...(ancestorsOf.get(String(key)) ?? [])])
}

function buildFieldIndex(atlas: Atlas, collection: CollectionName, field: IndexableField): FieldIndex {
  const size = atlas.records[collection].length
  const name = `fields/${collection}/${field.name}`
  const keep = (part: string, make: () => ValueIndex) => keptValueIndex(atlas, `${name}/${part}`, make)
  const own = keep('own', () =>
    buildValueIndex(size, (emit) => emitAll(atlas, collection, field, emit), keyOrder(field)),
  )
  const isNested = field.type === 'ref' && stored(atlas, `${name}/nested`, () => hasAncestors(atlas, own))
  const withAncestors = isNested ? keep('with ancestors', () => addAncestors(atlas, own)) : own
  const codesIn = (part: string, index: ValueIndex) =>
    lazy(() => stored(atlas, `${name}/${part} by record`, () => codesByRecord(index)))
  const ownCodesByRecord = codesIn('own', own)
  const facet = lazy(() =>
    field.type === 'date' ? keep('years', () => mapKeys(own, (date) => [String(date).slice(0, 4)])) : withAncestors,
  )
  return {
    name,
    field,
    own,
    withAncestors,
    ownCodesByRecord,
    facet,
    facetCodesByRecord: lazy(() => (facet() === own ? ownCodesByRecord() : codesIn('facet', facet())())),
    present: lazy(() =>
      stored(atlas, `${name}/present`, () => {
        const bits = emptyBits(size)
        addBits(bits, own.postings.values)
        return bits
      }),
    ),
  }
}

const fieldIndexes = /* @__PURE__ */ memoizePair((atlas: Atlas, collection: CollectionName) =>
  memoizeByKey((name) => buildFieldIndex(atlas, collection, requireField(collection, name))),
)

/**
 * The index of a field, made when it is first needed.
 *
 * @param name of a field that the collection has
 */
export const fieldIndex = (atlas: Atlas, collection: CollectionName, name: string): FieldIndex =>
  fieldIndexes(atlas, collection)(name)

/**
 * The values that a derived field gives a record.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param name of a derived field of the collection
 * @returns each value once; none for a field that is not derived
 * @example
 * derivedValues(atlas, { collection: 'clusters', record: get(atlas, 'clusters', 'claut') }, 'label') // ['gold']
 */
export function derivedValues(atlas: Atlas, { collection, record }: Entry, name: string): readonly Key[] {
  const position = positionsById(atlas, collection).get(record.id)
  if (position === undefined || !derivedFields[collection].some((field) => field.name === name)) return []
  const { own, ownCodesByRecord: ownByRecord } = fieldIndex(atlas, collection, name)
  return Array.from(rowAt(ownByRecord(), position)).flatMap((code) => own.keys[code] ?? [])
}
