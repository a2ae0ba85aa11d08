/** The fields that queries can name: those of the records, and those derived from other records. @module */
import { oncePer } from '../atlas/atlas.ts'
import { descriptionOf } from '../atlas/description-of.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { CollectionDescription, FieldDescription } from '../model/description.ts'
import { type DerivedField, derivedFields } from './derived-fields.ts'

/** A field that queries can name. One without `paths` is derived from other records. */
export interface QueryField extends Omit<FieldDescription, 'paths'> {
  readonly paths?: FieldDescription['paths']
}

/** A field with where its values come from. */
export type SourcedField = FieldDescription | DerivedField

/** Every field of a collection with where its values come from, by name: first the records' own. */
export const fieldsByName = (collection: CollectionName): ReadonlyMap<string, SourcedField> =>
  fieldsIn(descriptionOf(collection))

/** Listed once: a small query is answered in less time than this takes. */
const fieldsIn = /* @__PURE__ */ oncePer(
  ({ name: collection, fields }: CollectionDescription): ReadonlyMap<string, SourcedField> =>
    new Map([...fields, ...derivedFields[collection]].map((field) => [field.name, field])),
)

/** The field of a collection that has a name, which must be known to exist. */
export function sourcedField(collection: CollectionName, name: string): SourcedField {
  const field = fieldsByName(collection).get(name)
  if (field === undefined) throw new Error(`${collection} have no field ${name}`)
  return field
}

/** Every field of a collection with where its values come from: first the records' own. */
export const sourcedFields = (collection: CollectionName): readonly SourcedField[] => [
  ...fieldsByName(collection).values(),
]

/**
 * Every field that queries of a collection can name: first the records' own, then those derived from other records.
 *
 * @param collection name of a collection
 * @example
 * fieldsOf('awards')
 *   .filter(({ facet }) => facet)
 *   .map(({ name }) => name)
 * // ['holder', 'scheme', 'level', 'sector', 'country', 'finding']
 */
export const fieldsOf = (collection: CollectionName): readonly QueryField[] => sourcedFields(collection)

/** The names of the other parts of a query as a text spells them. No field may bear one. */
export const parameterNames = ['q', 'sort', 'limit', 'page', 'cursor', 'fields', 'facets'] as const

/** The name of a part of a query other than a field. */
export type ParameterName = (typeof parameterNames)[number]

/** Whether counts of the field's values can be asked for: not of free texts, where each record has its own. */
export const hasFacets = (field: QueryField): boolean =>
  field.type !== 'text' && field.type !== 'localized' && field.type !== 'url'

/** Whether the field's values have an order, so that ranges of them can be asked for. */
export const hasRanges = (field: QueryField): boolean => field.type === 'number' || field.type === 'date'
