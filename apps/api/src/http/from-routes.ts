/** Answers that are made anew: by the routes, or before them. @module */
import type { Language } from '@puente/core'
import type { Context } from 'hono'
import { type MessageOrigins, originGuard } from '../limits/origins.ts'
import { overLimit } from '../limits/over-limit.ts'
import type { Service } from '../service.ts'
import { type Answer, answerOf, preflightFor } from './answer.ts'
import { cacheForMinutes } from './constant-headers.ts'
import { type Format, mediaTypes } from './formats.ts'
import type { Journey } from './journey.ts'
import { jsonPage, jsonPageHeaders, prefersPage } from './json-page.ts'
import { preferredType } from './media-ranges.ts'
import { oneAddress } from './one-address.ts'
import type { Sites } from './sites.ts'
import { originOf, pathOf } from './target.ts'

/** What is chosen of how answers are made. */
export interface MakingOptions {
  /** How long an address may be, in characters. */
  readonly maxUrlLength: number
  /** Which web pages may post messages. */
  readonly messageOrigins: MessageOrigins
}

/** What the routes said, and what was noted on the way. */
interface Routed {
  readonly response: Response
  /** The headers of the request that had a say in it. */
  readonly chosenBy: Set<string>
  /** The formats among which the `Accept` header chose; nothing where it had no choice. */
  readonly offered: readonly Format[]
}

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'

/** What a client of the Model Context Protocol must accept, by the letter of the protocol. */
const messageTypes = 'application/json, text/event-stream'

/**
 * Makes answers.
 *
 * @param sites what answers at which address
 * @param service what is served, and where problems are explained
 * @param options what can be chosen
 */
export function answersFromRoutes(
  sites: Sites,
  { links, reference }: Service,
  { maxUrlLength, messageOrigins }: MakingOptions,
) {
  const basePath = links.home.slice(0, -1)
  const refusalByOrigin = originGuard(messageOrigins, links)

  /** Asks the routes for what is at a target. */
  async function routed(raw: Request, target: string, journey: Journey): Promise<Routed> {
    const { asking, requestId, preferred } = journey
    const chosenBy = new Set<string>()
    let offered: readonly Format[] = []
    const site = sites(target)
    const address = originOf(raw.url) + target
    // Asked for the head alone, a route would make no body, and nobody could tell its length.
    const method = raw.method === 'HEAD' ? 'GET' : raw.method
    const request =
      address === raw.url && method === raw.method ? raw : new Request(new Request(address, raw), { method })
    const response = await site.routes(request, {
      requestId,
      links: site.links,
      get accept() {
        chosenBy.add('Accept')
        return asking.header('accept')
      },
      get preferred() {
        chosenBy.add('Accept-Language')
        return preferred
      },
      noteOffered: (formats) => {
        offered = formats
      },
      noteFault: (fault: Error) => {
        journey.fault = fault
      },
    })
    return { response, chosenBy, offered }
  }

  /** Leads to the one address of what is asked at another spelling of it; nothing if there is nothing at it. */
  async function redirected(raw: Request, journey: Journey): Promise<Response | undefined> {
    const path = pathOf(journey.target)
    const one = oneAddress(path, basePath)
    if (one === path || `${one}/` === links.home || !isReading(raw)) return undefined
    const { response } = await routed(raw, one + journey.target.slice(path.length), journey)
    if (response.status === 404) return undefined
    const moved = response.status === 308 ? response.headers.get('location') : null
    const location = moved ?? one + journey.target.slice(path.length)
    return new Response(null, { status: 308, headers: { Location: location, 'Cache-Control': cacheForMinutes } })
  }

  /** The same answer in other formats, where an address can ask for them. */
  function formatsAt(target: string, offered: readonly Format[]) {
    const path = pathOf(target)
    if (!path.startsWith(`${sites(target).links.api}/`)) return []
    return offered.map((format) => ({ format, address: `${path}.${format}${target.slice(path.length)}` }))
  }

  /** A page around an answer that is JSON, where a browser asks. */
  async function paged(raw: Request, { response, chosenBy, offered }: Routed, journey: Journey): Promise<Response> {
    const type = response.headers.get('content-type') ?? ''
    const isProblem = type === 'application/problem+json'
    const path = pathOf(journey.target)
    const canBePage = isProblem || (type === mediaTypes.json && offered.length > 0 && !path.endsWith('.json'))
    if (!canBePage || !isReading(raw)) return response
    chosenBy.add('Accept')
    if (!prefersPage(journey.asking.header('accept'), type)) return response
    const body = await response.arrayBuffer()
    const language: Language = response.headers.get('content-language') === 'es' ? 'es' : 'en'
    const page = jsonPage({
      text: new TextDecoder().decode(body),
      bytes: body.byteLength,
      target: journey.target,
      language,
      links: sites(journey.target).links,
      formats: isProblem ? [] : formatsAt(journey.target, offered),
      hasReference: reference !== undefined,
    })
    const headers = new Headers(response.headers)
    for (const [name, value] of Object.entries(await jsonPageHeaders())) headers.set(name, value)
    headers.set('Content-Language', language)
    return new Response(String(await page), { status: response.status, headers })
  }

  /** A message, with an `Accept` header by the letter where what it says covers what is sent. */
  function message(raw: Request): Request {
    const accept = raw.headers.get('accept') ?? undefined
    if (preferredType(accept, [mediaTypes.json]) === undefined) return raw
    const headers = new Headers(raw.headers)
    headers.set('Accept', messageTypes)
    return new Request(raw, { headers })
  }

  async function respond(raw: Request, journey: Journey): Promise<Routed> {
    const alone = (response: Response): Routed => ({ response, chosenBy: new Set(), offered: [] })
    const refusal = journey.passage?.refusal ?? overLimit(links, journey.asking.target, maxUrlLength, journey.refusedIn)
    if (refusal !== undefined) return alone(refusal)
    if (pathOf(journey.target) !== links.mcp) {
      const elsewhere = await redirected(raw, journey)
      return elsewhere === undefined ? routed(raw, journey.target, journey) : alone(elsewhere)
    }
    const forbidden = isReading(raw)
      ? undefined
      : refusalByOrigin(journey.asking, new URL(raw.url).host, journey.refusedIn)
    return forbidden === undefined ? routed(message(raw), journey.target, journey) : alone(forbidden)
  }

  /** Makes the answer to a request. */
  return async function makeAnswer(c: Context, journey: Journey): Promise<Answer> {
    const raw = c.req.raw
    if (raw.method === 'OPTIONS') return preflightFor(pathOf(journey.target), links.mcp)
    const said = await respond(raw, journey)
    const response = await paged(raw, said, journey)
    const { isPermanent, elsewhere } = sites(journey.target)
    return answerOf(response, {
      chosenBy: [...said.chosenBy],
      isPermanent,
      elsewhere: elsewhere(originOf(raw.url) + journey.target),
    })
  }
}
