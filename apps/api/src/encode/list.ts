/** Lists in formats other than JSON. @module */
import { type CollectionName, type Entry, entryOf, type QueryPage, type Records } from '@puente/core'
import {
  csvChunks,
  geoJsonChunks,
  type HitListing,
  jsonLdOfChunks,
  type Listing,
  type LocatedCollection,
  locatedCollections,
  ndjsonChunks,
  type ReferenceFormat,
  rdfOfChunks,
  referenceFormats,
  referencesChunks,
} from '@puente/core/export'
import type { Chunk } from '../http/chunked-body.ts'
import { type Format, type LinkedDataFormat, linkedDataFormats } from '../http/formats.ts'
import { databaseFilesOf, type Service } from '../service.ts'
import type { Encoding } from './encoding.ts'

export function linkedData(
  { atlas, baseIri }: Encoding,
  entries: readonly Entry[],
  format: LinkedDataFormat,
): Iterable<string> {
  const options = baseIri === undefined ? {} : { base: baseIri }
  return format === 'jsonld' ? jsonLdOfChunks(atlas, entries, options) : rdfOfChunks(atlas, entries, format, options)
}

const everyList = ['json', 'csv', 'xlsx', 'parquet', 'ndjson', ...linkedDataFormats] as const satisfies Format[]

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
const listing = ({ collection, records }: WrittenPage) => ({ collection, records }) as Exclude<Listing, HitListing>

/** The same for a collection whose records have a place. */
const located = <C extends LocatedCollection>(collection: C, { records, total }: WrittenPage) => ({
  collection,
  records: records as readonly Records[C][],
  total,
})

/**
 * A list, or a page of one, as an Excel workbook in chunks.
 *
 * @param address at which it was requested, without host and base path
 */
export async function writeWorkbook(
  { atlas, language, baseIri }: Encoding,
  page: WrittenPage,
  address: string,
): Promise<Iterable<Chunk>> {
  const { listXlsxChunks } = await import('@puente/files/xlsx')
  const { total, fields } = page
  return listXlsxChunks(
    atlas,
    { ...listing(page), total },
    {
      language,
      query: address,
      ...(fields === undefined ? {} : { columns: fields }),
      ...(baseIri === undefined ? {} : { base: baseIri }),
    },
  )
}

/** A list, or a page of one, as a Parquet file in chunks: whole records, of which engines read the columns that they need. */
export async function writeParquet(service: Service, page: WrittenPage): Promise<Iterable<Chunk>> {
  const { listParquetChunks } = await databaseFilesOf(service).loadParquet()
  return listParquetChunks(service.atlas, listing(page))
}

/** A list, or a page of one, as text in chunks. */
export function writeList(
  encoding: Encoding,
  page: WrittenPage,
  format: Exclude<ListFormat, 'json' | 'xlsx' | 'parquet'>,
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
    case 'ttl':
    case 'nq':
      return linkedData(encoding, [...records.map((record) => entryOf(collection, record)), ...page.included], format)
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
