/** What the routes work with. @module */
import { type Atlas, type Language, languages } from '@puente/core'
import type { ReferenceScript } from './docs/reference-script.ts'
import type { Format } from './http/formats.ts'
import type { Metrics } from './http/metrics.ts'
import type { Links } from './links.ts'

/** What is known of a request before a route sees it. */
export interface RequestFacts {
  /** By which the request is found in the log. */
  readonly requestId: string
  /** What the request's `Accept` header says: whoever reads it makes the answer vary by it. */
  readonly accept: string | undefined
  /** The language that the request's headers prefer, by which the answer then varies; its address may name another. */
  readonly preferred: Language
  readonly links: Links
  /** Takes note of the formats in which the answer comes, where the `Accept` header chooses among them. */
  readonly noteOffered: (formats: readonly Format[]) => void
  /** Takes note of a fault inside, for the log. */
  readonly noteFault: (fault: Error) => void
  /** Whether nobody reads the answer, and only its status counts; then it names no addresses that are near. */
  readonly isTrial?: boolean
}

/** The facts of a request by which a route only finds out whether another address exists. */
export const trialFacts = ({ requestId, links, noteFault }: RequestFacts): RequestFacts => ({
  requestId,
  links,
  accept: undefined,
  preferred: languages[0],
  noteOffered: () => undefined,
  noteFault,
  isTrial: true,
})

/** What every route's context holds. */
export interface ServiceEnv {
  readonly Bindings: RequestFacts
}

/** What the routes are made for. */
export interface Service {
  readonly atlas: Atlas
  readonly links: Links
  /** Scalar's script, where the reference for people is served. */
  readonly reference?: ReferenceScript | undefined
  /** Where requests are counted; absent where they are not. */
  readonly metrics?: Metrics
  /** Where the IRIs of linked data begin; core's own unless told. */
  readonly baseIri?: string | undefined
}

/** Which dataset an answer was made from. */
export interface DatasetStamp {
  readonly version: string
  /** SHA-256 of the content, in hex. */
  readonly hash: string
  /** The day, month or year that the records describe. */
  readonly asOf: string
}

/** Says which dataset an answer is made from. */
export const stampOf = ({ manifest: { version, asOf }, hash }: Atlas): DatasetStamp => ({ version, hash, asOf })
