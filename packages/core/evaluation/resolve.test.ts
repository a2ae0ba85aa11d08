import { describe, expect, it } from 'vitest'
import { atlas } from '../src/atlas/embedded.ts'
import { lookup } from '../src/atlas/get.ts'
import { accuracyOn } from './resolve-accuracy.ts'
import { halves, spellings } from './resolve-spellings.ts'
import { spellingsOfActors } from './spellings-of-actors.ts'
import { spellingsOfNobody } from './spellings-of-nobody.ts'

describe('the labelled spellings', () => {
  it('are at least 150 of actors and 40 of nobody, each once', () => {
    expect(spellingsOfActors.length).toBeGreaterThanOrEqual(150)
    expect(spellingsOfNobody.length).toBeGreaterThanOrEqual(40)
    expect(new Set(spellings.map(([written]) => written)).size).toBe(spellings.length)
  })

  it('mean actors that exist', () => {
    for (const [written, meant] of spellingsOfActors)
      expect(meant !== null && lookup(atlas, meant).ok, written).toBe(true)
    for (const [written, meant] of spellingsOfNobody) expect(meant, written).toBeNull()
  })
})

describe.each(Object.entries(halves))('resolve, on the %s half', (_, labelled) => {
  const { precision, recall, refused } = accuracyOn(atlas, labelled)

  it('leads seldom to a wrong actor', () => {
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(refused).toBeGreaterThanOrEqual(0.87)
  })

  it('finds nearly all who are meant', () => {
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })
})
