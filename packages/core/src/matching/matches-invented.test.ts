import { describe, expect, it } from 'vitest'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import { type MatchOptions, matches } from './matches.ts'

const everybody = { limit: Number.POSITIVE_INFINITY, introductions: false } as const satisfies MatchOptions

describe('an invented atlas', () => {
  const at = (country: string, more: object = {}) => ({ country, sectors: ['sector'], ...more })
  const invented = smallAtlas({
    sectors: [{ id: 'glass' }, { id: 'mirrors', broader: ['glass'] }],
    clusters: [
      { id: 'asks', ...at('north', { sectors: ['mirrors'] }) },
      { id: 'neighbour', ...at('north', { sectors: ['mirrors'] }) },
      { id: 'mirror-maker', ...at('south', { sectors: ['mirrors'] }) },
      { id: 'glass-maker', ...at('south', { sectors: ['glass'] }) },
      { id: 'seeker', ...at('south', { targets: ['north'] }) },
      { id: 'friend-of-neighbour', ...at('south', { sectors: undefined }) },
      { id: 'partner', ...at('south') },
      { id: 'stranger', ...at('south') },
      { id: 'lone', ...at('north', { sectors: undefined }) },
    ],
    ties: [
      { id: 'asks--partner', between: ['asks', 'partner'], since: '2015' },
      { id: 'friend-of-neighbour--neighbour', between: ['friend-of-neighbour', 'neighbour'], since: '2019' },
    ],
    events: [
      {
        id: 'fair',
        place: 'south',
        start: '2018',
        participants: [
          { who: 'asks', role: 'delegate' },
          { who: 'glass-maker', role: 'host' },
          { who: 'stranger', role: 'attendee' },
        ],
      },
    ],
  })
  const found = (options: MatchOptions = {}) => matches(invented, 'asks', { ...everybody, ...options })
  const parts = (id: string, options: MatchOptions = {}) =>
    found(options)
      .suggestions.find(({ entry }) => entry.record.id === id)
      ?.parts.map(({ name }) => name)

  it('shows for each what speaks for it', () => {
    expect(parts('mirror-maker')).toEqual(['sectors'])
    expect(parts('seeker')).toEqual(['interest'])
    expect(parts('friend-of-neighbour')).toEqual(['precedents'])
    expect(parts('stranger')).toEqual(['events'])
    expect(parts('glass-maker')).toEqual(['sectors', 'events', 'roles'])
  })

  it('counts a narrow sector in common for more than a wide one', () => {
    const value = (id: string) =>
      found()
        .suggestions.find(({ entry }) => entry.record.id === id)
        ?.parts.find(({ name }) => name === 'sectors')?.value ?? 0
    expect(value('mirror-maker')).toBeGreaterThan(value('glass-maker'))
    expect(value('glass-maker')).toBeGreaterThan(0)
  })

  it('does not see what came after the date', () => {
    expect(parts('stranger', { asOf: '2017' })).toBeUndefined()
    expect(parts('friend-of-neighbour', { asOf: '2017' })).toBeUndefined()
  })

  it('lists a partner that nothing else speaks for', () => {
    expect(found().existing.map(({ entry, score }) => [entry.record.id, score])).toEqual([['partner', 0]])
  })

  it('does not take its own tie for that of a neighbour', () => {
    expect(found().existing[0]?.parts).toEqual([])
  })

  it('has for a cluster of which only the place is known only who seeks that place, or works there', () => {
    const { suggestions } = matches(invented, 'lone', everybody)
    expect(suggestions.map(({ entry, parts: own }) => [entry.record.id, own.map(({ name }) => name)])).toEqual([
      ['seeker', ['interest']],
      ['friend-of-neighbour', ['precedents']],
      ['partner', ['precedents']],
    ])
  })
})

describe('an atlas of one sector', () => {
  it('suggests who works in it on the other side, though all do', () => {
    const inSector = (id: string, country: string) => ({ id, country, sectors: ['sector'] })
    const small = smallAtlas({
      clusters: [inSector('a', 'north'), inSector('b', 'north'), inSector('c', 'south'), inSector('d', 'south')],
    })
    expect(matches(small, 'a').suggestions.map(({ entry, score, rank }) => [entry.record.id, score > 0, rank])).toEqual(
      [
        ['c', true, 1],
        ['d', true, 1],
      ],
    )
  })
})
