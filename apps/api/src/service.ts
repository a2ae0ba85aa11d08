/** What the endpoints work with. @module */
import { type Atlas, type DatasetJson, type EvidenceKind, evidenceKinds, isPartialDate, viewOf } from '@puente/core'
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

export type { RequestFacts, ServiceEnv } from './http/request-facts.ts'

export interface Service {
  readonly atlas: Atlas
  readonly links: Links
  /** Scalar's script, if the reference for people is served. */
  readonly reference?: ReferenceScript | undefined
  /** Where requests are counted, if they are. */
  readonly metrics?: Metrics
  /** The base of linked data's IRIs; core's own by default. */
  readonly baseIri?: string | undefined
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
