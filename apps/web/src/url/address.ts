/** Addresses of pages: what stands behind the language, as in the explorer. @module */

/** An address in its parts, like `clusters?country=es`. */
export interface Address {
  /** The segments of the path, decoded; none for the home page. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
}

/** Most segments: ids and words. */
const plain = /^[\w.-]*$/

/** Encodes only what a path cannot hold, so that accents stay readable. */
const encode = (segment: string): string => (plain.test(segment) ? segment : encoded(segment))

const encoded = (segment: string): string =>
  encodeURIComponent(segment.toWellFormed()).replace(/%(?:2C|3A|40)/g, decodeURIComponent)

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/**
 * Parses an address.
 *
 * @param text path and query string, with or without slashes at both ends
 * @example
 * parseAddress('clusters?country=es').path // ['clusters']
 */
export function parseAddress(text: string): Address {
  const mark = text.indexOf('?')
  const path = mark === -1 ? text : text.slice(0, mark)
  return {
    path: path
      .split('/')
      .filter((segment) => segment !== '')
      .map(decode),
    query: new URLSearchParams(mark === -1 ? '' : text.slice(mark + 1)),
  }
}

/**
 * Builds an address from segments that may hold any text, and parameters.
 *
 * @param path the segments
 * @param query parameters; those that are undefined are left out
 * @example
 * addressOf(['match', 'claut'], { with: 'hegan,aerospace-valley' }) // 'match/claut?with=hegan,aerospace-valley'
 */
export function addressOf(path: readonly string[], query: Readonly<Record<string, string | undefined>> = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${encode(value).replaceAll('%20', '+')}`],
  )
  return path.map(encode).join('/') + (pairs.length === 0 ? '' : `?${pairs.join('&')}`)
}

/** Spells an address as {@link parseAddress} reads it. */
export function printAddress({ path, query }: Address): string {
  const before = path.map(encode).join('/')
  const after = [...query].map(([name, value]) => `${encodeURIComponent(name)}=${encode(value).replaceAll('%20', '+')}`)
  return after.length === 0 ? before : `${before}?${after.join('&')}`
}

/**
 * The parameters of an address, whether they stand behind it or, in pairs, in its path.
 *
 * @param from the segment with which the pairs begin
 * @example
 * parametersOf(parseAddress('clusters/country/es?page=2'), 1).toString() // 'country=es&page=2'
 */
export function parametersOf({ path, query }: Address, from: number): URLSearchParams {
  const pairs: [string, string][] = []
  for (let at = from; at + 1 < path.length; at += 2) pairs.push([path[at] ?? '', path[at + 1] ?? ''])
  return new URLSearchParams([...pairs, ...query])
}
