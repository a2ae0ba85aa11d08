/** The files in which the whole dataset is given. @module */
import { inLanguages, type JsonLdNode, refer } from '../export/json-ld/values.ts'
import type { Localized } from '../model/language.ts'
import { known } from './syntax.ts'

const same = (name: string): Localized => ({ en: name, es: name })

interface FileFormat {
  readonly name: Localized
  readonly mediaType: string
  /** Its term in the EU's list of file types, where that has one. */
  readonly fileType: string | undefined
  /** The media type of the archive in which there are several files. */
  readonly packageType?: string
}

/** The formats, called as files end. */
const formats = {
  json: { name: same('JSON'), mediaType: 'application/json', fileType: 'JSON' },
  ndjson: { name: same('NDJSON'), mediaType: 'application/x-ndjson', fileType: undefined },
  jsonld: { name: same('JSON-LD'), mediaType: 'application/ld+json', fileType: 'JSON_LD' },
  ttl: { name: same('RDF, Turtle'), mediaType: 'text/turtle', fileType: 'RDF_TURTLE' },
  nq: { name: same('RDF, N-Quads'), mediaType: 'application/n-quads', fileType: 'RDF_N_QUADS' },
  zip: {
    name: { en: 'Data package of CSV tables', es: 'Paquete de datos con tablas CSV' },
    mediaType: 'application/zip',
    fileType: 'ZIP',
  },
  xlsx: {
    name: { en: 'Excel workbook', es: 'Libro de Excel' },
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
  },
  sqlite: {
    name: { en: 'SQLite database', es: 'Base de datos SQLite' },
    mediaType: 'application/vnd.sqlite3',
    fileType: undefined,
  },
  'parquet.zip': {
    name: { en: 'Parquet files', es: 'Archivos Parquet' },
    mediaType: 'application/vnd.apache.parquet',
    fileType: 'PARQUET',
    packageType: 'application/zip',
  },
} as const satisfies Record<string, FileFormat>

/** A format of the whole dataset, called as its files end. */
export type CatalogFileFormat = keyof typeof formats

export const catalogFileFormats = Object.keys(formats)

/** A file with the whole dataset. */
export interface CatalogFile {
  readonly format: CatalogFileFormat
  /** Where it is, relative to the base or absolute. */
  readonly address: string
}

const authority = 'http://publications.europa.eu/resource/authority/'

/** A term of one of the lists that the EU keeps. */
export const ofAuthority = (list: string, term: string): JsonLdNode => refer(`${authority}${list}/${term}`)

const ofIana = (mediaType: string): JsonLdNode => refer(`https://www.iana.org/assignments/media-types/${mediaType}`)

/** @param common what all files have in common */
export function fileNode({ format }: CatalogFile, address: string, common: JsonLdNode): JsonLdNode {
  const { name, mediaType, fileType, packageType }: FileFormat = formats[format]
  return known({
    '@id': `distributions/${format}`,
    '@type': 'dcat:Distribution',
    'dct:title': inLanguages(name),
    'dcat:accessURL': refer(address),
    'dcat:downloadURL': refer(address),
    'dcat:mediaType': ofIana(mediaType),
    'dcat:packageFormat': packageType === undefined ? undefined : ofIana(packageType),
    'dct:format': fileType === undefined ? undefined : ofAuthority('file-type', fileType),
    ...common,
  })
}

export const isLinked = ({ format }: CatalogFile): boolean => format === 'jsonld' || format === 'ttl' || format === 'nq'
