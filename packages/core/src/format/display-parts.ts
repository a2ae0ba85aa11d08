/** A value of a record in parts that can be read and followed. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { lookup } from '../dataset/get.ts'
import { labelOfId, labelWithAcronym, termLabel } from '../dataset/label.ts'
import type { ValueType } from '../model/description.ts'
import type { Figure } from '../model/figure.ts'
import type { Language } from '../model/language.ts'
import type { Place } from '../model/place.ts'
import type { Name } from '../model/record.ts'
import { asSentence, capitalized } from '../text/as-sentence.ts'
import { formatPeriod } from '../text/format-date.ts'
import { formatQuantity } from '../text/format-number.ts'
import { isPlainObject } from '../util/check-value.ts'
import { memoizeByKey } from '../util/memo.ts'
import { formatValue } from './format-value.ts'
import { publisherName, publishingActor } from './publisher-name.ts'

const compass = {
  en: { north: 'N', south: 'S', east: 'E', west: 'W' },
  es: { north: 'N', south: 'S', east: 'E', west: 'O' },
} as const satisfies Record<Language, Readonly<Record<'north' | 'south' | 'east' | 'west', string>>>

function formatCoordinates({ lat, lon }: NonNullable<Place['coordinates']>, language: Language): string {
  const { north, south, east, west } = compass[language]
  return `${Math.abs(lat)}° ${lat < 0 ? south : north}, ${Math.abs(lon)}° ${lon < 0 ? west : east}`
}

/** The names of languages; each takes longer to make than all else that is said of a name. */
const languageNamesIn = /* @__PURE__ */ memoizeByKey(
  (language: Language) => new Intl.DisplayNames([language], { type: 'language' }),
)

function nameParts({ value, kind, lang }: Name, { entry, language }: DisplayContext): readonly DisplayPart[] {
  const spoken = lang === 'mul' ? [] : [languageNamesIn(language).of(lang) ?? lang]
  const aside = [termLabel(entry.collection, 'names.kind', kind, language), ...spoken].join(', ')
  return [{ text: value }, { text: aside, aside: true }]
}

function countsParts(
  counts: NonNullable<Figure['counts']>,
  { atlas, language }: DisplayContext,
): readonly DisplayPart[] {
  const { label, fields } = descriptionOf(counts.collection)
  const conditions = Object.entries(counts.where).map(([name, wanted]) => {
    const field = fields.find((one) => one.name === name)
    const values = [wanted].flat().map((value) => {
      const text = String(value)
      return field?.terms?.[text]?.[language] ?? labelOfId(atlas, text, language)
    })
    return `${field?.label[language] ?? name}: ${values.join(', ')}`
  })
  return [
    { text: label.many[language] },
    ...conditions.map((text): DisplayPart => ({ text, aside: true, joint: ', ' })),
  ]
}

/** What stands in sentences, even where a record leaves out the last full stop. */
const prose: readonly string[] = ['summary', 'note']

/**
 * The parts of a value with a wording of its own; undefined for all others. The schema guarantees the shape of each
 * value, which a path does not show to the compiler.
 */
function specialParts(context: DisplayContext, path: string, value: unknown): readonly DisplayPart[] | undefined {
  const { entry, language } = context
  if (prose.includes(path))
    return [{ text: asSentence(formatValue(context.atlas, { type: 'localized' }, value, language)) }]
  if (path === 'names' && !Array.isArray(value)) return nameParts(value as Name, context)
  if (entry.collection === 'figures') {
    if (path === 'value') return [{ text: formatQuantity({ ...entry.record, value: Number(value) }, language) }]
    if (path === 'period') {
      const { start, end } = value as NonNullable<Figure['period']>
      return [{ text: formatPeriod(start, end, language) }]
    }
    if (path === 'counts') return countsParts(value as NonNullable<Figure['counts']>, context)
  }
  if (entry.collection === 'sources' && path === 'publisher') {
    const publisher = String(value)
    const actor = publishingActor(context.atlas, publisher)
    return [{ text: publisherName(context.atlas, publisher, language), ...(actor && { id: actor.record.id }) }]
  }
  if (entry.collection === 'places' && path === 'coordinates') {
    return [{ text: formatCoordinates(value as NonNullable<Place['coordinates']>, language) }]
  }
  return undefined
}

