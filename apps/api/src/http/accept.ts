/**
 * What a client accepts: media types, languages and content codings (RFC 9110 §12.5).
 *
 * `Accept` is read here: Negotiator, which reads the other headers, refuses a range with a parameter that the offered type
 * does not have, such as `application/json; charset=utf-8`, and Hono's `accepts` knows no wildcards.
 *
 * @module
 */
import { type Language, languages } from '@puente/core'
import Negotiator from 'negotiator'
import { memoize } from './memoize.ts'

interface MediaRange {
  /** Lower case; a type, or `*`. */
  readonly type: string
  /** Lower case; a subtype, or `*`. */
  readonly subtype: string
  /** Parameters before the weight, by lower-case name; values without quotes. */
  readonly parameters: ReadonlyMap<string, string>
  readonly q: number
  readonly place: number
}

/** Parts of a text between separators, but for those in quoted strings. */
function split(text: string, separator: ',' | ';'): readonly string[] {
  const parts: string[] = []
  let begin = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (quoted && character === '\\') at++
    else if (character === '"') quoted = !quoted
    else if (!quoted && character === separator) {
      parts.push(text.slice(begin, at))
      begin = at + 1
    }
  }
  return [...parts, text.slice(begin)].map((part) => part.trim())
}

/** A value without the quotes and backslashes of a quoted string. */
const unquoted = (value: string): string =>
  value.startsWith('"') ? value.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1') : value

/** A weight; one that cannot be read is not given. */
function weightOf(text: string | undefined): number {
  const weight = text === undefined || text === '' ? 1 : Number(text)
  return Number.isNaN(weight) ? 1 : Math.min(Math.max(weight, 0), 1)
}

