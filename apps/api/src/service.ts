/** What the endpoints work with. @module */
import { type Atlas, type DatasetJson, evidenceKinds, viewOf } from '@puente/core'
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

/** The service on the evidence that a request names, in whatever case; as it is for no such kind, which is an error of the parameter. */
export function viewed(service: Service, evidence: unknown): Service {
  const kind = evidenceKinds.find((one) => one === String(evidence).toLowerCase())
  return kind === undefined ? service : { ...service, atlas: viewOf(service.atlas, { evidence: kind }) }
}

export type DatasetStamp = DatasetJson

/** The dataset that a response was made from; no record is read for it. */
export const stampOf = ({ manifest: { version, asOf }, hash, evidence }: Atlas): DatasetStamp => ({
  version,
  hash,
  asOf,
  ...(evidence === undefined ? {} : { evidence }),
})
