/**
 * Kept answers, given straight to Node's server: what Hono and its server do for a request costs as much as all that an
 * answer which is there already needs beside.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CachedResponse } from './http/cached-response.ts'
import type { IncomingRequest } from './http/incoming-request.ts'
import type { AnswerKept } from './http/pipeline.ts'

/** Answers a request if its answer is kept; says whether it did. */
export type NodeListener = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean

/** A host that Hono's server takes as it is; for any other it asks the URL parser whether it is one. */
const plainHost = /^[a-z\d._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/

/**
 * The request, if it can be read without the URL parser. What is asked is compared with what was asked before, as the
 * parser spelled that: an address that it would spell otherwise is not found, and Hono reads it.
 */
function askingOf({ method, url, headers, socket }: IncomingMessage): IncomingRequest | undefined {
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

const linesOf = new WeakMap<CachedResponse, readonly string[]>()

/** The headers of an answer as Node sends them fastest: names and values by turns. */
function linesFor(answer: CachedResponse): readonly string[] {
  const known = linesOf.get(answer)
  if (known !== undefined) return known
  const lines = Object.entries(answer.headers).flat()
  linesOf.set(answer, lines)
  return lines
}

/**
 * Answers requests on Node's server from what is kept.
 *
 * @param answerKept finds what is kept
 */
export const nodeFastPath =
  (answerKept: AnswerKept): NodeListener =>
  (incoming, outgoing) => {
    const asking = askingOf(incoming)
    const sent = asking && answerKept(asking)
    if (sent === undefined) return false
    const { answer, own } = sent
    const lines = linesFor(answer).slice()
    for (const [name, value] of Object.entries(own)) lines.push(name, value)
    outgoing.writeHead(answer.status, lines)
    outgoing.end(answer.body)
    return true
  }