/** Older Java clients write `*` for any type. */
const range = /^(?:\*|([!#$%&'*+.^`|~\w-]+)\/([!#$%&'*+.^`|~\w-]+))$/

function rangeFrom(text: string, place: number): readonly MediaRange[] {
  const [named = '', ...rest] = split(text, ';')
  const found = range.exec(named)
  if (found === null) return []
  const [, type = '*', subtype = '*'] = found
  const parameters = new Map<string, string>()
  for (const pair of rest) {
    const equals = pair.indexOf('=')
    const name = (equals === -1 ? pair : pair.slice(0, equals)).trim().toLowerCase()
    if (name !== '' && !parameters.has(name)) {
      parameters.set(name, equals === -1 ? '' : unquoted(pair.slice(equals + 1).trim()))
    }
  }
  const q = weightOf(parameters.get('q'))
  parameters.delete('q')
  return [{ type: type.toLowerCase(), subtype: subtype.toLowerCase(), parameters, q, place }]
}

/** How closely a range names a media type, from 1; 0 if it does not cover it. */
function closeness({ type, subtype, parameters, q }: MediaRange, offered: string): number {
  const [offeredType, offeredSubtype] = offered.split('/')
  if (type === '*') return subtype === '*' ? 1 : 0
  if (type !== offeredType) return 0
  if (subtype === '*') return 2
  if (subtype !== offeredSubtype) return 0
  if (parameters.size === 0) return 4
  const charset = parameters.get('charset')?.toLowerCase().replace('utf8', 'utf-8')
  // All responses are in UTF-8.
  if (parameters.size === 1 && charset === 'utf-8') return 5
  // An unknown parameter is ignored where the range accepts, and matches nothing where it refuses.
  return q > 0 ? 3 : 0
}

interface Rank {
  readonly q: number
  readonly closeness: number
  readonly place: number
}

/** What a header says of one media type: the range that names it most closely decides. */
function rankOf(ranges: readonly MediaRange[], offered: string): Rank | undefined {
  let best: Rank | undefined
  for (const one of ranges) {
    const near = closeness(one, offered)
    const isCloser = best === undefined || near > best.closeness || (near === best.closeness && one.q > best.q)
    if (near > 0 && isCloser) best = { q: one.q, closeness: near, place: one.place }
  }
  return best
}

const before = (a: Rank, b: Rank): boolean =>
  a.q !== b.q ? a.q > b.q : a.closeness !== b.closeness ? a.closeness > b.closeness : a.place < b.place

/**
 * The media type that an `Accept` header prefers.
 *
 * Of ranges that cover a type, the most specific one gives its weight, and `q=0` excludes it. Of types with equal weights,
 * the one that is named more closely comes first, then the one that is named earlier, then the one that is offered earlier.
 *
 * @param header the header's value; absent, empty or unreadable: no preference
 * @param offered the media types in which the answer comes, without parameters, preferred first
 * @returns `undefined` if the header allows none of them
 * @example
 * preferredType('text/*;q=0.5, application/json; charset=utf-8', ['text/html', 'application/json']) // 'application/json'
 */
export function preferredType<T extends string>(header: string | undefined, offered: readonly T[]): T | undefined {
  const ranges = header === undefined ? [] : split(header, ',').flatMap(rangeFrom)
  if (ranges.length === 0) return offered[0]
  let best: { readonly type: T; readonly rank: Rank } | undefined
  for (const type of offered) {
    const rank = rankOf(ranges, type)
    if (rank !== undefined && rank.q > 0 && (best === undefined || before(rank, best.rank))) best = { type, rank }
  }
  return best?.type
}

function preferredLanguage(header: string): Language {
  const preferred = new Negotiator({ headers: { 'accept-language': header } }).language(languages)
  return languages.find((language) => language === preferred) ?? languages[0]
}

/**
 * Reads `Accept-Language` headers: as the preferred language of the atlas, or its first if the header allows none, as any
 * language is better than an error.
 *
 * @example
 * acceptLanguageReader()('es-MX, en;q=0.5') // 'es'
 */
export function acceptLanguageReader(): (header: string | undefined) => Language {
  const read = memoize(preferredLanguage)
  return (header) => (header === undefined ? languages[0] : read(header))
}

/** The first part of a path that says whether what follows is a page, and in which language, or data. */
const pageOrData = new RegExp(`^[^?]*?/(${languages.join('|')}|v1)(?=[/?]|$)`)

/**
 * The language that an address names, if the atlas has it: in its parameter `lang`, or, of a page, in its path.
 *
 * @example
 * namedLanguage('/es/clusters') // 'es'
 * namedLanguage('/v1/places/es') // undefined
 */
export function namedLanguage(address: string): Language | undefined {
  const named = /[?&]lang=(\w+)/i.exec(address)?.[1]?.toLowerCase() ?? pageOrData.exec(address)?.[1]
  return languages.find((language) => language === named)
}

/** The content codings, preferred first; `identity` is the body as it is. */
const codings = ['br', 'gzip', 'identity'] as const

export type Coding = (typeof codings)[number]

/** A coding that compresses a body. */
export type CompressionCoding = Exclude<Coding, 'identity'>

export interface AcceptedCodings {
  /** The preferred one of those available; `undefined` if it accepts none of them. */
  readonly best: Coding | undefined
  /** Whether it accepts a body as it is. */
  readonly identity: boolean
}

/** Negotiator's types lack this option. */
interface EncodingNegotiator {
  encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): string[]
}

function acceptedCodings(header: string, available: readonly Coding[]): AcceptedCodings {
  // An old name of gzip (RFC 9110 §8.4.1.3).
  const current = header.replace(/(?<=^|[,\s])x-gzip(?=$|[;,\s])/gi, 'gzip')
  const negotiator: EncodingNegotiator = new Negotiator({ headers: { 'accept-encoding': current } })
  const accepted = negotiator.encodings(available, { preferred: available })
  return {
    best: available.find((coding) => coding === accepted[0]),
    identity: accepted.includes('identity'),
  }
}

/** Without a header any coding is acceptable; the body as it is can be read by every client. */
const withoutHeader: AcceptedCodings = { best: 'identity', identity: true }

/**
 * Reads `Accept-Encoding` headers.
 *
 * @example
 * acceptEncodingReader(['br', 'gzip'])('gzip, deflate, br') // { best: 'br', identity: true }
 */
export function acceptEncodingReader(
  compressions: readonly CompressionCoding[],
): (header: string | undefined) => AcceptedCodings {
  const available = codings.filter((coding) => coding === 'identity' || compressions.includes(coding))
  const read = memoize((header) => acceptedCodings(header, available))
  return (header) => (header === undefined ? withoutHeader : read(header))
}
