/** Collections as people name them, and what is wrong with a query to one. @module */
import {
  type CollectionName,
  collectionNames,
  descriptionOf,
  fold,
  formatQueryProblem,
  type Language,
  languages,
  nearest,
  type QueryProblem,
} from '@puente/core'
import { words } from '../words.ts'
import { type ExitCode, exitCodes, type Io } from './io.ts'

/** The collection that somebody names, in any of the atlas's languages. */
export function collectionCalled(text: string): CollectionName | undefined {
  const called = fold(text)
  return collectionNames.find(
    (name) =>
      name === called || languages.some((language) => fold(descriptionOf(name).label.many[language]) === called),
  )
}

/**
 * Says that no collection is called so, and which is nearest.
 *
 * @param others what could have been written beside a collection
 */
export function unknownCollection(
  { stderr }: Io,
  text: string,
  language: Language,
  others: readonly string[] = [],
): ExitCode {
  const known = [...collectionNames, ...others]
  const near = nearest(text, known)
  const { noCollectionCalled, didYouMean, thereAre } = words
  const hint = near.length > 0 ? ([didYouMean, near] as const) : ([thereAre, known] as const)
  stderr.write(`puente: ${noCollectionCalled[language]} "${text}". ${hint[0][language]}: ${hint[1].join(', ')}\n`)
  return exitCodes.usage
}

/** Says all that is wrong with a query. */
export function invalidQuery({ stderr }: Io, problems: readonly QueryProblem[], language: Language): ExitCode {
  for (const problem of problems) stderr.write(`puente: ${formatQueryProblem(problem, language)}\n`)
  return exitCodes.usage
}
