/** The fields that can be named in a line. @module */

import { fieldsOf, localizedName, type QueryField } from '../../index/fields.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { Language, Localized } from '../../model/language.ts'
import { normalizeWords } from '../../search/tokenizer.ts'

/** Something that can stand at the caret. */
export interface CompletionOption {
  /** A field's name with its sign, a value of a field, a bound's sign, or a key to sort by. */
  readonly kind: 'field' | 'value' | 'sort'
  /** The text that takes the place of the piece. */
  readonly text: string
  /** What the field or the value is called, in the reader's language. */
  readonly label: string
  /** Of a value: how many records of those that the rest of the line finds have it. */
  readonly count?: number
}

/** Whether a field is called as typed: 0 from the beginning on, 1 from a later word on. */
function closeness({ name, label }: QueryField, typed: string): 0 | 1 | undefined {
  const called = [name, label.en, label.es].map(normalizeWords)
  if (called.some((one) => one.startsWith(typed))) return 0
  return called.some((one) => one.includes(` ${typed}`)) ? 1 : undefined
}

/** The fields that readers look at first: those of the table, then those that are counted. */
const byUse = ({ column, facet }: QueryField): number => (column ? 0 : facet ? 1 : 2)

/** The fields that are called as typed, those from the beginning on first. */
function matchingFields(collection: CollectionName, typed: string): readonly QueryField[] {
  const folded = normalizeWords(typed)
  const close = fieldsOf(collection)
    .toSorted((a, b) => byUse(a) - byUse(b))
    .map((field) => ({ field, close: closeness(field, folded) }))
  return [0, 1].flatMap((wanted) => close.flatMap((one) => (one.close === wanted ? [one.field] : [])))
}

/** The name offered for a field: the one that was begun, or else the one of the reader's language. */
function completedName(collection: CollectionName, field: QueryField, typed: string, language: Language): string {
  const begun = typed !== '' && normalizeWords(field.name).startsWith(normalizeWords(typed))
  return begun ? field.name : localizedName(collection, field, language)
}

/** Names of fields with the sign after them, which values and ranges follow. */
export function fieldOptions(
  collection: CollectionName,
  typed: string,
  minus: string,
  language: Language,
): readonly CompletionOption[] {
  return matchingFields(collection, typed).map((field): CompletionOption => {
    const name = completedName(collection, field, typed, language)
    return { kind: 'field', text: `${minus}${name}:`, label: field.label[language] }
  })
}

const descending: Localized = { en: 'descending', es: 'descendente' }

/** Keys to sort by; with `-` typed before, descending. */
export function sortOptions(
  collection: CollectionName,
  typed: string,
  language: Language,
): readonly CompletionOption[] {
  const minus = typed.startsWith('-') ? '-' : ''
  const key = typed.slice(minus.length)
  return matchingFields(collection, key).map((field): CompletionOption => {
    const direction = minus === '' ? '' : ` (${descending[language]})`
    const name = completedName(collection, field, key, language)
    return { kind: 'sort', text: minus + name, label: field.label[language] + direction }
  })
}
