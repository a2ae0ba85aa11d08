import { LRUCache } from 'lru-cache'

export interface MemoizeOptions {
  /** Number of texts that are remembered; the one that was used least recently is forgotten first. */
  readonly max?: number
  /** Longest text that is remembered, in characters: a client can send any number of long ones. */
  readonly maxLength?: number
}

/**
 * Remembers what a function of a text returned, such as one that reads a header: browsers and libraries send a handful of
 * values.
 */
export function memoize<T extends object | string | undefined>(
  compute: (text: string) => T,
  { max = 200, maxLength = 200 }: MemoizeOptions = {},
): (text: string) => T {
  const known = new LRUCache<string, NonNullable<T>>({ max })
  return function memoized(text) {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = compute(text)
    if (value !== undefined && text.length <= maxLength) known.set(text, value)
    return value
  }
}
