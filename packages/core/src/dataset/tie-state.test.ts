import { expect, it } from 'vitest'
import { mostCertain, tieStateOf } from './tie-state.ts'

it('a tie that is only in discussion is not there yet, even where a source states it', () => {
  expect(tieStateOf({ kind: 'mou-in-discussion', basis: 'stated' })).toBe('in-discussion')
  expect(tieStateOf({ kind: 'mou', basis: 'stated' })).toBe('stated')
  expect(tieStateOf({ kind: 'cooperation', basis: 'inferred' })).toBe('inferred')
})

it('several ties are as certain as the most certain of them', () => {
  expect(mostCertain(['in-discussion', 'stated', 'inferred'])).toBe('stated')
  expect(mostCertain(['in-discussion', 'inferred'])).toBe('inferred')
  expect(mostCertain(['in-discussion'])).toBe('in-discussion')
})
