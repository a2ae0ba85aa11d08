/** What a field's values are, and what they are called. @module */

import type { Atlas } from '../atlas/atlas.ts'
import { checkAtlas, checkedTerm, checkedText, checkLanguage } from '../atlas/check-argument.ts'
import { labelOfId } from '../atlas/label.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import { fieldsOf } from './fields.ts'

/** What a truth value is called. */
export const truthLabels = { true: { en: 'yes', es: 'sí' }, false: { en: 'no', es: 'no' } } as const

/**
 * What the value of a facet is called.
 *
 * @param atlas the atlas that was asked
 * @param collection the collection that was asked
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
  checkedTerm(
    'field',
    field,
    fieldsOf(collection).map(({ name }) => name),
  )
  checkedText('value', value)
  checkLanguage(language)
  const described = fieldsOf(collection).find(({ name }) => name === field)
  if (described?.type === 'ref') return labelOfId(atlas, value, language)
  if (described?.type === 'boolean' && (value === 'true' || value === 'false')) return truthLabels[value][language]
  return described?.terms?.[value]?.[language] ?? value
}
