/** Where the invented actors are and what they do: places and sectors. @module */
import type { Authored } from './authored.ts'
import type { Dice } from './dice.ts'
import { type FreshName, inventedWord } from './invented-words.ts'

/** A country with the places in it where actors sit. */
export interface Country {
  readonly id: string
  /** Which of the two sides it belongs to. */
  readonly side: 0 | 1
  readonly cities: readonly [string, ...string[]]
}

/** Places and sectors, and how to draw from them. */
export interface World {
  readonly sides: readonly [string, string]
  /** The most frequent first. */
  readonly countries: readonly [Country, ...Country[]]
  /** Sectors and subsectors, the most frequent first. */
  readonly sectors: readonly [string, ...string[]]
  readonly records: { readonly places: readonly Authored<'places'>[]; readonly sectors: readonly Authored<'sectors'>[] }
}

export const mainSource = 'invented-report'

/** How many pages the invented source has. */
export const pages = 200

/** A citation of any page. */
export const anywhere = ({ below }: Dice) => [
  { source: mainSource, section: String(1 + below(9)), page: 1 + below(pages) },
]

const citations = [{ source: mainSource, section: '1', page: 1 }]

/** The codes that ISO 3166-1 leaves to its users. */
const codes = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `X${letter}`)

const regionsEach = 4
const citiesEach = 2

/** The same name in every language. */
const proper = (value: string) => [{ value, lang: 'mul', kind: 'official' as const }]

const inBoth = (en: string, es: string) => [
  { value: en, lang: 'en', kind: 'official' as const },
  { value: es, lang: 'es', kind: 'official' as const },
]

const sideNames = [
  { id: 'dawn-union', names: inBoth('Dawn Union', 'Unión del Alba') },
  { id: 'dusk-union', names: inBoth('Dusk Union', 'Unión del Ocaso') },
] as const

const inventedCoordinates = ({ below }: Dice) => ({ lat: below(1600) / 10 - 80, lon: below(3600) / 10 - 180 })

function countryWithPlaces(dice: Dice, fresh: FreshName, code: string, side: 0 | 1) {
  const { name, id } = fresh(() => inventedWord(dice, 3))
  const regions = Array.from({ length: regionsEach }, (_, number) => {
    const region = fresh(() => inventedWord(dice, 3))
    const cities = Array.from({ length: citiesEach }, () => fresh(() => inventedWord(dice, 3)))
    return { ...region, code: `${code}-${number + 1}`, cities }
  })
  const places: Authored<'places'>[] = [
    {
      id,
      names: proper(name),
      kind: 'country',
      iso3166_1: code,
      memberships: [{ union: sideNames[side].id }],
      coordinates: inventedCoordinates(dice),
      citations,
    },
    ...regions.flatMap((region): Authored<'places'>[] => [
      { id: region.id, names: proper(region.name), kind: 'region', iso3166_2: region.code, within: id, citations },
      ...region.cities.map((city): Authored<'places'> => {
        const coordinates = inventedCoordinates(dice)
        return { id: city.id, names: proper(city.name), kind: 'city', within: region.id, coordinates, citations }
      }),
    ]),
  ]
  const [first = id, ...others] = regions.flatMap((region) => region.cities.map((city) => city.id))
  const country: Country = { id, side, cities: [first, ...others] }
  return { country, places }
}

const sectorTrades = [
  ['aerospace', 'Aerospace', 'Aeroespacial'],
  ['automotive', 'Automotive', 'Automoción'],
  ['energy', 'Energy', 'Energía'],
  ['digital', 'Digital technologies', 'Tecnologías digitales'],
] as const

const subsectorsEach = 6

/** The four sectors, then the first subsector of each, the second of each and so on: so each sector has its share. */
function makeSectors(dice: Dice, fresh: FreshName): readonly Authored<'sectors'>[] {
  const subsectors = Array.from({ length: subsectorsEach }, () =>
    sectorTrades.map(([id]): Authored<'sectors'> => {
      const { name, id: sub } = fresh(() => inventedWord(dice, 3))
      const names = inBoth(`${name} technology`, `Tecnología ${name}`)
      return { id: `${id}-${sub}`, names, kind: 'subsector', broader: [id], citations }
    }),
  )
  const sectors = sectorTrades.map(([id, en, es]): Authored<'sectors'> => {
    return { id, names: inBoth(en, es), kind: 'focus-sector', citations }
  })
  return [...sectors, ...subsectors.flat()]
}

/** Two sides of thirteen countries each, their regions and cities, four sectors and their subsectors. */
export function makeWorld(dice: Dice, fresh: FreshName): World {
  const made = codes.map((code, at) => countryWithPlaces(dice, fresh, code, at % 2 === 0 ? 0 : 1))
  const sectors = makeSectors(dice, fresh)
  const [firstCountry, ...countries] = made.map(({ country }) => country)
  const [firstSector, ...otherSectors] = sectors.map(({ id }) => id)
  if (firstCountry === undefined || firstSector === undefined) throw new Error('no places or no sectors')
  const unions = sideNames.map(
    (union): Authored<'places'> => ({ ...union, names: [...union.names], kind: 'union', citations }),
  )
  return {
    sides: [sideNames[0].id, sideNames[1].id],
    countries: [firstCountry, ...countries],
    sectors: [firstSector, ...otherSectors],
    records: { places: [...unions, ...made.flatMap(({ places }) => places)], sectors },
  }
}
