import type { Place } from '../model/place.ts'
import { recordFinder } from './entries.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

/** The country in which a place lies, over however many steps; of a country itself. */
export type CountryOf = (id: string) => Place | undefined

/** Finds the country of any of some places; each is gone through once, however many lie in it. */
export function countryFinder(dataset: RuleInput): CountryOf {
  const placeWith = recordFinder(dataset, 'places')
  const found = new Map<string, Place | undefined>()
  return (id) => {
    if (found.has(id)) return found.get(id)
    const way: string[] = []
    let place = placeWith(id)
    while (place !== undefined && place.kind !== 'country' && !found.has(place.id)) {
      // Ends the loop if the places form a circle.
      found.set(place.id, undefined)
      way.push(place.id)
      place = place.within === undefined ? undefined : placeWith(place.within)
    }
    const country = place === undefined ? undefined : place.kind === 'country' ? place : found.get(place.id)
    for (const one of way) found.set(one, country)
    return country
  }
}

function* faultsOf(place: Place, countryOf: CountryOf) {
  const { kind, iso3166_1, iso3166_2, within, coordinates } = place
  const country = countryOf(place.id)
  if (kind === 'country' && iso3166_1 === undefined)
    yield {
      path: 'iso3166_1',
      message: { en: 'is a country without its ISO 3166-1 code', es: 'es un país sin su código ISO 3166-1' },
      remedy: { en: 'add iso3166_1, like ES', es: 'añada iso3166_1, como ES' },
    }
  if (kind !== 'country' && iso3166_1 !== undefined) {
    yield {
      path: 'iso3166_1',
      message: { en: 'has the code of a country, but is none', es: 'tiene el código de un país, pero no lo es' },
      remedy: { en: 'remove iso3166_1, or write kind: country', es: 'elimine iso3166_1, o escriba kind: country' },
    }
  }
  if ((kind === 'region' || kind === 'city') && within === undefined) {
    yield {
      path: 'within',
      message: { en: `is a ${kind} that lies nowhere`, es: `es un lugar (kind: ${kind}) que no está en ninguno` },
      remedy: {
        en: 'say in "within" which region or country it lies in',
        es: 'diga en "within" en qué región o país está',
      },
    }
  }
  if (kind === 'region' && iso3166_2 === undefined) {
    yield {
      path: 'iso3166_2',
      message: {
        en: 'is a state or region without its ISO 3166-2 code',
        es: 'es un estado o una región sin su código ISO 3166-2',
      },
      remedy: {
        en: 'add iso3166_2, like MX-QUE; a region that has none is of kind area',
        es: 'añada iso3166_2, como MX-QUE; una región que no lo tiene lleva kind: area',
      },
    }
  }
  if (iso3166_2 !== undefined && country !== undefined && !iso3166_2.startsWith(`${country.iso3166_1}-`)) {
    yield {
      path: 'iso3166_2',
      message: {
        en: `has the code ${iso3166_2}, but lies in "${country.id}" (${country.iso3166_1})`,
        es: `tiene el código ${iso3166_2}, pero está en "${country.id}" (${country.iso3166_1})`,
      },
      remedy: { en: 'correct the code, or "within"', es: 'corrija el código, o "within"' },
    }
  }
  if (kind === 'city' && coordinates === undefined)
    yield {
      path: 'coordinates',
      message: { en: 'is a city without coordinates', es: 'es una ciudad sin coordenadas' },
      remedy: { en: 'add lat and lon of its centre', es: 'añada lat y lon de su centro' },
    }
}

/** Countries and regions have their ISO codes, cities their coordinates, and each lies where its code says. */
export const placesAreLocated: Rule = {
  name: 'places-are-located',
  *check(dataset) {
    const { places } = dataset.records
    const countryOf = countryFinder(dataset)
    for (const place of places) {
      for (const fault of faultsOf(place, countryOf)) yield { id: place.id, ...fault }
    }
    for (const code of ['iso3166_1', 'iso3166_2'] as const) {
      const bearers = new Map<string, Place>()
      for (const place of places) {
        const value = place[code]
        if (value === undefined) continue
        const earlier = bearers.get(value)
        if (earlier !== undefined) {
          yield {
            ...at(place, code),
            message: {
              en: `"${earlier.id}" has the code ${value} too`,
              es: `"${earlier.id}" tiene también el código ${value}`,
            },
            remedy: {
              en: 'correct one of the codes, or make one record of the two',
              es: 'corrija uno de los códigos, o haga un registro de los dos',
            },
          }
        }
        bearers.set(value, place)
      }
    }
  },
}
