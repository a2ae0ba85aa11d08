import { expect, it } from 'vitest'
import { suggestNames } from './query-problem.ts'

it('nothing is looked for that is longer than names are', () => {
  expect(suggestNames('a'.repeat(81), ['a'.repeat(82)])).toEqual([])
  expect(suggestNames('a'.repeat(80), ['a'.repeat(82)])).toEqual(['a'.repeat(82)])
})
