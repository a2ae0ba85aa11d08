import { describe, expect, it } from 'vitest'
import { languages, matches, partNames, sideOf } from '../../src/index.ts'
import { secondAtlas } from '../second-atlas.ts'
import { bothAtlases, entryIds } from './atlases.ts'

describe.each(bothAtlases)('matching in %s', (_, atlas) => {
  const answers = atlas.records.clusters.map(({ id }) => matches(atlas, id, { limit: 5 }))

  it('suggests clusters of the other side, none of them twice or tied already', () => {
    for (const { entry, side, suggestions, existing } of answers) {
      const suggested = entryIds(suggestions.map((one) => one.entry))
      expect(new Set(suggested).size).toBe(suggested.length)
      for (const id of entryIds(existing.map((one) => one.entry))) expect(suggested).not.toContain(id)
      for (const id of suggested) {
        expect(id).not.toBe(entry.record.id)
        expect(sideOf(atlas, id)).not.toBe(side)
        expect(atlas.manifest.sides).toContain(sideOf(atlas, id))
      }
    }
  })

  it('has a reason in records for each part, and a score that is their sum', () => {
    for (const { suggestions, existing } of answers) {
      for (const { score, parts } of [...suggestions, ...existing]) {
        expect(score).toBeCloseTo(parts.reduce((sum, { value }) => sum + value, 0))
        for (const { name, label, value, reasons } of parts) {
          expect(partNames).toContain(name)
          expect(value).toBeCloseTo(reasons.reduce((sum, reason) => sum + reason.value, 0))
          for (const language of languages) expect(label[language]).not.toBe('')
          for (const { records, label: said } of reasons) {
            expect(records.length).toBeGreaterThan(0)
            for (const language of languages) expect(said[language]).not.toMatch(/^$|mexic|méxic|europ|eccp/i)
          }
        }
      }
    }
  })

  it('has suggestions in order', () => {
    for (const { suggestions } of answers) {
      const scores = suggestions.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    }
  })
})

describe('matching in the invented atlas', () => {
  it('keeps a partner that one has apart from those that one could have', () => {
    const { side, suggestions, existing } = matches(secondAtlas, 'brumar')
    expect(side).toBe('xa')
    expect(entryIds(existing.map(({ entry }) => entry))).toEqual(['korall'])
    expect(existing[0]?.ties.map(({ record }) => record.id)).toEqual(['brumar--korall'])
    expect(entryIds(suggestions.map(({ entry }) => entry))).toEqual(['tanglin'])
    // They share the Tidal Ring, over which Brumar is introduced.
    expect(suggestions[0]?.parts.map(({ name }) => name)).toContain('partnerships')
    expect(entryIds(suggestions[0]?.introduction?.actors ?? [])).toEqual(['brumar', 'tanglin'])
  })

  it('works from the other side too', () => {
    const { side, suggestions } = matches(secondAtlas, 'korall')
    expect(side).toBe('xb')
    expect(entryIds(suggestions.map(({ entry }) => entry))).toEqual(['vespalga'])
    // Both farm algae, and VespAlga looks to Almark as Korall looks to Vesperia.
    expect(suggestions[0]?.parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['sectors', 'interest']))
  })
})
