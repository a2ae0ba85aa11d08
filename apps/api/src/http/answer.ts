/** Answers as they are kept and sent. @module */
import {
  cacheForever,
  cacheForMinutes,
  constantHeaders,
  messagePreflightHeaders,
  preflightHeaders,
} from './constant-headers.ts'
import { namesTag } from './entity-tag.ts'

/** An answer, but for what differs from request to request. */
export interface Answer {
  readonly status: number
  /** Names are lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** A text where it is short, and bytes otherwise: see `shortText`. */
  readonly body: string | Uint8Array<ArrayBuffer> | null
  /** Length of the body in bytes. */
  readonly bytes: number
  /** The route that made it, by which it is counted; absent where that was not asked yet. */
  readonly route?: string
}

/** The headers that a route gave, by lower-case name. */
type OwnHeaders = Readonly<Record<string, string>>

/** The answer to OPTIONS, at any address that is read. */
export const preflight: Answer = { status: 204, headers: preflightHeaders, body: null, bytes: 0 }

/** The answer to OPTIONS, at the address to which messages are posted. */
export const messagePreflight: Answer = { ...preflight, headers: messagePreflightHeaders }

/** Whether an answer says the same to whoever asks the same. */
export const isKeepable = ({ status, headers }: Answer): boolean => status === 200 && headers.etag !== undefined

/** What is known of an answer beside what its route made. */
export interface Circumstances {
  /** The headers of the request that had a say in it. */
  readonly chosenBy?: readonly string[]
  /** The same answer elsewhere, for a `Link` header. */
  readonly elsewhere?: string | undefined
  /** Whether its address names the dataset, so that it never changes. */
  readonly isPermanent?: boolean
}

/** What may be done with an answer: one that the dataset gives may be stored, unless its route says otherwise. */
function caching(status: number, own: OwnHeaders, revision: string, { elsewhere, isPermanent }: Circumstances) {
  if (own['cache-control'] !== undefined) return {}
  if (status !== 200) return { 'cache-control': 'no-store' }
  const variant = [own['content-language'], own['content-type']].join('-').replace(/[^\w-]+/g, '.')
  const link = [own.link, elsewhere].filter((one) => one !== undefined).join(', ')
  return {
    etag: `"${revision}-${variant}"`,
    'cache-control': isPermanent === true ? cacheForever : cacheForMinutes,
    ...(link === '' ? {} : { link }),
  }
}

/**
 * Up to this length, in bytes, Node sends a text faster, as it goes out together with the headers; a longer one it would
 * have to encode each time anew.
 */
const shortText = 4000

const textual = /^text\/|[/+-](?:json|xml)(?:;|$)/
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The body of an answer, and its length in bytes. */
async function bodyOf(response: Response): Promise<Pick<Answer, 'body' | 'bytes'>> {
  const body = new Uint8Array(await response.arrayBuffer())
  const bytes = body.byteLength
  const isText = textual.test(response.headers.get('content-type') ?? '')
  return { body: isText && bytes <= shortText ? decoder.decode(body) : body, bytes }
}

/**
 * The answer that a route made.
 *
 * @param response what the route made; its body is used up
 * @param revision tells datasets, and versions of the service, apart
 * @param circumstances what is known of it beside
 */
export async function answerOf(
  response: Response,
  revision: string,
  circumstances: Circumstances = {},
): Promise<Answer> {
  const { body, bytes } = await bodyOf(response)
  const { status } = response
  const own: OwnHeaders = Object.fromEntries(response.headers)
  const headers = {
    ...constantHeaders,
    vary: [...(circumstances.chosenBy ?? []), 'Accept-Encoding'].join(', '),
    ...own,
    ...caching(status, own, revision, circumstances),
    'content-length': String(bytes),
  }
  return { status, headers, body, bytes }
}

/** An answer without its body, to somebody who has it already. */
function notModified({ headers }: Answer): Answer {
  const { 'content-type': _type, 'content-length': _length, 'content-encoding': _coding, ...rest } = headers
  return { status: 304, headers: rest, body: null, bytes: 0 }
}

/**
 * The answer that a request gets: "not modified" if its `If-None-Match` names the entity tag.
 *
 * @param answer the whole answer
 * @param ifNoneMatch the request's header
 */
export function onCondition(answer: Answer, ifNoneMatch: string | undefined): Answer {
  if (ifNoneMatch === undefined || !isKeepable(answer)) return answer
  return namesTag(ifNoneMatch, answer.headers.etag ?? '') ? notModified(answer) : answer
}
