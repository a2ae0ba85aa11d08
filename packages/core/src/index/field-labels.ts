/** The labels of a field's values. @module */

import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { labelOfId } from '../dataset/label.ts'
import { checkedTerm, checkedText, checkLanguage } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import { collationRanks } from '../text/collation.ts'
import { fieldsByName, type QueryField } from './fields.ts'
import type { Key } from './value-index.ts'

/** The labels of truth values. */
export const truthLabels = { true: { en: 'yes', es: 'sí' }, false: { en: 'no', es: 'no' } } as const

/**
 * The label of a facet's value.
 *
 * @param atlas the atlas
 * @param collection the collection of the field
 * @param field name of a field of the collection
 * @param value as the facet gives it
 * @param language the reader's language
 * @returns the name of a reference's record, of a vocabulary's term, yes or no; otherwise the value itself
 * @example
 * facetLabel(atlas, 'clusters', 'country', 'es', 'en') // 'Spain'
 */
export function facetLabel(
  atlas: Atlas,
  collection: CollectionName,
  field: string,
  value: string,
  language: Language,
): string {
  checkAtlas(atlas)
  const fields = fieldsByName(collection)
  checkedTerm('field', field, [...fields.keys()])
  checkedText('value', value)
  checkLanguage(language)
  const described = fields.get(field)
  return described === undefined ? value : labelOfValue(atlas, described, value, language)
}

/** The label of a field's value in a language; the value itself if it has none. */
export function labelOfValue(atlas: Atlas, { type, terms }: QueryField, value: string, language: Language): string {
  if (type === 'ref') return labelOfId(atlas, value, language)
  if (type === 'boolean' && (value === 'true' || value === 'false')) return truthLabels[value][language]
  return terms?.[value]?.[language] ?? value
}

/**
 * The ranks of a field's values by their labels, in the collation of the language.
 *
 * @param keys distinct values of the field
 */
export function labelRanks(
  atlas: Atlas,
  field: QueryField,
  keys: readonly Key[],
  language: Language,
): ReadonlyMap<Key, number> {
  const labels = keys.map((key) => labelOfValue(atlas, field, String(key), language))
  const ranks = collationRanks(labels, language)
  return new Map(keys.map((key, i) => [key, ranks.get(labels[i] ?? '') ?? 0]))
}
