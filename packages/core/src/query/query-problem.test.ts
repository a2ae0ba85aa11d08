import { expect, it } from 'vitest'
import { nearest } from '../model/nearest.ts'
import { nameFinder, suggestNames } from './query-problem.ts'

const letters = 'abcdefghij'
/** More names than are all compared, 250 of each beginning. */
const many = Array.from({ length: 25_000 }, (_, at) => `${letters[at % 10]}${letters[Math.floor(at / 10) % 10]}-${at}`)

it('of very many names, those nearest that begin alike are found, as among these alone', () => {
  const find = nameFinder(many)
  for (const word of ['ab-10x', 'AB-10x', 'ja-9', 'cluster', 'zz-1', 'a', '']) {
    const alike = many.filter((name) => name.startsWith(word.slice(0, 2).toLowerCase()))
    expect(find(word), word).toEqual(nearest(word, alike.slice(0, 20_000)))
    expect(find(word), word).toEqual(suggestNames(word, many))
  }
})

it('nothing is looked for that is longer than names are', () => {
  expect(nameFinder(['a'.repeat(82)])('a'.repeat(81))).toEqual([])
})
