/**
 * Sends cached responses straight from Node's server: what Hono and its server do for a request costs as much as all the
 * rest that a cached response needs.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CachedResponse } from './http/cached-response.ts'
import type { IncomingRequest } from './http/incoming-request.ts'
import type { AnswerFromCache } from './http/pipeline.ts'

/** Answers a request if its response is cached, and returns whether it did. */
export type NodeListener = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean

/** A host that Hono's server accepts as it is; any other is checked with the URL parser. */
const plainHost = /^[a-z\d._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/

/**
 * The request, if it can be read without the URL parser. The cache has addresses as the parser spells them: one with
 * another spelling is not found in it, and goes to Hono.
 */
function incomingRequest({ method, url, headers, socket }: IncomingMessage): IncomingRequest | undefined {
  const { host } = headers
  if (method === undefined || url === undefined || host === undefined || !plainHost.test(host)) return undefined
  return {
    method,
    target: url,
    header: (name) => {
      const value = headers[name]
      return typeof value === 'string' ? value : undefined
    },
    peer: socket.remoteAddress,
  }
}

const knownLines = new WeakMap<CachedResponse, readonly string[]>()

/** Headers as Node sends them fastest: names and values in turn. */
function headerLines(response: CachedResponse): readonly string[] {
  const known = knownLines.get(response)
  if (known !== undefined) return known
  const lines = Object.entries(response.headers).flat()
  knownLines.set(response, lines)
  return lines
}

export const nodeFastPath =
  (answerFromCache: AnswerFromCache): NodeListener =>
  (incoming, outgoing) => {
    const request = incomingRequest(incoming)
    const response = request && answerFromCache(request)
    if (response === undefined) return false
    // Node changes the list that it is given.
    outgoing.writeHead(response.status, headerLines(response).slice())
    outgoing.end(response.body)
    return true
  }
