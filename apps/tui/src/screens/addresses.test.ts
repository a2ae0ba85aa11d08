import { collectionNames, lookup } from '@puente/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, printAddress, readAddress } from '../app/address.ts'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import { homeRoute, type Route } from '../app/route.ts'
import { atlas } from '../testing/atlas.ts'
import { atRow, type BrowseRoute, listRoute, recordRoute } from './browse/route.ts'
import { selectEntry } from './browse/selectors.ts'
import { mapRoute } from './map/route.ts'
import { networkRoute } from './network/route.ts'
import { pathRoute } from './path/route.ts'
import { routeAt } from './route-at.ts'
import { addressOf } from './screens.ts'
import { searchRoute } from './search/route.ts'

const cache = atlasCacheOf(atlas)

function opened(address: string): Route {
  const route = routeAt(cache, address)
  if (!route.ok) throw new Error(route.error.message.en)
  return route.value
}

const problemAt = (address: string) => {
  const route = routeAt(cache, address)
  return route.ok ? undefined : route.error
}

const claut = lookup(atlas, 'claut')
if (!claut.ok) throw new Error(claut.error.message)

it.each<[string, Route]>([
  ['home', homeRoute],
  ['clusters', listRoute('clusters')],
  ['clusters?sector=aerospace&country=ES,MX', listRoute('clusters', 'sector:aerospace country:es,mx')],
  ['clusters/claut', recordRoute(cache, claut.value)],
  ['search', searchRoute()],
  ['search/energía%20solar', searchRoute('energía solar')],
  ['map', mapRoute],
  ['map/mx?organizations#claut', { ...mapRoute, side: atlas.manifest.sides[1], actor: 'claut', organizations: true }],
  ['network/claut', networkRoute('claut')],
  ['path/claut', pathRoute('claut')],
  ['path/claut/hegan', pathRoute('claut', 'hegan')],
])('%s is an address', (address, route) => {
  expect(opened(address)).toEqual(route)
  expect(opened(addressOf(cache, route))).toEqual(route)
})

it.each([
  ['', 'home'],
  ['/clusters/', 'clusters'],
  ['claut', 'clusters/claut'],
  ['search/energía solar', 'search/energía%20solar'],
  ['search/a/b', 'search/a%2Fb'],
])('"%s" is understood as %s', (typed, meant) => {
  expect(addressOf(cache, opened(typed))).toBe(meant)
})

it.each([
  ['clustres/claut', 'clusters/claut'],
  ['clustres/nobody', 'clusters'],
  ['clusters/clautt', 'clusters/claut'],
  ['clusters/mx', 'places/mx'],
  ['clusters/claut?country=ES', 'clusters/claut'],
  ['clusters?contry=ES', 'clusters?country=ES'],
  ['clusters?sector=aerospacex&country=ES', 'clusters?sector=aerospace&country=ES'],
  ['clusters?contry=zz', 'clusters'],
  ['clusters/claut/ties', 'clusters/claut'],
  ['home/sweet', 'home'],
  ['claaut', 'claut'],
  ['map/mexico', 'map/mx'],
  ['map/mx/claut', 'map/mx'],
  ['map/mx?sector=textiles', 'map/mx'],
  ['map?organisations', 'map'],
  ['map?organisations', 'map?organizations'],
  ['search?q=solar', 'search/solar'],
  ['match?with=claut', 'match/claut'],
  ['network/claut?depth=2', 'network/claut'],
  ['path/claut/hegan?by=3', 'path/claut/hegan'],
  ['timeline?from=2016', 'timeline'],
  ['white-spots?sector=ict', 'white-spots'],
  ['briefing?language=es', 'briefing'],
  ['home?x=1', 'home'],
  ['claut?country=ES', 'claut'],
  ['network/clautt', 'network/claut'],
  ['network/claut--acicae', 'claut--acicae'],
  ['network/claut/hegan', 'network/claut'],
  ['path/clautt/hegan', 'path/claut/hegan'],
  ['path/claut/hegann', 'path/claut/hegan'],
  ['path/claut/hegan/eccp', 'path/claut/hegan'],
  ['pth/claut/hegan', 'path/claut/hegan'],
])('nothing is at %s, but at %s', (address, near) => {
  expect(problemAt(address)?.nearest).toContain(near)
})

describe('whatever the place', () => {
  const line = fc.oneof(
    fc.constantFrom('', 'sector:aerospace', '-label:gold sort:-name', 'energía "a b"', 'q:"sector:ict"', 'website:*'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const table = fc
    .record({ collection: fc.constantFrom(...collectionNames), line, row: fc.nat(400), detail: fc.boolean() })
    .map(({ collection, line: text, row, detail }): BrowseRoute => {
      const understood = cache.resultList(collection, text).problems.length === 0 ? text : ''
      const { total } = cache.resultList(collection, understood)
      const route = atRow(listRoute(collection, understood), total === 0 ? 0 : row % total)
      return detail && total > 0 ? { ...route, focus: 'detail' } : route
    })

  it('its address leads to the same records, the same one of them marked, and the same pane', () => {
    fc.assert(
      fc.property(table, (route) => {
        const again = opened(addressOf(cache, route))
        if (again.screen !== 'browse') throw new Error(again.screen)
        expect(again.focus).toBe(route.focus)
        expect(cache.resultList(again.collection, again.line).total).toBe(
          cache.resultList(route.collection, route.line).total,
        )
        expect(selectEntry({ cache }, again)).toEqual(selectEntry({ cache }, route))
        expect(addressOf(cache, again)).toBe(addressOf(cache, route))
      }),
    )
  })

  it('the address of a search finds the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const again = opened(addressOf(cache, searchRoute(text)))
        expect(again).toEqual(searchRoute(text))
      }),
    )
  })
})

it('reads what it printed', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  const parts = fc.record(
    {
      path: fc.tuple(word, fc.array(word, { maxLength: 3 })).map(([head, rest]): Address['path'] => [head, ...rest]),
      query: fc.constant('a=b%23c&d=e,f'),
      mark: word,
    },
    { requiredKeys: ['path'] },
  )
  fc.assert(
    fc.property(parts, (address) => {
      expect(readAddress(printAddress(address))).toEqual(address)
    }),
  )
})

it('understands any text or says what is near, and something is at whatever it calls near', () => {
  const piece = fc.constantFrom(
    'clusters',
    'claut',
    'search',
    'map',
    'network',
    'path',
    '/',
    '?',
    '#',
    'sector=',
    '%',
    'x',
    ' ',
    'é',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.string(),
      ),
      (text) => {
        for (const near of problemAt(text)?.nearest ?? []) expect(routeAt(cache, near).ok).toBe(true)
      },
    ),
  )
})
