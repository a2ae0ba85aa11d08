/** Callers from JavaScript have no compiler to tell them: what they give wrong is refused by its name. */
import { describe, expect, it } from 'vitest'
import * as core from '../src/index.ts'

const { atlas } = core

/** The public functions as JavaScript sees them. */
const js = core as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>

const call = (name: string, ...given: readonly unknown[]) => {
  const called = js[name]
  if (called === undefined) throw new Error(`no function is called ${name}`)
  return called(atlas, ...given)
}

const notWhole = [Number.NaN, 0, -1, 1.5, '3']

describe('a count that is not a whole number from 1', () => {
  it.each([
    ['search', 'limit', ['energy']],
    ['suggest', 'limit', ['energ']],
    ['whiteSpots', 'limit', []],
    ['commonNeighbours', 'limit', ['claut']],
    ['adamicAdar', 'limit', ['claut']],
    ['resourceAllocation', 'limit', ['claut']],
    ['personalisedPageRank', 'limit', ['claut']],
    ['centrality', 'limit', ['degree']],
    ['centrality', 'pivots', ['betweenness']],
    ['neighbours', 'depth', ['claut']],
    ['cooperationPaths', 'count', ['claut', 'hegan']],
    ['cooperationPaths', 'maxLength', ['claut', 'hegan']],
  ] as const)('is refused by %s as %s', (name, option, before) => {
    for (const value of notWhole)
      expect(() => call(name, ...before, { [option]: value }), String(value)).toThrow(`${option} is`)
  })

  it('may be 0 for an ego network, which then is the record alone', () => {
    expect(core.egoNetwork(atlas, 'claut', { depth: 0 }).nodes).toHaveLength(1)
    expect(() => core.egoNetwork(atlas, 'claut', { depth: -1 })).toThrow('depth is -1: give a whole number from 0')
  })

  it('may be Infinity where it says how many at the most', () => {
    expect(core.search(atlas, 'energy', { limit: Number.POSITIVE_INFINITY }).length).toBeGreaterThan(20)
    expect(core.whiteSpots(atlas, { limit: Number.POSITIVE_INFINITY })).toEqual(core.whiteSpots(atlas))
  })

  it('has an end for paths, of which there are more than anybody could wait for', () => {
    for (const option of ['count', 'maxLength'])
      expect(() => call('cooperationPaths', 'claut', 'hegan', { [option]: Number.POSITIVE_INFINITY })).toThrow(
        `${option} is Infinity: give a whole number from 1 to`,
      )
  })
})

describe('a collection that the atlas does not have', () => {
  it.each([
    ['query', ['cluster']],
    ['get', ['cluster', 'claut']],
    ['lookupIn', ['cluster', 'claut']],
    ['parseQueryLine', ['cluster', '']],
    ['parseQueryUrl', ['cluster', '']],
    ['parseQueryObject', ['cluster', {}]],
    ['search', ['energy', { collections: ['cluster'] }]],
    ['suggest', ['energ', { collections: ['cluster'] }]],
    ['neighbours', ['claut', { collections: ['cluster'] }]],
    ['centrality', ['degree', { collections: ['cluster'] }]],
    ['facetLabel', ['cluster', 'country', 'es', 'en']],
  ] as const)('is refused by %s with the nearest', (name, given) => {
    expect(() => call(name, ...given)).toThrow('"cluster": did you mean "clusters"?')
  })

  it.each(['fieldsOf', 'columnsOf', 'defaultSort', 'descriptionOf'])(
    'is refused by %s, whatever objects have',
    (name) => {
      for (const given of ['constructor', '__proto__', undefined])
        expect(() => js[name]?.(given)).toThrow('give one of clusters,')
    },
  )

  it('is refused where a text stands for a list of them', () => {
    expect(() => call('search', 'energy', { collections: 'clusters' })).toThrow(
      'collections is "clusters": give a list',
    )
  })
})

describe('what is no text', () => {
  it.each([
    ['lookup', 'id', []],
    ['lookupIn', 'id', ['clusters']],
    ['get', 'id', ['clusters']],
    ['neighbours', 'id', []],
    ['cooperationPaths', 'id', []],
    ['sideOf', 'id', []],
    ['search', 'text', []],
    ['suggest', 'text', []],
    ['resolve', 'name', []],
    ['parseQueryLine', 'line', ['clusters']],
    ['parseQueryUrl', 'parameters', ['clusters']],
  ] as const)('is refused by %s as %s', (name, argument, before) => {
    for (const value of [undefined, null, 7])
      expect(() => call(name, ...before, value), String(value)).toThrow(`${argument} is ${value}: give a text`)
  })

  it('is no date either: the precision of 2017 is that of its text', () => {
    expect(() => call('sideOf', 'gb', 2017)).toThrow("a date is 2017: write it as a text, like '2017'")
  })
})

describe('a term that is unknown', () => {
  it.each([
    ['centrality', ['betweeness'], 'measure is "betweeness": did you mean "betweenness"?'],
    ['timeline', [{ kinds: ['events'] }], 'kinds[0] is "events": did you mean "event"?'],
    ['opportunityMatrix', [{ by: 'city' }], 'by is "city": give one of country, region'],
    ['labelOfId', ['mx', 'de'], 'language is "de": give one of en, es'],
  ] as const)('is refused by %s', (name, given, message) => {
    expect(() => call(name, ...given)).toThrow(message)
  })

  it('is refused as a format or a language of files and words', () => {
    expect(() => js.exportGraph?.(core.graphOf(atlas), 'gexff')).toThrow('format is "gexff": did you mean "gexf"?')
    expect(() => js.formatDate?.('2017-09', 'de')).toThrow('language is "de"')
    expect(() => js.formatNumber?.(3, undefined)).toThrow('language is undefined')
  })
})

describe('what would take long or mislead', () => {
  it('is a search for a book: its first thousand letters count', () => {
    const book = 'clustr energa '.repeat(100_000)
    expect(core.search(atlas, book)).toEqual(core.search(atlas, book.slice(0, 1000)))
    expect(core.suggest(atlas, book)).toEqual(core.suggest(atlas, book.slice(0, 1000)))
    expect(core.resolve(atlas, book)).toEqual(core.resolve(atlas, book.slice(0, 1000)))
  })

  it('is an id that every object has a value for', () => {
    for (const id of ['constructor', '__proto__', 'toString'])
      expect(core.lookup(atlas, id)).toMatchObject({ ok: false, error: { _tag: 'NotFound', id } })
  })

  it('is a text where a set of ids is due', () => {
    expect(() => call('neighbours', 'claut', { hide: 'hegan' })).toThrow('hide is "hegan": give a set of ids')
  })

  it('is a walk that never starts anew', () => {
    for (const damping of [1, -0.1, Number.NaN])
      expect(() => call('personalisedPageRank', 'claut', { damping })).toThrow(`damping is ${damping}`)
  })
})
