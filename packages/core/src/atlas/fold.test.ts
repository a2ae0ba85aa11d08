import { expect, it } from 'vitest'
import { fold } from './fold.ts'

it.each([
  ['Clúster de Energía', 'cluster de energia', 'Spanish accents'],
  ['Île-de-France', 'ile-de-france', 'French accents'],
  ['Lüdenscheid', 'ludenscheid', 'German umlaut'],
  ['Łódź', 'lodz', 'a Polish letter that has no decomposition'],
  ['Straße', 'strasse', 'sharp s'],
  ['Chihuahua´s', "chihuahua's", 'the paper writes an acute accent for an apostrophe'],
  ['m²', 'm2', 'a raised digit is that digit'],
])('%s → %s (%s)', (text, folded) => {
  expect(fold(text)).toBe(folded)
})
