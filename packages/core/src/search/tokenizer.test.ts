import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../util/fold.ts'
import { normalizeWords, tokenize } from './tokenizer.ts'

describe('wordsOf', () => {
  it('takes runs of letters and digits, with where they stand', () => {
    expect(tokenize('Clúster de l’Énergie (2018)')).toEqual([
      { term: 'cluster', start: 0, end: 7 },
      { term: 'de', start: 8, end: 10 },
      { term: 'l', start: 11, end: 12 },
      { term: 'energie', start: 13, end: 20 },
      { term: '2018', start: 22, end: 26 },
    ])
  })

  it('takes two spellings with the same words for the same', () => {
    expect(normalizeWords(' CLÚSTER–Energía! ')).toBe(normalizeWords('cluster energia'))
  })

  it('finds no word in signs, nor in a mark that stands on no letter', () => {
    expect(tokenize('¿? × ÷ \u0301 —')).toEqual([])
  })

  it('finds what a pattern of letters, digits and marks finds, in any script', () => {
    const unit = fc.oneof(
      fc.constantFrom('a', 'Z', '9', ' ', '-', '_', '×', '÷', 'ÿ', 'ª', '²', '\u0301', 'ł', 'Ж', '語', '𝕬', '\ud800'),
      fc.integer({ min: 0, max: 0x3ff }).map((code) => String.fromCodePoint(code)),
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const expected = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
          term: fold(word),
          start: index,
          end: index + word.length,
        }))
        expect(tokenize(text)).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })
})
