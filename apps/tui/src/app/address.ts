/**
 * Addresses: a route as text that can be passed on, similar to the service's URLs.
 *
 * `clusters/claut`, `clusters?sector=aerospace`, `search/energía solar`. What is selected there may follow `#`.
 *
 * @module
 */
import {
  type CollectionName,
  descriptionOf,
  type Entry,
  formatQueryProblem,
  isNodeCollection,
  type Language,
  type Localized,
  lookup,
  type NotFound,
  type QueryProblem,
  type Result,
} from '@puente/core'
import type { AtlasCache } from './atlas-cache.ts'

/** An address in its parts; only the query is encoded. */
export interface Address {
  readonly path: readonly [head: string, ...rest: string[]]
  /** A query string as in the service's URLs, without `?`. */
  readonly query?: string
  /** The id of what is selected there. */
  readonly mark?: string
}

/** Why an address leads nowhere. */
export interface AddressProblem {
  readonly message: Localized
  /** Similar valid addresses, nearest first. */
  readonly nearest: readonly string[]
  /** Addresses to offer if none of those is valid. */
  readonly otherwise?: readonly string[]
}

/** What is at an address, or why nothing is. */
export type AddressResult<R> = Result<R, AddressProblem>

/** The result where nothing is at an address. */
export const fail = (error: AddressProblem): AddressResult<never> => ({ ok: false, error })

/** Encodes only what an address cannot hold, so that accents stay readable. */
const encode = (part: string): string => part.toWellFormed().replace(/[%?#/\s\p{Cc}]/gu, encodeURIComponent)

/** Decodes a part; an invalid escape stays as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Prints an address; `readAddress` gives the same parts. */
export function printAddress({ path, query, mark }: Address): string {
  const behind = (sign: string, text: string | undefined) => (text ? sign + text : '')
  return path.map(encode).join('/') + behind('?', query) + behind('#', mark && encode(mark))
}

/** Parses an address. Slashes at both ends are ignored; an empty text is home. */
export function readAddress(text: string): Address {
  const { before, query, mark } =
    /^(?<before>[^?#]*)(?:\?(?<query>[^#]*))?(?:#(?<mark>.*))?$/s.exec(text.trim())?.groups ?? {}
  const [head = 'home', ...rest] = (before ?? '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode)
  return { path: [head, ...rest], ...(query ? { query } : {}), ...(mark ? { mark: decode(mark) } : {}) }
}

/** Problem: the path is too long. */
export const tooLong = (known: string): AddressProblem => ({
  message: { en: `nothing stands below "${known}"`, es: `no hay nada bajo "${known}"` },
  nearest: [known],
})

/** Problem: no record has the id. */
export const noRecord = ({ id, collection, elsewhere, didYouMean }: NotFound): AddressProblem => ({
  message: {
    en: `no record of ${collection ?? 'the atlas'} is called "${id}"`,
    es: `ningún registro de ${collection === undefined ? 'todo el atlas' : descriptionOf(collection).label.many.es} se llama "${id}"`,
  },
  nearest: [
    ...(elsewhere === undefined ? [] : [`${elsewhere}/${id}`]),
    ...didYouMean.map((near) => (collection === undefined ? near : `${collection}/${near}`)),
  ],
})

/** Problem: the record exists, but the query does not find it. */
export const excludedByQuery = (plain: string, query: string): AddressProblem => ({
  message: { en: `"${query}" does not find it`, es: `"${query}" no lo encuentra` },
  nearest: [plain],
})

/** The query with the name or value of a parameter replaced by each suggestion. */
const corrections = (query: string, { where, didYouMean }: QueryProblem): readonly string[] =>
  didYouMean.flatMap((guess) => {
    const parts = query.split('&').map((part) => part.split('=', 2))
    const withEach = (change: (name: string, value: string) => string) =>
      parts.map(([name = '', value = '']) => (name === where ? change(name, value) : `${name}=${value}`)).join('&')
    return [withEach((name) => `${name}=${guess}`), withEach((_, value) => `${guess}=${value}`)]
  })

/**
 * Problem: the query is invalid.
 *
 * @param plain the address without the query
 */
export function invalidQuery(plain: string, query: string, problems: readonly QueryProblem[]): AddressProblem {
  const inWords = (language: Language) => problems.map((problem) => formatQueryProblem(problem, language)).join('; ')
  const [first] = problems
  const guessed = first === undefined ? [] : corrections(query, first).map((line) => `${plain}?${line}`)
  // Where the query can be put right, the whole list is no better guess.
  return { message: { en: inWords('en'), es: inWords('es') }, nearest: guessed, otherwise: [plain] }
}

/** Problem: no screen has such addresses. */
export const unknownAddress = (text: string, nearest: readonly string[]): AddressProblem => ({
  message: { en: `nothing is at the address "${text}"`, es: `no hay nada en la dirección "${text}"` },
  nearest,
})

/** Problem: the id of a record is missing. */
export const needsRecord = (before: string, examples: readonly string[]): AddressProblem => ({
  message: {
    en: `"${before}" needs the id of a record behind it`,
    es: `a "${before}" le falta el identificador de un registro`,
  },
  nearest: examples.map((id) => `${before}/${id}`),
})

/**
 * The address functions of a screen with a single address.
 *
 * @param head the address
 * @param route the route with it
 */
export const singleAddress = <R>(head: string, route: R) => ({
  heads: [head] as const,
  addressOf: (): Address => ({ path: [head] }),
  routeAt: (_model: unknown, { path }: Address): AddressResult<R> =>
    path.length === 1 ? { ok: true, value: route } : fail(tooLong(head)),
})

/**
 * The record of an address, if it belongs to one of some collections.
 *
 * @param before the address without the id, as it is offered again with ids that are near
 */
export function subjectAt<C extends CollectionName>(
  { atlas }: AtlasCache,
  before: string,
  id: string,
  collections: readonly C[],
): AddressResult<Entry> {
  const found = lookup(atlas, id)
  if (!found.ok) {
    const near = found.error.didYouMean.map((other) => `${before}/${other}`)
    return fail({ ...noRecord(found.error), nearest: near })
  }
  const { collection, record } = found.value
  if (collections.some((one) => one === collection)) return found
  const wanted = collections.join(', ')
  return fail({
    message: {
      en: `"${record.id}" is one of ${collection}, but ${before} is about ${wanted}`,
      es: `"${record.id}" es de ${collection}, pero ${before} trata de ${wanted}`,
    },
    nearest: [`${collection}/${record.id}`],
  })
}

/**
 * The id of the record that an address is about, if it is a node of the network.
 *
 * @param addressWith the address with another id
 */
export function nodeAt({ atlas }: AtlasCache, id: string, addressWith: (id: string) => string): AddressResult<string> {
  const found = lookup(atlas, id)
  if (!found.ok) {
    const problem = noRecord(found.error)
    return fail({ ...problem, nearest: problem.nearest.map(addressWith) })
  }
  const { collection, record } = found.value
  return isNodeCollection(collection)
    ? { ok: true, value: record.id }
    : fail(unknownAddress(addressWith(id), [record.id]))
}
