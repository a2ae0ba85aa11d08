/** The inner end of the pipeline: asks the routes, and puts what they or a middleware answer into it. @module */
import type { Context, MiddlewareHandler } from 'hono'
import { toPassedResponse } from './cached-response.ts'
import { mediaTypes } from './formats.ts'
import { isRead, originOf, pathOf } from './incoming-request.ts'
import { type JsonPage, jsonPage, jsonPageHeaders, longestShown, prefersPage } from './json-page.ts'
import type { Mount } from './mounts.ts'
import type { PipelineEnv } from './request-state.ts'

/** What is known of a response. */
export interface RespondOptions {
  /** The headers of the request that the response depends on. */
  readonly variesBy?: Set<string>
  /** The formats among which the `Accept` header chose. */
  readonly offered?: readonly string[]
  readonly route?: string | undefined
}

/** The addresses of the same response in other formats, where an address can name one. */
function formatLinks(target: string, { links }: Mount, offered: readonly string[]) {
  const path = pathOf(target)
  if (!path.startsWith(`${links.api}/`)) return []
  return offered.map((format) => ({ format, address: `${path}.${format}${target.slice(path.length)}` }))
}

/** The body of a response, as far as a page shows it. */
async function shownBody(response: Response): Promise<Pick<JsonPage, 'text' | 'bytes'>> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  // Leaving the loop lets go of a body that is made while it is read.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > longestShown && response.headers.has('etag')) return { text: '', bytes: undefined }
    text += decoder.decode(chunk, { stream: true })
  }
  return { text: text + decoder.decode(), bytes }
}

/** The HTML page of a response that is JSON. */
async function pageOf(response: Response, target: string, mount: Mount, offered: readonly string[]): Promise<Response> {
  const language = response.headers.get('content-language') === 'es' ? 'es' : 'en'
  const page = jsonPage({
    ...(await shownBody(response)),
    target,
    language,
    links: mount.links,
    formats: formatLinks(target, mount, offered),
    hasReference: mount.hasReference,
  })
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(await jsonPageHeaders())) headers.set(name, value)
  headers.set('Content-Language', language)
  // That of the JSON, if it has one.
  headers.delete('ETag')
  return new Response(String(await page), { status: response.status, headers })
}

/** Answers with a response, or with a page of it where a browser prefers that to JSON. */
export async function respond(
  c: Context<PipelineEnv>,
  response: Response,
  { variesBy = new Set(), offered = [], route }: RespondOptions = {},
): Promise<void> {
  const { incoming, target } = c.get('request')
  const mount = c.get('mount')
  const type = response.headers.get('content-type') ?? ''
  const isProblem = type === 'application/problem+json'
  const isChoice = type === mediaTypes.json && offered.length > 0 && !pathOf(target).endsWith('.json')
  const canBePage = isRead(incoming) && (isProblem || isChoice)
  if (canBePage) variesBy.add('Accept')
  const isPage = canBePage && prefersPage(incoming.header('accept'), type)
  c.set(
    'response',
    await toPassedResponse(isPage ? await pageOf(response, target, mount, isProblem ? [] : offered) : response, {
      variesBy,
      isPermanent: mount.isPermanent,
      alternateLink: mount.alternateLink(originOf(c.req.raw.url) + target),
      route,
    }),
  )
}

/** What a route answered, and what it depends on. */
export interface RouteResponse {
  readonly response: Response
  /** The headers of the request that the response depends on. */
  readonly variesBy: Set<string>
  /** The formats among which the `Accept` header chose; empty if it had no choice. */
  readonly offered: readonly string[]
}

/** Gives a request to the routes of a mount, with a target that may differ from the request's own. */
export async function askRoutes(c: Context<PipelineEnv>, mount: Mount, target: string): Promise<RouteResponse> {
  const { raw } = c.req
  const { incoming, preferred } = c.get('request')
  const variesBy = new Set<string>()
  let offered: readonly string[] = []
  const address = originOf(raw.url) + target
  // For HEAD a route would make no body, and its length would be unknown.
  const method = raw.method === 'HEAD' ? 'GET' : raw.method
  const request =
    address === raw.url && method === raw.method ? raw : new Request(new Request(address, raw), { method })
  const response = await mount.fetch(request, {
    requestId: c.get('requestId'),
    links: mount.links,
    get accept() {
      variesBy.add('Accept')
      return incoming.header('accept')
    },
    get preferred() {
      variesBy.add('Accept-Language')
      return preferred
    },
    noteVaries: (header) => variesBy.add(header),
    noteOffered: (formats) => {
      offered = formats
    },
    noteFault: (fault) => c.set('fault', fault),
  })
  return { response, variesBy, offered }
}

/**
 * Answers with what the routes answer: the last of the pipeline.
 *
 * @param namesRoute whether the response names its route, for the metrics
 */
export const dispatch = (namesRoute: boolean): MiddlewareHandler<PipelineEnv> =>
  async function dispatch(c) {
    const mount = c.get('mount')
    const { incoming, target } = c.get('request')
    const { response, variesBy, offered } = await askRoutes(c, mount, target)
    const route = namesRoute ? mount.templateOf(incoming.method, pathOf(target)) : undefined
    await respond(c, response, { variesBy, offered, route })
  }
