/** Records on a map: GeoJSON. @module */

import { type Atlas, checkAtlas, entryOf } from '../dataset/atlas.ts'
import { labelOf, labelOfId, termLabel } from '../dataset/label.ts'
import {
  type LocatedCollection,
  type LocatedEntry,
  type Location,
  locatedCollections,
  locationOfPlace,
  placeIdOf,
} from '../index/geography.ts'
import { checkedTerm, checkLanguage, checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { Records } from '../model/generated/records.ts'
import type { Language } from '../model/language.ts'
import { memoizeByKey } from '../util/memo.ts'
import { valueSeparator } from './csv-columns.ts'
import { inChunks, jsonArray, jsonObject } from './in-chunks.ts'
import { checkRecords } from './listing.ts'

/** A record as a GeoJSON feature. Its geometry is null where the record names no place that can be drawn. */
export interface RecordFeature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] } | null
  /**
   * Texts and booleans only, as the tables of map programs have no lists: several sectors are joined as in a CSV. The
   * first ten letters of the names are unique, which is all that a Shapefile keeps.
   */
  readonly properties: Readonly<Record<string, string | boolean>>
}

/**
 * Records as a GeoJSON document. Of a page of a query it says how many there are in all, as the OGC's web services do
 * (OGC API - Features): GeoJSON lets other members stand beside its own.
 */
export interface RecordFeatures {
  readonly type: 'FeatureCollection'
  /** How many records were found in all; absent where the listing did not say. */
  readonly numberMatched?: number
  /** How many of them are here. */
  readonly numberReturned?: number
  readonly features: readonly RecordFeature[]
}

/** How GeoJSON is written. */
export interface GeoJsonOptions {
  /** The language of names and texts; default: English. */
  readonly language?: Language
}

const sectorsOf = ({ sectors = [] }: { readonly sectors?: readonly string[] | undefined }) =>
  sectors.length === 0 ? {} : { sectors: sectors.join(valueSeparator) }

/** What a record says beside its name, as a map can show or colour by. */
function ownProperties({ collection, record }: LocatedEntry): RecordFeature['properties'] {
  switch (collection) {
    case 'places':
      return {}
    case 'events':
      return {
        ...(record.start === undefined ? {} : { start: record.start }),
        ...(record.end === undefined ? {} : { end: record.end }),
        ...sectorsOf(record),
      }
    case 'clusters':
    case 'organizations':
      return {
        ...(record.country === undefined ? {} : { country: record.country }),
        ...sectorsOf(record),
      }
    default:
      return collection satisfies never
  }
}

/** At which place the point stands, and how precise that is: a city, or a region's or country's label point. */
const locationProperties = (atlas: Atlas, { place, exact }: Location, language: Language) => ({
  place: place.id,
  placeName: labelOfId(atlas, place.id, language),
  precision: place.kind,
  precisionName: termLabel('places', 'kind', place.kind, language),
  exact,
})

/** Makes the features of records of a collection; what many of them share is looked up once. */
function featureMaker(
  atlas: Atlas,
  collection: LocatedCollection,
  language: Language,
): (entry: LocatedEntry) => RecordFeature {
  const kindName = memoizeByKey((kind: string) => termLabel(collection, 'kind', kind, language))
  const standingAt = memoizeByKey((place: string) => {
    const location = locationOfPlace(atlas, place)
    return location === undefined ? undefined : { location, properties: locationProperties(atlas, location, language) }
  })
  return (entry) => {
    const { record } = entry
    const place = placeIdOf(entry)
    const standing = place === undefined ? undefined : standingAt(place)
    return {
      type: 'Feature',
      id: record.id,
      geometry:
        standing === undefined ? null : { type: 'Point', coordinates: [standing.location.lon, standing.location.lat] },
      properties: {
        collection,
        name: labelOf(atlas, entry, language),
        kind: record.kind,
        kindName: kindName(record.kind),
        ...ownProperties(entry),
        ...standing?.properties,
      },
    }
  }
}

const optionNames: OptionNames<GeoJsonOptions> = { language: true }

/** Records that stand at a place, or a page of them. */
export interface LocatedListing<C extends LocatedCollection> {
  readonly collection: C
  readonly records: readonly Records[C][]
  readonly total?: number
}

/**
 * Records as GeoJSON points (RFC 7946: WGS 84, longitude first), one feature a record.
 *
 * An actor or event stands at its place, or where that has no coordinates at the smallest larger place that has. The
 * properties say how precise that is: `precision` is the kind of the place (`city`, `region`, `country`), and `exact`
 * whether it is the very place that the record names.
 *
 * @param atlas the atlas that the records are of
 * @param listing records of a collection whose records stand at a place, or a page of a query to it
 * @param options language
 * @example
 * toGeoJson(atlas, { collection: 'clusters', records: atlas.records.clusters }).features.length
 */
export function toGeoJson<C extends LocatedCollection>(
  atlas: Atlas,
  listing: LocatedListing<C>,
  options: GeoJsonOptions = {},
): RecordFeatures {
  const { features, ...about } = featuresOf(atlas, listing, options)
  return { ...about, features: Array.from(features) }
}

/**
 * The text of the same document in chunks, each made when it is asked for: a long list is written in little memory.
 *
 * @param atlas the atlas that the records are of
 * @param listing records of a collection whose records stand at a place, or a page of a query to it
 * @param options language
 * @returns texts of some 32,000 characters that follow each other; they can be gone through once
 * @example
 * const listing = { collection: 'clusters', records: atlas.records.clusters } as const
 * let length = 0
 * for (const chunk of geoJsonChunks(atlas, listing)) length += chunk.length
 */
export function geoJsonChunks<C extends LocatedCollection>(
  atlas: Atlas,
  listing: LocatedListing<C>,
  options: GeoJsonOptions = {},
): Iterable<string> {
  const { features, ...about } = featuresOf(atlas, listing, options)
  const members = Object.entries(about).map(([name, value]): [string, string] => [name, JSON.stringify(value)])
  return inChunks(jsonObject({ ...Object.fromEntries(members), features: jsonArray(features) }))
}

/** The document, with its features made while they are read. */
function featuresOf<C extends LocatedCollection>(
  atlas: Atlas,
  listing: LocatedListing<C>,
  options: GeoJsonOptions,
): Omit<RecordFeatures, 'features'> & { readonly features: Iterable<RecordFeature> } {
  checkAtlas(atlas)
  checkRecords(listing)
  checkOptions(options, optionNames)
  const { collection, records, total } = listing
  checkedTerm('listing.collection', collection, locatedCollections)
  const { language = 'en' } = options
  checkLanguage(language)
  return {
    type: 'FeatureCollection',
    ...(total === undefined ? {} : { numberMatched: total, numberReturned: records.length }),
    features: eachFeature(atlas, collection, records, language),
  }
}

function* eachFeature<C extends LocatedCollection>(
  atlas: Atlas,
  collection: C,
  records: readonly Records[C][],
  language: Language,
): Generator<RecordFeature> {
  const featureOf = featureMaker(atlas, collection, language)
  for (const record of records) yield featureOf(entryOf<LocatedCollection>(collection, record))
}
