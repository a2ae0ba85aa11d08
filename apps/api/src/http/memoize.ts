import { LRUCache } from 'lru-cache'

/** How many headers are remembered, and how long they may be, in letters; nobody sends a longer one twice. */
const remembered = { headers: 200, letters: 200 }

/**
 * Reads a header whose values are nearly all alike, as browsers and libraries send a handful: each is read once.
 *
 * @param read reads a value
 * @param absent what it means if there is none
 * @returns reads the header of a request
 * @example
 * const languageOf = remembering((header) => new Negotiator({ headers: { 'accept-language': header } }).languages(), [])
 */
export function memoizeHeader<T extends object | string>(
  read: (header: string) => T,
  absent: T,
): (header: string | undefined) => T {
  const known = new LRUCache<string, T>({ max: remembered.headers })
  return (header) => {
    if (header === undefined) return absent
    const before = known.get(header)
    if (before !== undefined) return before
    const value = read(header)
    if (header.length <= remembered.letters) known.set(header, value)
    return value
  }
}
