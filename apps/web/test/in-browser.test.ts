/** What a browser makes on a site of files is what the service answers, and takes no more than it must. */
import { type Atlas, collectionNames, entryOf, languages, searchCard, viewOf } from '@puente/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { staticAddresses } from '../src/site/addresses.ts'
import { make as makeAny } from '../src/site/in-browser/any.ts'
import { make as choose } from '../src/site/in-browser/choose.ts'
import { type ScriptName, scriptOf } from '../src/site/in-browser/kind.ts'
import { make as list } from '../src/site/in-browser/list.ts'
import { type Made, madeOf, type Script } from '../src/site/in-browser/make.ts'
import { make as match } from '../src/site/in-browser/match.ts'
import { dataFiles } from '../src/site/in-browser/parts.ts'
import { make as path } from '../src/site/in-browser/path.ts'
import { make as search } from '../src/site/in-browser/search.ts'
import { answerTo } from '../src/site/route.ts'
import { atlases } from '../src/testing/atlases.ts'
import { parseAddress } from '../src/url/address.ts'
import { staticUrls } from '../src/url/static-urls.ts'

const scripts: Readonly<Record<ScriptName, Script['make']>> = { search, list, match, path, choose, any: makeAny }

const frequent = [
  'search?q=energy',
  'search?q=Mexico&collection=clusters',
  'search?q=energy&page=2',
  'search?q=claut',
  'search?q=CLAUT&collection=ties',
  'search?q=solr',
  'search?q=helicop',
  'search/energy',
  'search',
  'search?q=xqzzy',
  'search?q=claut&collection=awards',
  'clusters?country=es&sector=aerospace',
  'clusters?q=energy&sort=-name&page=2',
  'organizations?kind=agency&country=mx',
  'sectors?kind=subsector&sort=-name',
  'places?within=mx&sort=name',
  'partnerships?generation=1&sort=-name',
  'instruments?date=2000..2015',
  'events?sort=-start&q=mission',
  'ties?basis=stated&sector=aerospace',
  'awards?level=gold&sort=holder',
  'stories?sector=aerospace&sort=-title',
  'opportunities?sector=automotive&q=training',
  'figures?sort=-value&subject=mx',
  'sources?kind=web-page&sort=-published',
  'sources?q=mexico&page=2',
  'findings?kind=contradiction&sort=title',
  'match/claut?organizations=true&limit=30',
  'match/hegan?sector=automotive',
  'path/claut/atana',
  'path/atana/claut',
  'path/claut/hegan',
  'path/hegan/conacyt',
  'match?of=claut',
  'match?of=Aerocluster de Querétaro',
  'path?of=nobody at all',
  'path/claut?of=Hegan',
]

/** What no part tells: who was meant. */
const slips = [
  'search?q=energy&page=999',
  'search?q=energy&page=two',
  'clusters?country=xx',
  'clusters?page=99',
  'match/nobody',
  'path/claut/nobody',
]

const seldom = [
  'clusters?evidence=paper',
  'clusters/claut?evidence=paper',
  'clusters?with=claut,hegan',
  'since?about=claut&from=2020',
  'briefings/pairs/claut/atana',
  'match/claut?asOf=2018',
  'timeline?sector=aerospace&from=2015',
  'clusters/nobody',
  'search?q=claut&asOf=1700',
]

/** A list without the map below it, whose outlines are too much to load for a list alone. */
const withoutMap = (made: Made): Made =>
  made === undefined || !('body' in made)
    ? made
    : { ...made, body: made.body.replace(/<section aria-labelledby="places">.*?<\/section>/s, '') }

/** One to three words that stand together in a text of a record, of which one lacks a letter or all behind one. */
function someWords(atlas: Atlas): fc.Arbitrary<string> {
  const texts = collectionNames.flatMap((name) =>
    atlas.records[name].flatMap((record) =>
      searchCard(atlas, entryOf(name, record), 'en').texts.map(({ text }) => text),
    ),
  )
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 3 }), fc.nat(30), fc.constantFrom(0, 1, 99))
    .map(([text, from, count, at, lost]) => {
      const words = text.split(/\s+/)
      const some = words
        .slice(from % words.length)
        .slice(0, count)
        .join(' ')
      return some.slice(0, at) + (at === 0 ? some : some.slice(at + lost))
    })
    .filter((text) => text.trim() !== '')
}

describe.each(['embedded', 'invented'] as const)('of the %s atlas', (name) => {
  const atlas = atlases[name]
  const view = viewOf(atlas, { evidence: 'best' })
  const addresses = staticAddresses(view)
  const known = new Set(addresses)
  const basePath = '/some/atlas'
  const files = dataFiles(atlas, view, addresses)

  /** What a server of the same site would answer. */
  const expected = (language: (typeof languages)[number], address: string): Made => {
    return madeOf(
      answerTo(
        { atlas, urlsIn: (to, kept) => staticUrls({ basePath, language: to, kept, has: (one) => known.has(one) }) },
        language,
        parseAddress(address),
      ),
    )
  }

  describe.each(languages)('in %s', (language) => {
    const made = async (script: ScriptName, address: string) => {
      const read = async (file: string) => JSON.parse(files.get(file) ?? '')
      return scripts[script]({ basePath, language, address: parseAddress(address), read })
    }

    it.each([...frequent, ...slips])('%s is made as a server would', async (address) => {
      const part = await made(scriptOf(parseAddress(address)), address)
      if (name === 'embedded' && !slips.includes(address)) expect(part, 'the part of the data tells').toBeDefined()
      const whole = expected(language, address)
      expect(part ?? (await made('any', address))).toEqual(part === undefined ? whole : withoutMap(whole))
    })

    it('a search for any words, whole, unfinished or misspelt, is made as a server would', async () => {
      await fc.assert(
        fc.asyncProperty(someWords(view), fc.constantFrom('', ...collectionNames), async (q, collection) => {
          const address = `search?${new URLSearchParams({ q, ...(collection === '' ? {} : { collection }) })}`
          expect(await made('search', address)).toEqual(expected(language, address))
        }),
        { numRuns: 40 },
      )
    })

    it('partners of actors and ways between them are made from the parts, whatever sources they cite', async () => {
      const actors = [...view.records.clusters, ...view.records.organizations].map(({ id }) => id)
      for (const [at, id] of actors.entries()) {
        if (at % 15 !== 0) continue
        const other = actors[(at * 7 + 3) % actors.length] ?? id
        for (const address of [
          `match/${id}?limit=20`,
          `match/${id}?limit=30&organizations=true`,
          `path/${id}/${other}`,
        ]) {
          const part = await made(scriptOf(parseAddress(address)), address)
          expect(part, address).toBeDefined()
          expect(part).toEqual(expected(language, address))
        }
      }
    })

    it.each(seldom)('%s is made from all data, as a server would', async (address) => {
      expect(scriptOf(parseAddress(address))).toBe('any')
      expect(await made('any', address)).toEqual(expected(language, address))
    })
  })
})
