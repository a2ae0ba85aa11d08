import type { Atlas, Entry } from '../atlas/atlas.ts'
import { descriptionOf } from '../atlas/description-of.ts'
import { labelOf } from '../atlas/label.ts'
import { valuesAt } from '../atlas/values-at.ts'
import { languages } from '../model/language.ts'

/** A text of a record that the search reads. */
export interface SearchedText {
  /** Path of the field, like `names[].value`; `label` for what a record without a name of its own is called. */
  readonly path: string
  readonly text: string
  /** Whether it is what the record is called, rather than what is said of it. */
  readonly isName: boolean
}

/** From this weight on a text is what its record is called. */
const nameWeight = 3

/** The text in each language, or the plain text. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).filter((text) => typeof text === 'string')
}

/** Every text of a record that the search reads, in the order of its fields. */
export function searchedTexts(atlas: Atlas, entry: Entry): readonly SearchedText[] {
  const texts = descriptionOf(entry.collection).searched.flatMap(({ path, weight }) =>
    valuesAt(entry.record, path)
      .flatMap(textsIn)
      .map((text) => ({ path, text, isName: weight >= nameWeight })),
  )
  if (texts.some(({ isName }) => isName)) return texts
  const labels = new Set(languages.map((language) => labelOf(atlas, entry, language)))
  return [...[...labels].map((text) => ({ path: 'label', text, isName: true })), ...texts]
}
