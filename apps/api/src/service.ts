/** What the endpoints work with. @module */
import {
  type Atlas,
  collectionNames,
  type DatasetJson,
  type EvidenceKind,
  evidenceKinds,
  isPartialDate,
  viewOf,
} from '@puente/core'
import type { Changelog } from '@puente/core/changelog'
import type { RecordListing } from '@puente/core/export'
import { databaseFormats, type Format } from './http/formats.ts'
import type { Metrics } from './http/metrics.ts'
import type { Links } from './links.ts'

/**
 * Scalar's script, of several megabytes, which draws the reference. The caller who creates the service passes it, so that
 * a program without a reference does not carry it.
 */
export interface ReferenceScript {
  /** Reads the script, at the first request for it. */
  readonly read: () => Promise<string>
}

/** A page or a file of the site, ready to be sent. */
export interface PageAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | null
}

/** What a page is asked for with. */
export interface PageRequest {
  readonly atlas: Atlas
  /** Path and query string below the base path of the data, like `/es/clusters?country=es`. */
  readonly target: string
  /** Where the service is mounted: empty, or like `/atlas`. */
  readonly basePath: string
  /** Where the data is: the base path, or below it the address that names the dataset. */
  readonly dataPath: string
  /** Where the reference of the data is, if there is one. */
  readonly reference?: string | undefined
  /** Scheme and host of the service, like `https://example.org`; absent: links in the head of a page have no host. */
  readonly origin?: string | undefined
  /** Below this every record has its name in linked data; core's own by default. */
  readonly baseIri?: string | undefined
}

/** Draws pages. */
export interface PageRenderer {
  readonly servedPage: (request: PageRequest) => PageAnswer | undefined
  /** A file of the site itself, by its name, like `favicon.svg`. */
  readonly servedFile: (
    request: Omit<PageRequest, 'target' | 'reference'> & { readonly name: string },
  ) => PageAnswer | undefined
}

/** Pages for people. The caller who creates the service passes them, so that a program without them does not carry them. */
export interface Pages {
  /** Loads what draws them, at the first request for one. */
  readonly load: () => Promise<PageRenderer>
}

/** The bytes of a file, each chunk made when it is asked for; before the first there can be empty ones, after each part of the work. */
type FileChunks = Iterable<Uint8Array<ArrayBuffer>>

/** Writes the whole atlas as a SQLite file. */
export interface SqliteWriter {
  readonly sqliteChunks: (atlas: Atlas) => FileChunks
}

/** Writes Parquet files. */
export interface ParquetWriter {
  readonly parquetFiles: (atlas: Atlas) => Iterable<{ readonly name: string; readonly chunks: FileChunks }>
  readonly listParquetChunks: (atlas: Atlas, list: Pick<RecordListing, 'collection' | 'records'>) => FileChunks
}

/**
 * Files for databases and engines. The caller who creates the service passes what writes them, so that a program without
 * them does not carry it: SQLite needs Node.
 */
export interface DatabaseFiles {
  /** Loads what writes SQLite, at the first request for it. */
  readonly loadSqlite: () => Promise<SqliteWriter>
  /** Loads what writes Parquet, at the first request for it. */
  readonly loadParquet: () => Promise<ParquetWriter>
}

export type { RequestFacts, ServiceEnv } from './http/request-facts.ts'

/** Reads the released versions of a dataset. */
export type ReadChangelog = () => Promise<Changelog>

export interface Service {
  readonly atlas: Atlas
  readonly links: Links
  /** Scalar's script, if the reference for people is served. */
  readonly reference?: ReferenceScript | undefined
  /** The pages for people, if they are served. */
  readonly pages?: Pages | undefined
  /** What writes files for databases, if they are served. */
  readonly databaseFiles?: DatabaseFiles | undefined
  /** Where requests are counted, if they are. */
  readonly metrics?: Metrics
  /** Reads the released versions, once; by default they are those of the atlas of the library. */
  readonly changelog?: ReadChangelog | undefined
  /** The base of linked data's IRIs; core's own by default. */
  readonly baseIri?: string | undefined
  /** What it runs on, if it says so. */
  readonly platform?: string | undefined
}

/** Those of some formats in which a service can answer. */
export function servedFormats<F extends Format>({ databaseFiles }: Service, formats: readonly F[]): readonly F[] {
  const isOfDatabases = (format: Format) => databaseFormats.some((one) => one === format)
  return databaseFiles === undefined ? formats.filter((format) => !isOfDatabases(format)) : formats
}

/** What writes files for databases, for an answer in one of the formats that {@link servedFormats} has only with it. */
export function databaseFilesOf({ databaseFiles }: Service): DatabaseFiles {
  if (databaseFiles === undefined) throw new Error('a format was chosen that is not served')
  return databaseFiles
}

/** What an answer rests on, unless a request says it. */
const defaultEvidence: EvidenceKind = 'best'

/**
 * The service on the evidence and as of the date that a request gives, or the defaults. A kind or a date that is none is an
 * error of its parameter, which is found later.
 *
 * @throws {UnfitDateError} if the date is before anything that the atlas holds
 */
export function viewed(service: Service, given: { readonly evidence?: unknown; readonly asOf?: unknown }): Service {
  const word = String(given.evidence).toLowerCase()
  const evidence = evidenceKinds.find((kind) => kind === word) ?? defaultEvidence
  const asOf = typeof given.asOf === 'string' && isPartialDate(given.asOf) ? { asOf: given.asOf } : {}
  return { ...service, atlas: viewOf(service.atlas, { evidence, ...asOf }) }
}

export type DatasetStamp = DatasetJson

/** The dataset that a response was made from; no record is read for it. */
export const stampOf = ({ manifest: { version, asOf }, hash, evidence }: Atlas): DatasetStamp => ({
  version,
  hash,
  asOf,
  ...(evidence === undefined ? {} : { evidence }),
})

/** The number of records of each collection. */
export const recordCounts = ({ records }: Atlas): Readonly<Record<string, number>> =>
  Object.fromEntries(collectionNames.map((name) => [name, records[name].length]))
