/** The fields that can be named in a line. @module */

import { fieldsOf, type QueryField, spokenName } from '../../index/fields.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { Language, Localized } from '../../model/language.ts'
import { foldedWords } from '../../search/tokenizer.ts'
import type { CompletionOption } from './complete-line.ts'

/** Whether a field is called as typed: 0 from the beginning on, 1 from a later word on. */
function closeness({ name, label }: QueryField, typed: string): 0 | 1 | undefined {
  const called = [name, label.en, label.es].map(foldedWords)
  if (called.some((one) => one.startsWith(typed))) return 0
  return called.some((one) => one.includes(` ${typed}`)) ? 1 : undefined
}

/** The fields that readers look at first: those of the table, then those that are counted. */
const byUse = ({ column, facet }: QueryField): number => (column ? 0 : facet ? 1 : 2)

/** The fields that are called as typed, those from the beginning on first. */
function fieldsCalled(collection: CollectionName, typed: string): readonly QueryField[] {
  const folded = foldedWords(typed)
  const close = fieldsOf(collection)
    .toSorted((a, b) => byUse(a) - byUse(b))
    .map((field) => ({ field, close: closeness(field, folded) }))
  return [0, 1].flatMap((wanted) => close.flatMap((one) => (one.close === wanted ? [one.field] : [])))
}

/** The name offered for a field: the one that was begun, or else the one of the reader's language. */
function offeredName(collection: CollectionName, field: QueryField, typed: string, language: Language): string {
  const begun = typed !== '' && foldedWords(field.name).startsWith(foldedWords(typed))
  return begun ? field.name : spokenName(collection, field, language)
}

/** Names of fields with the sign after them, which values and ranges follow. */
export function fieldOptions(
  collection: CollectionName,
  typed: string,
  minus: string,
  language: Language,
): readonly CompletionOption[] {
  return fieldsCalled(collection, typed).map((field): CompletionOption => {
    const name = offeredName(collection, field, typed, language)
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
  return fieldsCalled(collection, key).map((field): CompletionOption => {
    const direction = minus === '' ? '' : ` (${descending[language]})`
    const name = offeredName(collection, field, key, language)
    return { kind: 'sort', text: minus + name, label: field.label[language] + direction }
  })
}
