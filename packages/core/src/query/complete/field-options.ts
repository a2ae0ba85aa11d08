/** The fields that can be named in a line. @module */
import type { CollectionName } from '../../model/collection-name.ts'
import type { Language, Localized } from '../../model/language.ts'
import { foldedWords } from '../../search/words.ts'
import { fieldsOf, hasRanges, type QueryField } from '../fields.ts'
import type { CompletionOption } from './completion.ts'

/** What a sign after a field's name asks for. */
const signs = [
  ['>=', { en: 'from', es: 'desde' }],
  ['<=', { en: 'up to', es: 'hasta' }],
] as const satisfies readonly (readonly [string, Localized])[]

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

/** Names of fields with the sign after them. A range is offered once its field is typed whole. */
export function fieldOptions(
  collection: CollectionName,
  typed: string,
  minus: string,
  language: Language,
): readonly CompletionOption[] {
  return fieldsCalled(collection, typed).flatMap((field): readonly CompletionOption[] => {
    const { name, label } = field
    const ranges = hasRanges(field) && minus === '' && name === typed ? signs : []
    return [
      { kind: 'field', text: `${minus}${name}:`, label: label[language] },
      ...ranges.map(([sign, says]): CompletionOption => {
        return { kind: 'field', text: `${name}${sign}`, label: `${label[language]}: ${says[language]} …` }
      }),
    ]
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
  return fieldsCalled(collection, typed.slice(minus.length)).map(({ name, label }): CompletionOption => {
    const direction = minus === '' ? '' : ` (${descending[language]})`
    return { kind: 'sort', text: minus + name, label: label[language] + direction }
  })
}
