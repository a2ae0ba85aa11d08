/**
 * Addresses: a place in words, to be told to a colleague, akin to the service's URLs.
 *
 * `clusters/claut`, `clusters?sector=aerospace`, `search/energía solar`. Behind `#` may stand what is marked there.
 *
 * @module
 */
import type { Localized, Result } from '@puente/core'

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
export type AddressResult<P> = Result<P, AddressProblem>

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
