import { expect, test } from 'vitest'
import { numberSpellings } from './number-spellings.ts'
import { wordsOf } from './page-words.ts'

/** Whether a page with this text would bear the number out. */
const isFound = (value: number, text: string) => {
  const page = wordsOf(text)
  return numberSpellings(value).some(
    ({ words, numbers }) =>
      words.every((word) => page.words.includes(word)) && numbers.every((number) => page.numbers.includes(number)),
  )
}

test.each([
  [8, 'eight Mexican clusters'],
  [8, 'the 8th meeting'],
  [7, 'the seventh producer'],
  [13, 'the thirteenth best'],
  [12, 'the twelfth'],
  [20, 'the twentieth'],
  [90, 'ninety'],
  [21, 'twenty-one'],
  [21, 'the twenty-first'],
  [40, 'forty'],
  [100, 'a hundred'],
  [4600, '4,600 m²'],
  [0.15, '0.15%'],
  [75_000_000, '€75 million'],
  [1_100_000, '1.1 million'],
  [2, 'both sides'],
])('%s stands in "%s"', (value, text) => {
  expect(isFound(value, text)).toBe(true)
})

test.each([
  [8, 'eighty clusters, 80 meetings, 0.8%'],
  [4600, '4 of 600'],
  [75_000_000, '75 companies'],
  [15, '0.15%'],
  [3, '2014-2020'],
])('%s does not stand in "%s"', (value, text) => {
  expect(isFound(value, text)).toBe(false)
})
