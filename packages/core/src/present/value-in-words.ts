import type { Atlas } from '../atlas/atlas.ts'
import { labelOfId, termLabel } from '../atlas/label.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { ValueType } from '../model/field.ts'
import type { Language, Localized } from '../model/language.ts'
import { dateInWords } from './date-in-words.ts'
import { numberInWords } from './number-in-words.ts'

const truths = {
  true: { en: 'yes', es: 'sí' },
  false: { en: 'no', es: 'no' },
} as const satisfies Record<'true' | 'false', Localized>

const isLocalized = (value: unknown): value is Localized => typeof value === 'object' && value !== null && 'en' in value

/**
 * One value of a record, as a reader expects it: terms and references by their names, dates in words.
 *
 * @param atlas the atlas that the record is of
 * @param collection the record's collection
 * @param path where the value stands in the record; `[]` in it does not matter
 * @param type how the value is drawn
 * @param value a text, number, boolean or localized text
 * @param language the reader's language
 * @example
 * valueInWords(atlas, 'clusters', 'country', 'ref', 'es', 'en') // 'Spain'
 */
export function valueInWords(
  atlas: Atlas,
  collection: CollectionName,
  path: string,
  type: ValueType,
  value: unknown,
  language: Language,
): string {
  if (typeof value === 'boolean') return truths[value ? 'true' : 'false'][language]
  if (typeof value === 'number') return numberInWords(value, language)
  if (isLocalized(value)) return value[language]
  const text = String(value)
  switch (type) {
    case 'ref':
      return labelOfId(atlas, text, language)
    case 'enum':
      return termLabel(collection, path.replaceAll('[]', ''), text, language)
    case 'date':
      return dateInWords(text, language)
    case 'text':
    case 'localized':
    case 'number':
    case 'boolean':
    case 'url':
      return text
    default:
      return type satisfies never
  }
}
