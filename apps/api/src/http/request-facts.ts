/** What the pipeline gives to a route with each request. @module */
import { type Language, languages } from '@puente/core'
import type { ProblemType } from './problem-types.ts'

/** The addresses that the pipeline itself must know; the service has more. */
export interface ServiceLinks {
  readonly home: string
  readonly api: string
  readonly docs: string
  readonly mcp: string
  readonly health: string
  readonly ready: string
  readonly metrics: string
  readonly problem: (type: ProblemType) => string
}

/** A header of the request that a response may depend on. */
export type VaryingHeader = 'Accept' | 'Accept-Language'

/** What is known of a request before a route sees it. */
export interface RequestFacts {
  readonly requestId: string
  /** The request's `Accept` header. Reading it makes the response vary by it. */
  readonly accept: string | undefined
  /** The language that the headers prefer; reading it makes the response vary by it. The address may name another. */
  readonly preferred: Language
  readonly links: ServiceLinks
  /** Notes a header that the response depends on, where it was read elsewhere. */
  readonly noteVaries: (header: VaryingHeader) => void
  /** Notes the formats among which the `Accept` header chooses. */
  readonly noteOffered: (formats: readonly string[]) => void
  /** Notes an internal error, for the log. */
  readonly noteFault: (fault: Error) => void
  /** Whether only the status of the response is read; then it suggests no nearby addresses. */
  readonly isTrial?: boolean
}

export interface ServiceEnv {
  readonly Bindings: RequestFacts
}

/** The facts with which a route only checks whether another address exists. */
export const trialFacts = ({ requestId, links, noteFault }: RequestFacts): RequestFacts => ({
  requestId,
  links,
  accept: undefined,
  preferred: languages[0],
  noteVaries: () => undefined,
  noteOffered: () => undefined,
  noteFault,
  isTrial: true,
})
