/** Collections as people name them, and what is wrong with a query to one. @module */
import {
  type CollectionName,
  collectionNames,
  descriptionOf,
  fold,
  languages,
  nearest,
  type QueryProblem,
} from '@puente/core'
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
export function unknownCollection({ stderr }: Io, text: string, others: readonly string[] = []): ExitCode {
  const known = [...collectionNames, ...others]
  const near = nearest(text, known)
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${known.join(', ')}.`
  stderr.write(`puente: no collection is called "${text}". ${hint}\n`)
  return exitCodes.usage
}

/** Says all that is wrong with a query. */
export function invalidQuery({ stderr }: Io, problems: readonly QueryProblem[]): ExitCode {
  for (const { where, message, didYouMean } of problems) {
    const hint = didYouMean.length === 0 ? '' : ` (did you mean ${didYouMean.join(' or ')}?)`
    stderr.write(`puente: ${where}: ${message}${hint}\n`)
  }
  return exitCodes.usage
}
