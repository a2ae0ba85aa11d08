/**
 * What can go wrong with a request.
 *
 * A kind's name is the end of its `type` address; it is a promise, and never changes its meaning.
 *
 * @module
 */
import type { ClientErrorStatusCode, ServerErrorStatusCode } from 'hono/utils/http-status'

interface Kind {
  readonly status: ClientErrorStatusCode | ServerErrorStatusCode
  readonly title: string
  /** What it means, and what to do. */
  readonly meaning: string
}

/** Every kind of problem, by name. */
export const problemKinds = {
  'bad-request': {
    status: 400,
    title: 'Bad request',
    meaning: 'The request is not HTTP as it should be. Check the address and the Host header.',
  },
  'invalid-query': {
    status: 400,
    title: 'Invalid query',
    meaning:
      'Parameters are unknown, missing or have values that cannot be read. `errors` lists all of them, each with what may have been meant.',
  },
  'origin-not-allowed': {
    status: 403,
    title: 'Origin not allowed',
    meaning:
      'A web page of another origin posted a message. The operator of the service can allow its origin; programs send none.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    meaning: 'Nothing is at this address. `nearest` lists what may have been meant.',
  },
  'dataset-not-served': {
    status: 404,
    title: 'Dataset not served',
    meaning:
      'The address names a dataset by its hash, and another one is served here. `nearest` has the same address in that one, and the address that always has the newest.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    meaning: 'The address exists, but not for this method. The Allow header lists the methods that it has.',
  },
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    meaning:
      'The answer does not come in any media type that the Accept header allows, or in any coding that Accept-Encoding allows. `available` lists those it comes in.',
  },
  'request-timeout': {
    status: 408,
    title: 'Request timeout',
    meaning: 'The request did not arrive in time. Send it again, at once.',
  },
  'precondition-failed': {
    status: 412,
    title: 'Precondition failed',
    meaning: 'The answer is no longer the one that If-Match names. Ask without If-Match to have the present one.',
  },
  'content-too-large': {
    status: 413,
    title: 'Content too large',
    meaning: 'The body of the request is longer than the service reads. Send less at once.',
  },
  'uri-too-long': {
    status: 414,
    title: 'Address too long',
    meaning: 'The address is longer, or its path deeper, than the service reads. Ask for less at once.',
  },
  'expectation-failed': {
    status: 417,
    title: 'Expectation failed',
    meaning: 'The Expect header asks for something else than 100-continue. Send the request without it.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    meaning:
      'The client asked more often than the service answers. Retry-After says in how many seconds to ask again; the RateLimit headers of answers that no cache keeps say how much is left.',
  },
  'header-too-large': {
    status: 431,
    title: 'Request header too large',
    meaning: 'The address and the headers together are longer than the server reads. Send fewer or shorter ones.',
  },
  internal: {
    status: 500,
    title: 'Internal error',
    meaning: 'The fault is ours. Report it with the `requestId`.',
  },
} as const satisfies Record<string, Kind>

/** Name of a kind of problem. */
export type ProblemKind = keyof typeof problemKinds

/** Whether a text is the name of a kind of problem. */
export const isProblemKind = (text: string): text is ProblemKind => Object.hasOwn(problemKinds, text)
