/** The fields that queries can name: those of the records, and those derived from other records. @module */

import { descriptionOf } from '../dataset/description-of.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { CollectionDescription, FieldDescription } from '../model/description.ts'
import { type Language, languages } from '../model/language.ts'
import { fold } from '../util/fold.ts'
import { memoize } from '../util/memo.ts'
import { unicodePattern } from '../util/unicode-pattern.ts'
import { type DerivedField, derivedFields } from './derived-fields.ts'

/** A field that queries can name. One without `paths` is derived from other records. */
export interface QueryField extends Omit<FieldDescription, 'paths'> {
  readonly paths?: FieldDescription['paths']
}

/** A field with the source of its values. */
export type IndexableField = FieldDescription | DerivedField

/** Every field of a collection with the source of its values, by name: the records' own first. */
export const fieldsByName = (collection: CollectionName): ReadonlyMap<string, IndexableField> =>
  fieldsIn(descriptionOf(collection))

/** Memoized, as it takes longer than a small query. */
const fieldsIn = /* @__PURE__ */ memoize(
  ({ name: collection, fields }: CollectionDescription): ReadonlyMap<string, IndexableField> =>
    new Map([...fields, ...derivedFields[collection]].map((field) => [field.name, field])),
)

/** A name without regard to case, accents, and how its words are joined. */
const normalizeName = (name: string): string => fold(name).replace(/[\s-]+/g, '_')

const onlyLetters = /* @__PURE__ */ unicodePattern('^\\p{L}+$')

/**
 * The name of a field in a language: its label if that is one word and leads to the field, or else its own name, also if
 * the label begins with it.
 */
export function localizedName(collection: CollectionName, field: QueryField, language: Language): string {
  const spoken = field.label[language]
  const isOwn = !onlyLetters().test(spoken) || normalizeName(spoken).startsWith(normalizeName(field.name))
  return !isOwn && language !== 'en' && findField(collection, spoken)?.name === field.name ? spoken : field.name
}

/** The singular of a word, if it may be a plural; in Spanish that is one of two. */
const labelSingulars = (label: string): readonly string[] => [label.replace(/s$/, ''), label.replace(/es$/, '')]

/** The field with a name, or else with a label in any language of the atlas. */
export const findField = (collection: CollectionName, name: string): IndexableField | undefined =>
  fieldsByName(collection).get(name) ?? aliasesIn(descriptionOf(collection)).get(normalizeName(name))

/** Every name and label of every field: names before labels, and of two fields with the same label the first. */
const aliasesIn = /* @__PURE__ */ memoize(
  ({ name: collection }: CollectionDescription): ReadonlyMap<string, IndexableField> => {
    const fields = indexableFields(collection)
    const aliases = [
      ...fields.map((field) => [field.name, field] as const),
      ...languages.flatMap((language) => fields.map((field) => [field.label[language], field] as const)),
      ...languages.flatMap((language) =>
        fields.flatMap((field) => labelSingulars(field.label[language]).map((one) => [one, field] as const)),
      ),
    ]
    return new Map(aliases.toReversed().map(([name, field]) => [normalizeName(name), field]))
  },
)

/** All names and labels of fields, each with its field. */
export const fieldsByAlias = (collection: CollectionName): ReadonlyMap<string, IndexableField> =>
  aliasesIn(descriptionOf(collection))

/** The field of a collection with a name.
 *
 * @throws {Error} if there is none: callers check names first
 */
export function requireField(collection: CollectionName, name: string): IndexableField {
  const field = fieldsByName(collection).get(name)
  if (field === undefined) throw new Error(`${collection} have no field ${name}`)
  return field
}

/** Every field of a collection with the source of its values: the records' own first. */
export const indexableFields = (collection: CollectionName): readonly IndexableField[] => [
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
 * // ['holder', 'scheme', 'level', 'sector', 'country', 'finding', 'beyondMainSource']
 */
export const fieldsOf = (collection: CollectionName): readonly QueryField[] => indexableFields(collection)

/** The names of the other parts of a query as a text spells them. No field may bear one. */
export const parameterNames = ['q', 'sort', 'limit', 'page', 'cursor', 'fields', 'facets', 'lang'] as const

/** The name of a part of a query other than a field. */
export type ParameterName = (typeof parameterNames)[number]

/** Spanish names of parameters, for lines. `página` is missing, as a field has that label. */
export const parameterAliases: Readonly<Record<string, ParameterName>> = {
  orden: 'sort',
  limite: 'limit',
}

/** The parameter with a name, or with a Spanish name. */
export const findParameter = (name: string): ParameterName | undefined => {
  const called = fold(name)
  return (
    parameterNames.find((known) => known === name) ??
    (Object.hasOwn(parameterAliases, called) ? parameterAliases[called] : undefined)
  )
}

/** Whether the field's values can be counted: not free texts, of which each record has its own, unless the model says so. */
export const hasFacets = (field: QueryField): boolean =>
  field.facet || (field.type !== 'text' && field.type !== 'localized' && field.type !== 'url')

/** Whether the field's values have an order, so that ranges are possible. */
export const hasRanges = (field: QueryField): boolean => field.type === 'number' || field.type === 'date'

/**
 * Whether readers see the field's values as texts, so that they sort as texts do in the reader's language: not numbers,
 * dates, truth values, nor the terms of a vocabulary that has an order of its own, like gold, silver, bronze.
 */
export const sortsAsText = (field: QueryField): boolean =>
  field.type !== 'boolean' && !hasRanges(field) && field.ordered !== true
