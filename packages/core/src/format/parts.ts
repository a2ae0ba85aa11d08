/** What stands at a place of a record, cut into pieces that can be read and followed. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { lookup } from '../dataset/get.ts'
import type { Language } from '../model/language.ts'
import { isPlainObject } from '../util/check-value.ts'
import { formatValue } from './format-value.ts'
import { specialParts } from './special-parts.ts'

/** A piece of a value. */
export interface DisplayPart {
  readonly text: string
  /** Id of the record that it names. */
  readonly id?: string
  /** The address that it is. */
  readonly url?: string
  /** Whether it only qualifies the piece before it: a role, a kind. */
  readonly aside?: true
}

/** Where a value stands, and for whom it is shown. */
export interface Showing {
  readonly atlas: Atlas
  readonly entry: Entry
  readonly language: Language
}

/** The parts of an object, in the order in which its schema names them. */
function objectParts(showing: Showing, path: string, value: Readonly<Record<string, unknown>>): readonly DisplayPart[] {
  const { labels, types } = descriptionOf(showing.entry.collection)
  return Object.entries(value)
    .filter(([key]) => key !== 'citations')
    .flatMap(([key, inner]) => {
      const innerPath = `${path}.${key}`
      const label = labels[innerPath]?.[showing.language]
      const isNews = label !== undefined && label !== labels[path]?.[showing.language] && types[innerPath] !== 'ref'
      return partsOf(showing, innerPath, inner).map(
        (part): DisplayPart => ({
          ...part,
          ...(isNews ? { text: `${label} ${part.text}` } : {}),
          ...(types[innerPath] === 'enum' ? { aside: true } : {}),
        }),
      )
    })
}

/**
 * The pieces of one value of a record, in reading order.
 *
 * @param showing the record, and the reader's language
 * @param path where the value stands in the record, without `[]`
 * @param value what stands there
 */
export function partsOf(showing: Showing, path: string, value: unknown): readonly DisplayPart[] {
  if (value === undefined) return []
  const { atlas, entry, language } = showing
  const special = specialParts(showing, path, value)
  if (special !== undefined) return special
  const { types, terms } = descriptionOf(entry.collection)
  const type = types[path] ?? 'text'
  if (Array.isArray(value)) return value.flatMap((item) => partsOf(showing, path, item))
  if (isPlainObject(value) && type !== 'localized') return objectParts(showing, path, value)
  const text = formatValue(
    atlas,
    { type, ...(terms[path] === undefined ? {} : { terms: terms[path] }) },
    value,
    language,
  )
  // Where a source names nobody but says how many there were, a statement of a reference is a text.
  if (type === 'ref' && lookup(atlas, String(value)).ok) return [{ text, id: String(value) }]
  return [type === 'url' ? { text, url: text } : { text }]
}
