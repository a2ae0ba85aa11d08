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

export type { RequestFacts, ServiceEnv } from './http/request-facts.ts'

export interface Service {
  readonly atlas: Atlas
  readonly links: Links
  /** Scalar's script, if the reference for people is served. */
  readonly reference?: ReferenceScript | undefined
  /** The pages for people, if they are served. */
  readonly pages?: Pages | undefined
  /** Where requests are counted, if they are. */
  readonly metrics?: Metrics
  /** The base of linked data's IRIs; core's own by default. */
  readonly baseIri?: string | undefined
  /** What it runs on, if it says so. */
  readonly platform?: string | undefined
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
