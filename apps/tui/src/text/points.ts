import type { Language } from '@puente/core'

const formats = new Map<Language, Intl.NumberFormat>()

/**
 * A score or a part of one, with one decimal: the further ones tell nothing.
 *
 * @example
 * points(4.721, 'es') // '4,7'
 */
export function points(value: number, language: Language): string {
  const known = formats.get(language)
  if (known !== undefined) return known.format(value)
  const made = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  formats.set(language, made)
  return made.format(value)
}
