import { expect, it } from 'vitest'
import { collationRanks, collatorOf, sortByText } from './collation.ts'

it('sorts as readers of the language do: accents beside their letter, ñ after n in Spanish only, numbers by value', () => {
  const texts = ['Zaragoza', 'Ñuble', 'Nueva', 'Óptica', 'Oaxaca', 'Clúster 10', 'Clúster 9']
  const inSpanish = ['Clúster 9', 'Clúster 10', 'Nueva', 'Ñuble', 'Oaxaca', 'Óptica', 'Zaragoza']
  expect(texts.toSorted(collatorOf('es').compare)).toEqual(inSpanish)
  expect(['ñu', 'nz'].toSorted(collatorOf('es').compare)).toEqual(['nz', 'ñu'])
  expect(['ñu', 'nz'].toSorted(collatorOf('en').compare)).toEqual(['ñu', 'nz'])
})

it('gives one rank to texts that the collation does not tell apart', () => {
  const ranks = collationRanks(['b', '\u00e9', 'e\u0301', 'a', 'b'], 'en')
  expect([...ranks]).toEqual([
    ['a', 0],
    ['b', 1],
    ['\u00e9', 2],
    ['e\u0301', 2],
  ])
})

it('leaves things in their order where their texts are equal, and the list as it was', () => {
  const things = [
    ['b', 1],
    ['a', 2],
    ['b', 0],
  ] as const
  expect(sortByText(things, ([text]) => text, 'es')).toEqual([
    ['a', 2],
    ['b', 1],
    ['b', 0],
  ])
  expect(things[0][0]).toBe('b')
})

it('refuses a language that no atlas speaks', () => {
  expect(() => collatorOf('de' as never)).toThrow(RangeError)
})
