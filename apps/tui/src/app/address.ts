/**
 * Addresses: a place in words, to be told to a colleague, akin to the service's URLs.
 *
 * `clusters/claut`, `clusters?sector=aerospace`, `search/energía solar`. Behind `#` may stand what is marked there.
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

/** An address in its parts, as they are meant: nothing in them is encoded, but for the query string. */
export interface Address {
  readonly path: readonly [head: string, ...rest: string[]]
  /** A query string as the service takes it, without `?`. */
  readonly query?: string
  /** What is marked at the place. */
  readonly mark?: string
}

/** Why nothing is at an address. */
export interface AddressProblem {
  readonly message: Localized
  /** Addresses that may have been meant, nearest first. */
  readonly nearest: readonly string[]
  /** Addresses for where none of those has anything. */
  readonly otherwise?: readonly string[]
}

/** What is at an address, or why nothing is. */
export type AddressResult<R> = Result<R, AddressProblem>

/** The result where nothing is at an address. */
export const fail = (error: AddressProblem): AddressResult<never> => ({ ok: false, error })

/** Encodes only what an address can't hold, so that it stays readable: letters with accents stay. */
const encode = (part: string): string => part.toWellFormed().replace(/[%?#/\s\p{Cc}]/gu, encodeURIComponent)

/** What was encoded; a sign that encodes nothing stands for itself. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Spells an address; reading it gives the same parts. */
export function printAddress({ path, query, mark }: Address): string {
  const behind = (sign: string, text: string | undefined) => (text ? sign + text : '')
  return path.map(encode).join('/') + behind('?', query) + behind('#', mark && encode(mark))
}

/** Reads an address in its parts. Slashes at either end don't matter, and nothing at all is home. */
export function readAddress(text: string): Address {
  const { before, query, mark } =
    /^(?<before>[^?#]*)(?:\?(?<query>[^#]*))?(?:#(?<mark>.*))?$/s.exec(text.trim())?.groups ?? {}
  const [head = 'home', ...rest] = (before ?? '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode)
  return { path: [head, ...rest], ...(query ? { query } : {}), ...(mark ? { mark: decode(mark) } : {}) }
}

/** The place takes fewer words between slashes. */
export const tooLong = (known: string): AddressProblem => ({
  message: { en: `nothing stands below "${known}"`, es: `no hay nada bajo "${known}"` },
  nearest: [known],
})

/** No record has the id. */
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

/** The record is there, but the query does not find it. */
export const notFoundByQuery = (plain: string, query: string): AddressProblem => ({
  message: { en: `"${query}" does not find it`, es: `"${query}" no lo encuentra` },
  nearest: [plain],
})

/** The query with the name or the value of a parameter put right, as a problem has it. */
const mended = (query: string, { where, didYouMean }: QueryProblem): readonly string[] =>
  didYouMean.flatMap((guess) => {
    const parts = query.split('&').map((part) => part.split('=', 2))
    const withEach = (change: (name: string, value: string) => string) =>
      parts.map(([name = '', value = '']) => (name === where ? change(name, value) : `${name}=${value}`)).join('&')
    return [withEach((name) => `${name}=${guess}`), withEach((_, value) => `${guess}=${value}`)]
  })

/**
 * The query can't be answered.
 *
 * @param plain the address without the query
 */
export function invalidQuery(plain: string, query: string, problems: readonly QueryProblem[]): AddressProblem {
  const inWords = (language: Language) => problems.map((problem) => formatQueryProblem(problem, language)).join('; ')
  const [first] = problems
  const guessed = first === undefined ? [] : mended(query, first).map((line) => `${plain}?${line}`)
  // Where the query can be put right, the whole list is no better guess.
  return { message: { en: inWords('en'), es: inWords('es') }, nearest: guessed, otherwise: [plain] }
}

/** Nothing begins so. */
export const unknownAddress = (text: string, nearest: readonly string[]): AddressProblem => ({
  message: { en: `nothing is at the address "${text}"`, es: `no hay nada en la dirección "${text}"` },
  nearest,
})

/** The address lacks the record that it is about. */
export const needsRecord = (before: string, examples: readonly string[]): AddressProblem => ({
  message: {
    en: `"${before}" needs the id of a record behind it`,
    es: `a "${before}" le falta el identificador de un registro`,
  },
  nearest: examples.map((id) => `${before}/${id}`),
})

/**
 * What a screen says of its addresses that has only one.
 *
 * @param head the address
 * @param route the route with it
 */
export const soleAddress = <R>(head: string, route: R) => ({
  heads: [head] as const,
  addressOf: (): Address => ({ path: [head] }),
  routeAt: (_model: unknown, { path }: Address): AddressResult<R> =>
    path.length === 1 ? { ok: true, value: route } : fail(tooLong(head)),
})

/**
 * The record that an address is about, if it is of one of some collections.
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
