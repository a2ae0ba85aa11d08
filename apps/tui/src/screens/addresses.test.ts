import { atlas, collectionNames, lookup } from '@puente/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, printAddress, readAddress } from '../app/address/address.ts'
import { modelOf } from '../app/atlas-cache.ts'
import type { Place } from '../app/route.ts'
import { homePlace } from '../app/route.ts'
import { atRow, type BrowsePlace, listPlace, recordPlace } from './browse/route.ts'
import { entryAt } from './browse/selectors.ts'
import { mapPlace } from './map/route.ts'
import { networkPlace } from './network/route.ts'
import { pathPlace } from './path/route.ts'
import { placeAt } from './route-at.ts'
import { addressOf } from './screens.ts'
import { searchPlace } from './search/route.ts'

const model = modelOf(atlas)

function opened(address: string): Place {
  const place = placeAt(model, address)
  if (!place.ok) throw new Error(place.error.message.en)
  return place.value
}

const problemAt = (address: string) => {
  const place = placeAt(model, address)
  return place.ok ? undefined : place.error
}

const claut = lookup(atlas, 'claut')
if (!claut.ok) throw new Error(claut.error.message)

it.each<[string, Place]>([
  ['home', homePlace],
  ['clusters', listPlace('clusters')],
  ['clusters?sector=aerospace&country=ES,MX', listPlace('clusters', 'sector:aerospace country:es,mx')],
  ['clusters/claut', recordPlace(model, claut.value)],
  ['search', searchPlace()],
  ['search/energía%20solar', searchPlace('energía solar')],
  ['map', mapPlace],
  ['map/mx?organizations#claut', { ...mapPlace, side: atlas.manifest.sides[1], actor: 'claut', organizations: true }],
  ['network/claut', networkPlace('claut')],
  ['path/claut', pathPlace('claut')],
  ['path/claut/hegan', pathPlace('claut', 'hegan')],
])('%s is an address', (address, place) => {
  expect(opened(address)).toEqual(place)
  expect(opened(addressOf(model, place))).toEqual(place)
})

it.each([
  ['', 'home'],
  ['/clusters/', 'clusters'],
  ['claut', 'clusters/claut'],
  ['search/energía solar', 'search/energía%20solar'],
  ['search/a/b', 'search/a%2Fb'],
])('"%s" is understood as %s', (typed, meant) => {
  expect(addressOf(model, opened(typed))).toBe(meant)
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
    .map(({ collection, line: text, row, detail }): BrowsePlace => {
      const understood = model.listing(collection, text).problems.length === 0 ? text : ''
      const { total } = model.listing(collection, understood)
      const place = atRow(listPlace(collection, understood), total === 0 ? 0 : row % total)
      return detail && total > 0 ? { ...place, focus: 'detail' } : place
    })

  it('its address leads to the same records, the same one of them marked, and the same pane', () => {
    fc.assert(
      fc.property(table, (place) => {
        const again = opened(addressOf(model, place))
        if (again.screen !== 'browse') throw new Error(again.screen)
        expect(again.focus).toBe(place.focus)
        expect(model.listing(again.collection, again.line).total).toBe(
          model.listing(place.collection, place.line).total,
        )
        expect(entryAt({ model }, again)).toEqual(entryAt({ model }, place))
        expect(addressOf(model, again)).toBe(addressOf(model, place))
      }),
    )
  })

  it('the address of a search finds the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const again = opened(addressOf(model, searchPlace(text)))
        expect(again).toEqual(searchPlace(text))
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
        for (const near of problemAt(text)?.nearest ?? []) expect(placeAt(model, near).ok).toBe(true)
      },
    ),
  )
})
