import { describe, expect, it } from 'vitest'
import { atlas } from '../atlas/embedded.ts'
import { search } from './search.ts'
import { suggest } from './suggest.ts'

const found = (text: string, limit = 5) => search(atlas, text, { limit }).map(({ entry }) => entry.record.id)

describe('ranking: the first result, and why it earns the place', () => {
  it.each([
    ['CLAUT', 'claut', 'called exactly so, though other records say the word more often'],
    ['claut', 'claut', 'an acronym in small letters is the same acronym'],
    ['ANES', 'anes', 'an acronym, not the beginning of another word'],
    ['AREA', 'aera', 'a spelling that only the paper uses still finds the record'],
    ['Aragonian Aerospace Cluster', 'aera', 'the name that Table 2 gives it'],
    ['Cluster Florestal de Jalisco', 'cluster-forestal-jalisco', "the paper's misspelling is one of its names"],
    ['cluster automotriz nuevo leon', 'claut', 'all words stand in one name; accents are ignored'],
    ['Aerospace Vally', 'aerospace-valley', 'one word has a typo, the other is whole'],
    ['basque energy', 'basque-energy-cluster', 'both words stand in its name'],
    ['automotive spain', 'ceaga', 'a cluster of the sector in the country: its own name need not hold the words'],
    ['wind', 'wind-power', 'the word begins the name of a sector'],
    ['helicop', 'airbus-helicopters', 'the last word may be unfinished'],
    ['helicpot', 'airbus-helicopters', 'unfinished, with two letters swapped'],
    ['Aerospcae Valley', 'aerospace-valley', 'two letters swapped are one slip'],
  ])('%s → %s: %s', (text, id) => {
    expect(found(text)[0]).toBe(id)
  })

  it('puts all records with every word before any with only one', () => {
    expect(found('automotive spain', 3).sort()).toEqual(['acicae', 'caar', 'ceaga'])
  })

  it('is content with some of the words where no record has all', () => {
    expect(found('helicopter xylophone')).toContain('airbus-helicopters')
  })
})

describe('search', () => {
  it('finds nothing for a text without words, or for a word that nothing is near to', () => {
    for (const text of ['', '   ', '¿?', 'zzzzzz']) expect(found(text)).toEqual([])
  })

  it('keeps to the collections and the limit asked for', () => {
    const hits = search(atlas, 'energy', { collections: ['sectors'], limit: 3 })
    expect(hits.map(({ entry }) => entry.collection)).toEqual(['sectors', 'sectors', 'sectors'])
  })

  it('tells where the words stand, for highlighting', () => {
    const [hit] = search(atlas, 'energia coahuila')
    const match = hit?.matches.find(({ path }) => path === 'names[].value')
    expect(match?.ranges.map(([start, end]) => match.text.slice(start, end))).toEqual(['Energía', 'Coahuila'])
  })

  it('gives the same answer again', () => {
    expect(found('cluster', 50)).toEqual(found('cluster', 50))
  })

  it('is not upset by long or hostile texts', () => {
    for (const text of ['a'.repeat(10_000), '__proto__ constructor', '(((', '𝕬𝖊𝖗𝖔', '\u0000'])
      expect(() => found(text)).not.toThrow()
  })
})

describe('suggest', () => {
  const names = (text: string) => suggest(atlas, text).map(({ id }) => id)

  it('offers names that begin so before names in which a later word does', () => {
    expect(names('safr')[0]).toBe('safran')
    expect(names('basq').slice(0, 2)).toEqual(['basque-country', 'basque-energy-cluster'])
  })

  it('offers each record once, however many of its names begin so', () => {
    const ids = names('cl')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('forgives a typo where no name begins so', () => {
    expect(names('safrn')[0]).toBe('safran')
  })

  it('keeps the order of the words where it forgives one', () => {
    expect(names('aerospace vlaley')).toEqual(['aerospace-valley'])
    expect(names('basque enregy cl')[0]).toBe('basque-energy-cluster')
  })

  it('offers what the search finds by a name where no name begins so, nor nearly so', () => {
    expect(names('valley aerospace')).toContain('aerospace-valley')
  })

  it('looks only where it is told, and gives no more than asked for', () => {
    const suggested = suggest(atlas, 'a', { collections: ['sectors', 'places'], limit: 3 })
    expect(suggested).toHaveLength(3)
    for (const { collection } of suggested) expect(['sectors', 'places']).toContain(collection)
  })

  it('offers nothing before anything is typed', () => {
    expect(names(' ')).toEqual([])
  })
})
