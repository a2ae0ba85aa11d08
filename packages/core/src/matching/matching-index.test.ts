import { describe, expect, it } from 'vitest'
import { taxonomy } from './matching-index.ts'
import { normalizedIdf } from './postings.ts'

describe('rarity', () => {
  it('is 1 for what one has, little for what all have, and less the more have it', () => {
    expect(normalizedIdf(1, 100)).toBe(1)
    expect(normalizedIdf(100, 100)).toBe(0.05)
    expect(normalizedIdf(10, 100)).toBeCloseTo(0.5)
  })

  it('says nothing where there is nobody to be told apart', () => {
    expect(normalizedIdf(1, 1)).toBe(0)
    expect(normalizedIdf(0, 10)).toBe(0)
  })
})

describe('taxonomy', () => {
  const wider: Record<string, readonly string[]> = { wind: ['renewables', 'energy'], renewables: ['energy'] }
  const own = [['wind'], ['wind'], ['renewables'], ['energy'], ['cars'], ['cars'], ['cars'], ['cars']]
  const sectors = taxonomy(
    own.length,
    (actor) => own[actor] ?? [],
    (term) => wider[term] ?? [],
  )

  it('counts who is in a narrower sector as in the wider', () => {
    expect([...sectors.actorsIn('energy', own.length)]).toEqual([0, 1, 2, 3])
    expect([...sectors.actorsIn('energy', 2)]).toEqual([0, 1])
    expect(sectors.termsOf(0)).toEqual(['wind', 'renewables', 'energy'])
  })

  it('lets what is said of a sector concern those of a wider one, but not of one beside it', () => {
    expect([...sectors.actorsConcernedBy('wind')]).toEqual([0, 1, 2, 3])
    expect([...sectors.actorsConcernedBy('cars')]).toEqual([4, 5, 6, 7])
  })

  it('tells of one actor what the list of all tells', () => {
    for (const term of ['wind', 'renewables', 'energy', 'cars', 'ships'])
      for (const actor of own.keys())
        expect(sectors.concerns(term, actor)).toBe(sectors.actorsConcernedBy(term).includes(actor))
  })

  it('gives those who share a narrow sector, with all that is wider, the rarity of the narrow one', () => {
    const all = ['wind', 'renewables', 'energy'].reduce((sum, term) => sum + sectors.worth(term), 0)
    expect(all).toBeCloseTo(normalizedIdf(2, own.length))
  })

  it('gives more for a rarer sector', () => {
    const narrow = sectors.worth('wind') + sectors.worth('renewables') + sectors.worth('energy')
    expect(narrow).toBeGreaterThan(sectors.worth('cars'))
  })
})
