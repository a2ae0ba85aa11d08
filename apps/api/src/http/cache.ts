import { LRUCache } from 'lru-cache'
import type { CachedResponse } from './cached-response.ts'

/** Answers by what was asked, kept for the next who asks the same. */
export interface ResponseCache {
  readonly get: (key: string) => CachedResponse | undefined
  readonly set: (key: string, answer: CachedResponse) => void
}

/** What an entry takes, about: its headers, its body, and two bytes for each letter of texts. */
const sizeOf = ({ body, bytes }: CachedResponse, key: string) =>
  1500 + 2 * key.length + (typeof body === 'string' ? 2 * body.length : bytes)

/**
 * A store of answers that gives up those that nobody has asked for the longest.
 *
 * @param maxBytes how much it may hold, about
 */
export function responseCache(maxBytes: number): ResponseCache {
  const answers = new LRUCache<string, CachedResponse>({
    maxSize: maxBytes,
    sizeCalculation: sizeOf,
  })
  return {
    get: (key) => answers.get(key),
    set: (key, answer) => {
      answers.set(key, answer)
    },
  }
}
