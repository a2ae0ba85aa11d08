/** What the pipeline knows of a request, and how its response leaves. @module */
import type { Language } from '@puente/core'
import type { MiddlewareHandler } from 'hono'
import {
  type AcceptedCodings,
  acceptEncodingReader,
  acceptLanguageReader,
  type CompressionCoding,
  namedLanguage,
} from './accept.ts'
import { abandon, type CachedResponse, isStreamed, type PassedResponse, toResponse } from './cached-response.ts'
import { canonicalPath, withoutTracking } from './canonical-address.ts'
import { type IncomingRequest, incomingRequest, pathOf } from './incoming-request.ts'
import type { FindMount, Mount } from './mounts.ts'
import type { ServiceLinks } from './request-facts.ts'

/** A request with what its headers and address say. */
export interface RequestState {
  readonly incoming: IncomingRequest
  /** When it came, as `performance.now()` gives it. */
  readonly started: number
  readonly preferred: Language
  /** The language of a problem that is found before a route reads the parameters. */
  readonly refusalLanguage: Language
  readonly codings: AcceptedCodings
  /** Path and query string, without tracking parameters. */
  readonly target: string
  /** Key of the response in the cache, without the coding. */
  readonly cacheKey: string
}

export interface PipelineEnv {
  readonly Variables: {
    readonly request: RequestState
    readonly mount: Mount
    readonly requestId: string
    /** The response so far; a middleware that answers sets it, and one that changes it sets it again. */
    readonly response: PassedResponse
    /** Whether the response comes from the cache. */
    readonly isCached: boolean | undefined
    /** The response without compression, if only that is in the cache. */
    readonly plain: CachedResponse | undefined
    /** The internal error that led to the response. */
    readonly fault: Error | undefined
  }
}

export function requestReader(compressions: readonly CompressionCoding[]): (incoming: IncomingRequest) => RequestState {
  const codingsOf = acceptEncodingReader(compressions)
  const languageOf = acceptLanguageReader()
  return function readRequest(incoming) {
    const started = performance.now()
    const preferred = languageOf(incoming.header('accept-language'))
    const target = withoutTracking(incoming.target)
    return {
      incoming,
      started,
      preferred,
      refusalLanguage: namedLanguage(target) ?? preferred,
      codings: codingsOf(incoming.header('accept-encoding')),
      target,
      cacheKey: `${preferred} ${incoming.header('accept') ?? ''} ${target}`,
    }
  }
}

/** Reads the request for all other middlewares, and sends what they answer. */
export const requestState = (
  readRequest: (incoming: IncomingRequest) => RequestState,
  findMount: FindMount,
  links: ServiceLinks,
): MiddlewareHandler<PipelineEnv> => {
  const basePath = links.home.slice(0, -1)
  /** Messages are read at any spelling of their address: many clients do not follow a redirect with one. */
  function messageTarget(target: string): string {
    const path = pathOf(target)
    const isMessage = path !== links.mcp && canonicalPath(path, basePath) === links.mcp
    return isMessage ? links.mcp + target.slice(path.length) : target
  }
  return async function requestState(c, next) {
    const read = readRequest(incomingRequest(c))
    const target = messageTarget(read.target)
    c.set('request', target === read.target ? read : { ...read, target })
    c.set('mount', findMount(target))
    await next()
    // After an exception Hono's own response stands.
    if (c.error !== undefined) return
    const response = c.get('response')
    const isHead = c.req.method === 'HEAD'
    if (isHead) await abandon(response)
    c.res = toResponse(isHead && isStreamed(response) ? { ...response, body: null, bytes: 0 } : response)
  }
}
