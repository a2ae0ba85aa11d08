import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { labelOfId } from '../dataset/label.ts'
import { truthLabels } from '../index/field-labels.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import { isPartialDate } from '../model/date-interval.ts'
import type { ValueType } from '../model/description.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatDate } from '../text/format-date.ts'
import { formatNumber } from '../text/format-number.ts'

const isLocalized = (value: unknown): value is Localized => typeof value === 'object' && value !== null && 'en' in value

/** How the values of a field are drawn. */
export interface ValueRenderer {
  readonly type: ValueType
  /** For a vocabulary: its terms and what each is called. */
  readonly terms?: Readonly<Record<string, Localized>>
}

/**
 * One value of a record, as a reader expects it: terms and references by their names, dates in words.
 *
 * @param atlas the atlas that the record is of
 * @param drawing how the field's values are drawn; a field's description says it
 * @param value a text, number, boolean or localized text
 * @param language the reader's language
 * @returns the value in words; a term or an id that is not known as it stands
 * @example
 * formatValue(atlas, { type: 'ref' }, 'es', 'en') // 'Spain'
 */
export function formatValue(atlas: Atlas, drawing: ValueRenderer, value: unknown, language: Language): string {
  checkAtlas(atlas)
  checkObject('drawing', drawing, 'a field, or { type }', ['type'])
  checkLanguage(language)
  const { type, terms } = drawing
  if (typeof value === 'number') return formatNumber(value, language)
  if (isLocalized(value)) return value[language]
  const text = String(value)
  switch (type) {
    case 'ref':
      return labelOfId(atlas, text, language)
    case 'enum':
      return terms?.[text]?.[language] ?? text
    case 'boolean':
      return truthLabels[text === 'true' ? 'true' : 'false'][language]
    case 'date':
      return isPartialDate(text) ? formatDate(text, language) : text
    case 'text':
    case 'localized':
    case 'number':
    case 'url':
      return text
    default:
      return type satisfies never
  }
}
