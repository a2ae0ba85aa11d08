import type { Atlas, Entry } from '../atlas/atlas.ts'
import { descriptionOf } from '../atlas/description-of.ts'
import { labelOfId } from '../atlas/label.ts'
import { valuesAt } from '../atlas/values-at.ts'
import { languages } from '../model/language.ts'

/** What a text is to its record: what it is called, what is said of it, or what it refers to is called. */
export type TextRole = 'name' | 'text' | 'context'

/** A text of a record that the search reads. */
export interface SearchedText {
  /** Path of the field, like `names[].value`. */
  readonly path: string
  readonly text: string
  readonly role: TextRole
}

/** From this weight on a text is what its record is called. */
const nameWeight = 3

/** The text in each language, or the plain text. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).filter((text) => typeof text === 'string')
}

const ownTexts = ({ collection, record }: Entry): readonly SearchedText[] =>
  descriptionOf(collection).searched.flatMap(({ path, weight }) =>
    valuesAt(record, path)
      .flatMap(textsIn)
      .map((text) => ({ path, text, role: weight >= nameWeight ? 'name' : 'text' })),
  )

/** What the records are called that a table shows in this one's row: its country, its sectors, a tie's two actors. */
export const contextTexts = (atlas: Atlas, { collection, record }: Entry): readonly SearchedText[] =>
  descriptionOf(collection)
    .fields.filter(({ type, column }) => type === 'ref' && column)
    .flatMap(({ paths: [path] }) =>
      valuesAt(record, path).flatMap((id) => {
        const labels = new Set(languages.map((language) => labelOfId(atlas, String(id), language)))
        return [...labels].map((text) => ({ path, text, role: 'context' as const }))
      }),
    )

/** Every text of a record that the search reads: its own in the order of its fields, then its context. */
export const searchedTexts = (atlas: Atlas, entry: Entry): readonly SearchedText[] => [
  ...ownTexts(entry),
  ...contextTexts(atlas, entry),
]

/** What a record is called, in every spelling. */
export const namesOf = (entry: Entry): readonly string[] =>
  ownTexts(entry).flatMap(({ role, text }) => (role === 'name' ? [text] : []))
