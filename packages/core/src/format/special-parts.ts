/** The few values that read better as a whole than part by part. @module */

import { descriptionOf } from '../dataset/description-of.ts'
import { labelOfId, termLabel } from '../dataset/label.ts'
import type { Figure } from '../model/figure.ts'
import type { Language } from '../model/language.ts'
import type { Place } from '../model/place.ts'
import type { Name } from '../model/record.ts'
import { formatPeriod } from '../text/format-date.ts'
import { formatQuantity } from '../text/format-number.ts'
import type { DisplayPart, Showing } from './parts.ts'

const compass = {
  en: { north: 'N', south: 'S', east: 'E', west: 'W' },
  es: { north: 'N', south: 'S', east: 'E', west: 'O' },
} as const satisfies Record<Language, Readonly<Record<'north' | 'south' | 'east' | 'west', string>>>

function coordinatesInWords({ lat, lon }: NonNullable<Place['coordinates']>, language: Language): string {
  const { north, south, east, west } = compass[language]
  return `${Math.abs(lat)}° ${lat < 0 ? south : north}, ${Math.abs(lon)}° ${lon < 0 ? west : east}`
}

/** A name, then what it is to its bearer and in which language. */
function nameParts({ value, kind, lang }: Name, { entry, language }: Showing): readonly DisplayPart[] {
  const spoken = lang === 'mul' ? [] : [new Intl.DisplayNames([language], { type: 'language' }).of(lang) ?? lang]
  const aside = [termLabel(entry.collection, 'names.kind', kind, language), ...spoken].join(', ')
  return [{ text: value }, { text: aside, aside: true }]
}

/** What a figure claims to count, as a collection and the conditions on it. */
function countsParts(counts: NonNullable<Figure['counts']>, { atlas, language }: Showing): readonly DisplayPart[] {
  const { label, fields } = descriptionOf(counts.collection)
  const conditions = Object.entries(counts.where).map(([name, wanted]) => {
    const field = fields.find((one) => one.name === name)
    const values = [wanted].flat().map((value) => {
      const text = String(value)
      return field?.terms?.[text]?.[language] ?? labelOfId(atlas, text, language)
    })
    return `${field?.label[language] ?? name}: ${values.join(', ')}`
  })
  return [{ text: label.many[language] }, ...conditions.map((text): DisplayPart => ({ text, aside: true }))]
}

/**
 * The parts of a value that has a wording of its own; undefined for all others.
 *
 * The schema of the record vouches for the shape of each value, which a path cannot tell the types.
 */
export function specialParts(showing: Showing, path: string, value: unknown): readonly DisplayPart[] | undefined {
  const { entry, language } = showing
  if (path === 'names' && !Array.isArray(value)) return nameParts(value as Name, showing)
  if (entry.collection === 'figures') {
    if (path === 'value') return [{ text: formatQuantity({ ...entry.record, value: Number(value) }, language) }]
    if (path === 'period') {
      const { start, end } = value as NonNullable<Figure['period']>
      return [{ text: formatPeriod(start, end, language) }]
    }
    if (path === 'counts') return countsParts(value as NonNullable<Figure['counts']>, showing)
  }
  if (entry.collection === 'places' && path === 'coordinates') {
    return [{ text: coordinatesInWords(value as NonNullable<Place['coordinates']>, language) }]
  }
  return undefined
}
