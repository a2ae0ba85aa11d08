import { LRUCache } from 'lru-cache'
import type { Answer } from './cached-response.ts'

/** Answers by what was asked, kept for the next who asks the same. */
export interface KeptAnswers {
  readonly get: (key: string) => Answer | undefined
  readonly set: (key: string, answer: Answer) => void
}

/** What an entry takes, about: its headers, its body, and two bytes for each letter of texts. */
const sizeOf = ({ body, bytes }: Answer, key: string) =>
  1500 + 2 * key.length + (typeof body === 'string' ? 2 * body.length : bytes)

/**
 * A store of answers that gives up those that nobody has asked for the longest.
 *
 * @param maxBytes how much it may hold, about
 */
export function keepAnswers(maxBytes: number): KeptAnswers {
  const answers = new LRUCache<string, Answer>({
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
