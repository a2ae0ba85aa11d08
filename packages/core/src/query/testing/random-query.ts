/** Queries of every make to one collection. @module */
import fc from 'fast-check'
import type { Atlas } from '../../dataset/atlas.ts'
import { fieldsOf, hasFacets, hasRanges, type QueryField } from '../../index/fields.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { isReversed } from '../check-conditions.ts'
import type { Condition, PlainQuery, Range, Scalar } from '../query-types.ts'
import { someDate, someName } from './random-atlas.ts'

function idsFor(atlas: Atlas, { refersTo = [] }: QueryField): readonly string[] {
  const collections = refersTo.length === 0 ? (['clusters', 'places', 'sectors'] as const) : refersTo
  return collections.flatMap((collection) => atlas.records[collection].map(({ id }) => id as string))
}

/** An id of a collection: one that no record has is refused. Or how some begin. */
function someId(atlas: Atlas, collection: CollectionName): fc.Arbitrary<Scalar> {
  const ids = atlas.records[collection].map(({ id }) => id as string)
  return ids.length === 0 ? fc.constant('c*') : fc.constantFrom('c*', ...ids)
}

function someValue(atlas: Atlas, collection: CollectionName, field: QueryField): fc.Arbitrary<Scalar> {
  if (field.name === 'id') return someId(atlas, collection)
  switch (field.type) {
    case 'enum':
      return fc.constantFrom(...Object.keys(field.terms ?? {}))
    case 'ref': {
      const ids = idsFor(atlas, field)
      const known = ids.length === 0 ? ['paper'] : ids
      return fc.constantFrom(...known, ...known.map((id) => `=${id}`))
    }
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.oneof(fc.integer({ min: -1, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
    case 'date':
      return fc.oneof(
        someDate,
        someDate.map((date) => `=${date}`),
      )
    case 'text':
    case 'localized':
    case 'url':
      return fc
        .oneof(
          someName,
          someName.map((name) => `${[...name].slice(0, 2).join('')}*`),
          someName.map((name) => `=${name}`),
        )
        .filter((text) => !['*', '='].includes(text.trim()))
    default:
      return field.type satisfies never
  }
}

function someCondition(atlas: Atlas, collection: CollectionName, field: QueryField): fc.Arbitrary<Condition> {
  const value = someValue(atlas, collection, field)
  const values = fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 }))
  const conditions: fc.Arbitrary<Condition>[] = [
    values,
    values.map((not) => ({ not })),
    fc.boolean().map((exists) => ({ exists })),
  ]
  if (!hasRanges(field)) return fc.oneof(...conditions)
  const bound = value.map((one) => (typeof one === 'string' ? one.replace(/^=/, '') : Number(one)))
  const lower = fc.tuple(fc.constantFrom('gt', 'gte'), bound)
  const upper = fc.tuple(fc.constantFrom('lt', 'lte'), bound)
  const range = fc.oneof(fc.tuple(lower), fc.tuple(upper), fc.tuple(lower, upper))
  const ranges = range
    .map((bounds): Range => Object.fromEntries(bounds))
    .filter((one) => !isReversed(one, field.type === 'date'))
  return fc.oneof(...conditions, ranges)
}

/** Some fields of a collection, each with what is asked of it. */
export function someWhere(atlas: Atlas, collection: CollectionName): fc.Arbitrary<NonNullable<PlainQuery['where']>> {
  // A reference to a collection without records could not be given.
  const fields = fieldsOf(collection).filter((field) => field.type !== 'ref' || idsFor(atlas, field).length > 0)
  const conditions = fields.map((field) => {
    const condition = someCondition(atlas, collection, field)
    // Two ranges can exclude each other, which is refused of a field with one value.
    const isRange = (one: Condition) => typeof one === 'object' && ['gt', 'gte', 'lt', 'lte'].some((key) => key in one)
    const all = fc
      .array(condition, { minLength: 1, maxLength: 2 })
      .filter((conditions) => field.many || conditions.filter(isRange).length < 2)
    return fc.tuple(fc.constant(field.name), fc.oneof(condition, all))
  })
  return fc
    .uniqueArray(fc.oneof(...conditions), { maxLength: 3, selector: ([name]) => name })
    .map((entries) => Object.fromEntries(entries))
}

/** Keys to sort by, each field once. */
export const someSort = (collection: CollectionName): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('', '-'), fc.constantFrom(...fieldsOf(collection).map(({ name }) => name)))
      .map((parts) => parts.join('')),
    { maxLength: 3, selector: (key) => key.replace('-', '') },
  )

/** Fields whose values can be counted. */
export const someFacets = (collection: CollectionName): fc.Arbitrary<readonly string[]> =>
  fc.subarray(
    fieldsOf(collection)
      .filter(hasFacets)
      .map(({ name }) => name),
    { maxLength: 4 },
  )
