import { expect, it } from 'vitest'
import { nearest } from './nearest.ts'

it('offers a word with two letters swapped, one missing, one wrong', () => {
  const known = ['country', 'sector', 'place']
  for (const typed of ['contry', 'cuontry', 'countrx']) expect(nearest(typed, known)).toEqual(['country'])
})

it('offers what begins with the letters typed', () => {
  expect(nearest('sec', ['country', 'sector'])).toEqual(['sector'])
})

it('takes two swapped neighbours for one slip, so that they are forgiven in a short word too', () => {
  expect(nearest('shwo', ['list', 'show'])).toEqual(['show'])
})

it('ignores case and accents', () => {
  expect(nearest('QUERÉTARO', ['queretaro', 'quintana'])).toEqual(['queretaro'])
})

it('puts the nearest first and keeps to the limit', () => {
  expect(nearest('hegan', ['megan', 'hegan', 'hega', 'hegans'], 2)).toEqual(['hegan', 'hegans'])
})

it('offers nothing far away, and nothing for nothing', () => {
  expect(nearest('xyz', ['country', 'sector'])).toEqual([])
  expect(nearest('', ['country'])).toEqual([])
})
