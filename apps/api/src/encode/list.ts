/** Lists in formats other than JSON. @module */
import { type CollectionName, type Entry, entryOf, type QueryPage, type Records } from '@puente/core'
import {
  csvChunks,
  geoJsonChunks,
  jsonLdOfChunks,
  type Listing,
  type LocatedCollection,
  locatedCollections,
  ndjsonChunks,
  type ReferenceFormat,
  referenceFormats,
  referencesChunks,
} from '@puente/core/export'
import type { Format } from '../http/formats.ts'
import type { Encoding } from './encoding.ts'

export const linkedData = ({ atlas, baseIri }: Encoding, entries: readonly Entry[]): Iterable<string> =>
  jsonLdOfChunks(atlas, entries, baseIri === undefined ? {} : { base: baseIri })

const everyList = ['json', 'csv', 'ndjson', 'jsonld'] as const satisfies Format[]

const locatedLists = [...everyList, 'geojson'] as const satisfies Format[]

const sourceLists = [...everyList, ...referenceFormats] as const satisfies Format[]

/** Every format of a list; which of them a collection has depends on what its records are. */
export const allListFormats = [...locatedLists, ...referenceFormats] as const satisfies Format[]

export type ListFormat = (typeof allListFormats)[number]

/** Whether a format is one of reference managers. */
export const isReferenceFormat = (format: Format): format is ReferenceFormat =>
  referenceFormats.some((one) => one === format)

const isLocated = (collection: CollectionName): collection is LocatedCollection =>
  locatedCollections.some((one) => one === collection)

/** The formats of the lists of a collection: records with a place can be drawn on a map, and sources be cited. */
export const listFormats = (collection: CollectionName): readonly ListFormat[] =>
  collection === 'sources' ? sourceLists : isLocated(collection) ? locatedLists : everyList

/** A list, or a page of one, with the selected fields of each record. */
export interface WrittenPage {
  readonly collection: CollectionName
  readonly records: QueryPage['records']
  readonly total: number
  readonly fields?: readonly string[] | undefined
  readonly bom?: boolean | undefined
  readonly included: readonly Entry[]
}

/** The records of a page are of its collection; the compiler knows that only for one collection at a time. */
const listing = ({ collection, records }: WrittenPage) => ({ collection, records }) as Listing

/** The same for a collection whose records have a place. */
const located = <C extends LocatedCollection>(collection: C, { records, total }: WrittenPage) => ({
  collection,
  records: records as readonly Records[C][],
  total,
})

/** A list, or a page of one, as text in chunks. */
export function writeList(
  encoding: Encoding,
  page: WrittenPage,
  format: Exclude<ListFormat, 'json'>,
): Iterable<string> {
  const { atlas, language } = encoding
  const { collection, records, fields, bom = false } = page
  switch (format) {
    case 'csv':
      return csvChunks(atlas, listing(page), {
        language,
        bom,
        ...(fields === undefined ? {} : { columns: fields }),
      })
    case 'ndjson':
      return ndjsonChunks(listing(page), fields === undefined ? {} : { fields })
    case 'jsonld':
      return linkedData(encoding, [...records.map((record) => entryOf(collection, record)), ...page.included])
    case 'geojson':
      if (!isLocated(collection)) throw new Error(`Records of ${collection} stand at no place`)
      return geoJsonChunks(atlas, located(collection, page), { language })
    case 'bib':
    case 'ris':
    case 'csl.json':
      return referencesChunks(atlas, records as readonly Records['sources'][], format, { language })
    default:
      return format satisfies never
  }
}
