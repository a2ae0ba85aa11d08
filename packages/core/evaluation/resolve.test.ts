import { describe, expect, it } from 'vitest'
import { atlas } from '../src/atlas/embedded.ts'
import { lookup } from '../src/atlas/get.ts'
import { accuracyOn } from './resolve-accuracy.ts'
import { spellingSets } from './resolve-spellings.ts'

const all = spellingSets.flatMap(({ spellings }) => spellings)

describe('the labelled spellings', () => {
  it('are at least 250 of actors and 120 of nobody, each once in its set', () => {
    expect(all.filter(([, meant]) => meant !== null).length).toBeGreaterThanOrEqual(250)
    expect(all.filter(([, meant]) => meant === null).length).toBeGreaterThanOrEqual(120)
    for (const { name, spellings } of spellingSets)
      expect(new Set(spellings.map(([written]) => written)).size, name).toBe(spellings.length)
  })

  it('mean actors that exist', () => {
    for (const [written, meant] of all) if (meant !== null) expect(lookup(atlas, meant).ok, written).toBe(true)
  })
})

describe.each(spellingSets)('resolve, on the $name spellings', ({ spellings }) => {
  const { precision, recall, refused } = accuracyOn(atlas, spellings)

  it('leads seldom to a wrong actor', () => {
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(refused).toBeGreaterThanOrEqual(0.97)
  })

  it('finds nearly all who are meant', () => {
    expect(recall).toBeGreaterThanOrEqual(0.96)
  })
})