/** A piece of a value. */
export interface DisplayPart {
  readonly text: string
  /** Id of the record that it names. */
  readonly id?: string
  /** The address that it is. */
  readonly url?: string
  /** Whether it only qualifies the piece before it: a role, a kind. */
  readonly aside?: true
  /** What stands between the piece before and this one, like a comma; absent: what separates the items of a list. */
  readonly joint?: string
}

/** Pieces as one text. */
export const textOfParts = (parts: readonly DisplayPart[], between = ', '): string =>
  parts.map(({ text, joint = between }, at) => (at === 0 ? '' : joint) + text).join('')

export interface DisplayContext {
  readonly atlas: Atlas
  readonly entry: Entry
  readonly language: Language
}

/** Parts of a value that are sentences of their own. */
const sentences: readonly string[] = ['text', 'context']

/** What stands before a part of a value: "February 2024, changed: One of seven clusters." */
function jointBefore(key: string, type: ValueType | undefined, isAfterSentence: boolean): string {
  if (isAfterSentence) return ' '
  return sentences.includes(key) || type === 'url' ? ': ' : ', '
}

function objectParts(
  context: DisplayContext,
  path: string,
  value: Readonly<Record<string, unknown>>,
): readonly DisplayPart[] {
  const { labels, types } = descriptionOf(context.entry.collection)
  const shown: DisplayPart[] = []
  let isAfterSentence = false
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'citations') continue
    const innerPath = `${path}.${key}`
    const type = types[innerPath]
    const isSentence = sentences.includes(key)
    const own = labels[innerPath]?.[context.language]
    const label = own === labels[path]?.[context.language] ? undefined : own
    // What a sentence concerns, and what took the place of what it tells of.
    const isListed = isAfterSentence && label !== undefined
    const found = partsOf(context, innerPath, inner).map((part, at): DisplayPart => {
      const joint = at === 0 ? jointBefore(key, type, isAfterSentence) : ', '
      const words = isSentence ? asSentence(part.text, false) : part.text
      const isNamed = label !== undefined && type !== 'ref' && !isListed
      return {
        ...part,
        text: isNamed ? `${label} ${words}` : words,
        ...(type === 'enum' ? { aside: true } : {}),
        joint,
      }
    })
    if (isListed && found.length > 0) shown.push({ text: `${capitalized(label)}:`, aside: true, joint: ' ' })
    shown.push(...found)
    isAfterSentence ||= isSentence && found.length > 0
  }
  const [first, ...others] = shown
  if (first === undefined) return []
  const { joint: _between, ...opening } = first
  return [opening, ...others]
}

/** The parts of one value of a record, in reading order. The path has no `[]`. */
export function partsOf(context: DisplayContext, path: string, value: unknown): readonly DisplayPart[] {
  if (value === undefined) return []
  const { atlas, entry, language } = context
  const special = specialParts(context, path, value)
  if (special !== undefined) return special
  const { types, terms } = descriptionOf(entry.collection)
  const type = types[path] ?? 'text'
  if (Array.isArray(value)) return value.flatMap((item) => partsOf(context, path, item))
  if (isPlainObject(value) && type !== 'localized') return objectParts(context, path, value)
  if (type === 'ref') {
    const found = lookup(atlas, String(value))
    // A statement of a reference can be a text, such as a number of participants.
    if (found.ok) return [{ text: labelWithAcronym(atlas, found.value, language), id: String(value) }]
  }
  const text = formatValue(
    atlas,
    { type, ...(terms[path] === undefined ? {} : { terms: terms[path] }) },
    value,
    language,
  )
  return [type === 'url' ? { text, url: text } : { text }]
}
