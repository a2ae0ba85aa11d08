/** Texts of the dataset write numbers as those do that are formatted: 16,000 and 2.2, in both languages. */
import { expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { isLocalized } from '../rules/texts.ts'
import { isPlainObject } from '../util/check-value.ts'

/** All texts that people wrote, at any depth of a value. */
function textsOf(value: unknown): readonly string[] {
  if (isLocalized(value)) return Object.values(value)
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return isPlainObject(value) ? Object.values(value).flatMap(textsOf) : []
}

const otherwise: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a point or a space between thousands', /(?<![\d.])\d{1,3}[. \u00A0\u202F]000\b/u],
  ['a comma before decimals', /\d,\d{1,2}(?!\d)/u],
  ['no mark between thousands', /(?<![\d.,/–-])(?:[3-9]\d{3}|2[1-9]\d{2}|1[0-7]\d{2}|\d{5,})(?= (?:\p{Ll}|m²))/u],
]

it.each(otherwise)('no text has %s', (_what, pattern) => {
  const texts = Object.values(atlas.records).flatMap((records) => records.flatMap(textsOf))
  expect(texts.filter((text) => pattern.test(text))).toEqual([])
})
