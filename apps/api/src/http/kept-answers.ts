import { LRUCache } from 'lru-cache'
import type { Answer } from './answer.ts'

/** Answers by what was asked, kept for the next who asks the same. */
export interface KeptAnswers {
  readonly get: (key: string) => Answer | undefined
  readonly set: (key: string, answer: Answer) => void
}

/** What an entry takes beside its body, about: headers, and two bytes a letter for the key. */
const overhead = (key: string) => 1500 + 2 * key.length

/**
 * A store of answers that gives up those that nobody has asked for the longest.
 *
 * @param maxBytes how much it may hold, about
 */
export function keepAnswers(maxBytes: number): KeptAnswers {
  const answers = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }, key) => overhead(key) + (body?.byteLength ?? 0),
  })
  return {
    get: (key) => answers.get(key),
    set: (key, answer) => {
      answers.set(key, answer)
    },
  }
}
