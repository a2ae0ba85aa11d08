import { expect, test } from 'vitest'
import { placesAreLocated } from './places-are-located.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { place } from './testing/records.ts'

const mx = place('Mexico', 'country', { iso3166_1: 'MX' })

test('codes, coordinates and the larger place', () => {
  const dataset = datasetOf({
    'places/mx': mx,
    'places/eu': place('European Union', 'union'),
    'places/jalisco': place('Jalisco', 'region', { iso3166_2: 'MX-JAL', within: 'mx' }),
    'places/guadalajara': place('Guadalajara', 'city', {
      within: 'jalisco',
      coordinates: { lat: 20.67, lon: -103.35 },
    }),
    'places/moravia': place('Moravia', 'area'),
  })
  expect(messagesOf(placesAreLocated, dataset)).toEqual([])
})

test('what is missing', () => {
  const dataset = datasetOf({
    'places/a-country': place('A', 'country'),
    'places/b-region': place('B', 'region'),
    'places/c-city': place('C', 'city'),
  })
  expect(messagesOf(placesAreLocated, dataset)).toEqual([
    'a-country · iso3166_1: is a country without its ISO 3166-1 code → add iso3166_1, like ES',
    'b-region · within: is a region that lies nowhere → say in "within" which region or country it lies in',
    'b-region · iso3166_2: is a state or region without its ISO 3166-2 code → add iso3166_2, like MX-QUE; a region that has none is of kind area',
    'c-city · within: is a city that lies nowhere → say in "within" which region or country it lies in',
    'c-city · coordinates: is a city without coordinates → add lat and lon of its centre',
  ])
})

test('codes that do not fit', () => {
  const dataset = datasetOf({
    'places/area': place('Somewhere', 'area', { iso3166_1: 'XX' }),
    'places/mx': mx,
    'places/jalisco': place('Jalisco', 'region', { iso3166_2: 'ES-JAL', within: 'mx' }),
    'places/mexico': place('Mexico again', 'country', { iso3166_1: 'MX' }),
  })
  expect(messagesOf(placesAreLocated, dataset)).toEqual([
    'area · iso3166_1: has the code of a country, but is none → remove iso3166_1, or write kind: country',
    'jalisco · iso3166_2: has the code ES-JAL, but lies in "mx" (MX) → correct the code, or "within"',
    'mexico · iso3166_1: "mx" has the code MX too → correct one of the codes, or make one record of the two',
  ])
})
