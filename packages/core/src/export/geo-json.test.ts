import { check } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { locatedCollections } from '../index/geography.ts'
import { toGeoJson } from './geo-json.ts'

describe.each([
  { title: 'the embedded atlas', dataset: atlas },
  { title: 'another atlas', dataset: secondAtlas },
])('$title', ({ dataset }) => {
  it.each(locatedCollections)('gives %s as GeoJSON that a validator accepts, none left out', (collection) => {
    const features = toGeoJson(dataset, { collection, records: dataset.records[collection] })
    expect(() => check(JSON.stringify(features))).not.toThrow()
    expect(features.features.map(({ id }) => id)).toEqual(dataset.records[collection].map(({ id }) => id))
  })
})

it.each(locatedCollections)(
  '%s have properties that a table of maps can hold: no lists, ten letters tell them apart',
  (collection) => {
    const { features } = toGeoJson(atlas, { collection, records: atlas.records[collection] })
    const properties = features.map((feature) => feature.properties)
    expect(properties.flatMap((one) => Object.values(one)).filter((value) => typeof value === 'object')).toEqual([])
    const names = [...new Set(properties.flatMap((one) => Object.keys(one)))]
    expect(new Set(names.map((name) => name.slice(0, 10))).size).toBe(names.length)
  },
)

it('says how many there are in all, where the records are a page', () => {
  const records = atlas.records.clusters.slice(0, 2)
  expect(toGeoJson(atlas, { collection: 'clusters', records, total: 71 })).toMatchObject({
    numberMatched: 71,
    numberReturned: 2,
  })
  expect(toGeoJson(atlas, { collection: 'clusters', records })).not.toHaveProperty('numberMatched')
})

describe('a record is drawn', () => {
  const clusters = toGeoJson(secondAtlas, { collection: 'clusters', records: secondAtlas.records.clusters }).features
  const cluster = (wanted: string) => clusters.find(({ id }) => id === wanted)

  it('at its city, longitude first', () => {
    expect(cluster('brumar')).toEqual({
      type: 'Feature',
      id: 'brumar',
      geometry: { type: 'Point', coordinates: [-39.05, 13.25] },
      properties: {
        collection: 'clusters',
        name: 'Clúster Brumar de Energía Marina, A.C.',
        kind: 'cluster-organisation',
        kindName: 'cluster organisation',
        country: 'xa',
        sectors: 'sea-energy | tidal-power',
        place: 'porto-niebla',
        placeName: 'Port Niebla',
        precision: 'city',
        precisionName: 'city or municipality',
        exact: true,
      },
    })
  })

  it('at the label point of its country where no more is known, and says so', () => {
    expect(cluster('vespalga')).toMatchObject({
      geometry: { coordinates: [-38.25, 12.5] },
      properties: { place: 'xa', precision: 'country' },
    })
  })

  it('nowhere, yet not left out, where it names no place', () => {
    const { features } = toGeoJson(secondAtlas, {
      collection: 'organizations',
      records: secondAtlas.records.organizations.filter(({ id }) => id === 'tidal-platform'),
    })
    expect(features).toMatchObject([{ id: 'tidal-platform', geometry: null, properties: { name: 'Tidal Platform' } }])
  })

  it('at the smallest larger place that has coordinates', () => {
    const [niebla] = secondAtlas.records.places.filter(({ id }) => id === 'porto-niebla')
    const { coordinates: _, ...unlocated } = niebla!
    const places = secondAtlas.records.places.map((place) => (place === niebla ? unlocated : place))
    const dataset = { ...secondAtlas, records: { ...secondAtlas.records, places } }
    const { features } = toGeoJson(dataset, { collection: 'places', records: [unlocated] }, { language: 'es' })
    expect(features).toMatchObject([
      {
        geometry: { coordinates: [-38.9, 13.1] },
        properties: { place: 'costa-brumosa', placeName: 'Costa Brumosa', precision: 'region', exact: false },
      },
    ])
  })
})
