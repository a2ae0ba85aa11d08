import { expect, test } from 'vitest'
import { wordsOf } from './page-words.ts'

test('words lose accents and case, numbers are taken by their value', () => {
  expect(wordsOf('Clúster d’Energia: 14th of 1,600, 2.2% in 2014-2020')).toEqual({
    words: ['cluster', 'd', 'energia', '14th', 'of', 'in'],
    numbers: [14, 1600, 2.2, 2014, 2020],
  })
})

test('letters and digits that belong together stay together', () => {
  expect(wordsOf('i2CAT, ESCP-4i, SPACE2IDGO, IT@Baja').words).toEqual([
    'i2cat',
    'escp',
    '4i',
    'space2idgo',
    'it',
    'baja',
  ])
})

test('a list of numbers is not one with separators', () => {
  expect(wordsOf('sections 57,58 and 4,5').numbers).toEqual([57, 58, 4, 5])
})
