import { describe, expect, it } from 'vitest'
import { entryOf } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { atlas } from '../dataset/embedded.ts'
import { labelOf } from '../dataset/label.ts'
import { collectionNames } from '../model/collection-name.ts'
import { languages } from '../model/language.ts'
import { resultsOf } from '../query/results.ts'
import { parseQueryObject } from '../query/syntax/parse-object.ts'
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
    ['automotive spain', 'acicae', 'a cluster of the sector in the country: its own name need not hold the words'],
    ['wind', 'wind-power', 'the word begins the name of a sector'],
    ['helicop', 'airbus-helicopters', 'the last word may be unfinished'],
    ['helicpot', 'airbus-helicopters', 'unfinished, with two letters swapped'],
    ['Aerospcae Valley', 'aerospace-valley', 'two letters swapped are one slip'],
  ])('%s → %s: %s', (text, id) => {
    expect(found(text)[0]).toBe(id)
  })

  it('puts all records with every word before any with only one', () => {
    expect(found('automotive spain', 3).sort()).toEqual(['acicae', 'ceaga', 'ciac'])
  })

  it('is content with some of the words where no record has all', () => {
    expect(found('helicopter xylophone')).toContain('airbus-helicopters')
  })
})

describe('singular and plural', () => {
  it.each([
    ['automotriz', 'automotrices'],
    ['clúster', 'clústeres'],
    ['cluster', 'clusters'],
    ['energía renovable', 'energías renovables'],
    ['asociación', 'asociaciones'],
    ['industry', 'industries'],
    ['ministry', 'ministries'],
  ])('%s and %s find the same records', (one, many) => {
    // The last word may be unfinished, and finds what begins so as well: a word after it settles it.
    const all = (text: string) => new Set(found(`${text} México`, 1000))
    expect(all(one)).toEqual(all(many))
    expect(all(one).size).toBeGreaterThan(0)
  })

  it('does not shorten words that are no plurals', () => {
    expect(found('ANES', 1)).toEqual(['anes'])
  })

  it('takes a slash for a space', () => {
    expect(found('España/México', 1000)).toEqual(found('España México', 1000))
    expect(found('UE/México', 1000)).toEqual(found('UE México', 1000))
  })
})

describe('the labels of what a record refers to', () => {
  const whereabouts = { sector: 'sectors', place: 'places', country: 'places' } as const

  it('find what a query by the field finds, in either language, in every collection', () => {
    let compared = 0
    for (const collection of collectionNames) {
      const labelled = descriptionOf(collection).fields.flatMap(({ name, terms }) => {
        if (name === 'kind')
          return Object.entries(terms ?? {}).map(([id, { en, es }]) => ({ name, id, labels: [en, es] }))
        if (name !== 'sector' && name !== 'place' && name !== 'country') return []
        return atlas.records[whereabouts[name]].map((record) => {
          const entry = entryOf(whereabouts[name], record)
          return { name, id: record.id, labels: languages.map((language) => labelOf(atlas, entry, language)) }
        })
      })
      const idsOf = (given: object) => {
        const read = parseQueryObject(atlas, collection, given)
        if (!read.ok) throw new Error(read.error.message)
        const found = resultsOf(atlas, collection, read.value)
        return found.slice(0, found.total).map(({ id }) => id)
      }
      for (const { name, id, labels } of labelled) {
        const byField = idsOf({ where: { [name]: [id] } })
        for (const text of labels)
          expect(idsOf({ text }), `${collection} ${text}`).toEqual(expect.arrayContaining(byField))
        compared += byField.length
      }
    }
    expect(compared).toBeGreaterThan(1000)
  })

  it('weigh less than what a record says of itself', () => {
    expect(found('Nuevo León', 1)).toEqual(['nuevo-leon'])
    expect(
      search(atlas, 'aerospace', { collections: ['clusters'], limit: 4 }).map(({ entry }) => entry.record.id),
    ).toContain('aerospace-valley')
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

describe('a legal form', () => {
  it.each(['Safran S.A. de C.V.', 'GmbH Safran', 'safran e.V.'])(
    'weighs nothing where no record has it: %s',
    (text) => {
      expect(found(text)).toEqual(found('Safran'))
      expect(suggest(atlas, text)[0]?.id).toBe('safran')
    },
  )

  it('counts where it is written in a name', () => {
    expect(found('Moravian Aerospace Cluster, z.s.', 1)).toEqual(['moravian-aerospace-cluster'])
  })
})

describe('suggest', () => {
  const names = (text: string) => suggest(atlas, text).map(({ id }) => id)

  it('offers names that begin so before names in which a later word does', () => {
    expect(names('safr')[0]).toBe('safran')
    expect(names('basq').slice(0, 2)).toEqual(['basque-country', 'basque-government'])
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
