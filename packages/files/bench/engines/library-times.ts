/** How long the library takes for queries. @module */
import { type Atlas, queryAll } from '@puente/core'
import { collection, type Question } from './questions.ts'

/** The shortest time of each question in milliseconds, after it was asked once. */
export const libraryTimes = (atlas: Atlas, questions: readonly Question[], turns: number): readonly number[] =>
  questions.map(({ query }) => {
    queryAll(atlas, collection, query)
    const times = Array.from({ length: turns }, () => {
      const from = performance.now()
      queryAll(atlas, collection, query)
      return performance.now() - from
    })
    return Math.min(...times)
  })
