import { describe, expect, it } from 'vitest'
import { wordSimilarity } from './fuzzy-terms.ts'

describe('wordSimilarity', () => {
  it('takes two swapped neighbours for one slip, as it does a letter missing, too many or wrong', () => {
    for (const slip of ['netwrok', 'netwok', 'networkk', 'netwurk'])
      expect(wordSimilarity(slip, 'network'), slip).toBeGreaterThan(0.8)
  })

  it('forgives a long word two slips, a short one none', () => {
    expect(wordSimilarity('aerontica', 'aeronautica')).toBeGreaterThan(0.8)
    expect(wordSimilarity('netwrko', 'network')).toBe(0)
    expect(wordSimilarity('afm', 'amf')).toBe(0)
  })

  it('is 1 for the same word, and 0 for another', () => {
    expect(wordSimilarity('energia', 'energia')).toBe(1)
    expect(wordSimilarity('energia', 'forestal')).toBe(0)
  })
})
