import type { Place } from '../src/model/place.ts'
import { at, type Rule } from './rule.ts'

const name = 'places-are-located'

/** The country in which a place lies, over however many steps; of a country itself. */
export function countryOf(id: string, places: ReadonlyMap<string, Place>): Place | undefined {
  const seen = new Set<string>()
  let place = places.get(id)
  while (place !== undefined && place.kind !== 'country' && place.within !== undefined && !seen.has(place.id)) {
    seen.add(place.id)
    place = places.get(place.within)
  }
  return place?.kind === 'country' ? place : undefined
}

function* faultsOf(place: Place, places: ReadonlyMap<string, Place>) {
  const { kind, iso3166_1, iso3166_2, within, coordinates } = place
  const country = countryOf(place.id, places)
  if (kind === 'country' && iso3166_1 === undefined)
    yield { path: 'iso3166_1', message: 'is a country without its ISO 3166-1 code', remedy: 'add iso3166_1, like ES' }
  if (kind !== 'country' && iso3166_1 !== undefined) {
    yield {
      path: 'iso3166_1',
      message: 'has the code of a country, but is none',
      remedy: 'remove iso3166_1, or write kind: country',
    }
  }
  if ((kind === 'region' || kind === 'city') && within === undefined) {
    yield {
      path: 'within',
      message: `is a ${kind} that lies nowhere`,
      remedy: 'say in "within" which region or country it lies in',
    }
  }
  if (kind === 'region' && iso3166_2 === undefined) {
    yield {
      path: 'iso3166_2',
      message: 'is a state or region without its ISO 3166-2 code',
      remedy: 'add iso3166_2, like MX-QUE; a region that has none is of kind area',
    }
  }
  if (iso3166_2 !== undefined && country !== undefined && !iso3166_2.startsWith(`${country.iso3166_1}-`)) {
    yield {
      path: 'iso3166_2',
      message: `has the code ${iso3166_2}, but lies in "${country.id}" (${country.iso3166_1})`,
      remedy: 'correct the code, or "within"',
    }
  }
  if (kind === 'city' && coordinates === undefined)
    yield { path: 'coordinates', message: 'is a city without coordinates', remedy: 'add lat and lon of its centre' }
}

/** Countries and regions have their ISO codes, cities their coordinates, and each lies where its code says. */
export const placesAreLocated: Rule = {
  name,
  *check(dataset) {
    const { places } = dataset.records
    const byId = new Map<string, Place>(places.map((place) => [place.id, place]))
    for (const place of places) {
      for (const { path, message, remedy } of faultsOf(place, byId))
        yield { ...at(dataset, place, path), rule: name, message, remedy }
    }
    for (const code of ['iso3166_1', 'iso3166_2'] as const) {
      const bearers = new Map<string, Place>()
      for (const place of places) {
        const value = place[code]
        if (value === undefined) continue
        const earlier = bearers.get(value)
        if (earlier !== undefined) {
          yield {
            ...at(dataset, place, code),
            rule: name,
            message: `"${earlier.id}" has the code ${value} too`,
            remedy: 'correct one of the codes, or make one record of the two',
          }
        }
        bearers.set(value, place)
      }
    }
  },
}
