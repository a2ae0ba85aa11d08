/** The relations of the records of a collection: those of their own, and those in which others refer to them. @module */

import { descriptionOf } from '../dataset/description-of.ts'
import { checkedTerm, checkedText } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import type { RelationNames } from './generated/conditions.ts'
import { fieldMessages } from './problem-messages.ts'
import { type InvalidQuery, invalidQuery, nearestOf, type QueryProblem } from './query-problem.ts'

/** Name of a relation that records of a collection stand in, like `'awards.holder'` for clusters. */
export type RelationName<C extends CollectionName = CollectionName> = RelationNames[C]

/**
 * The relations that records of a collection can stand in, by the names that `related` gives them.
 *
 * @param collection name of a collection
 * @returns first those in which its records refer to others, then those in which others refer to them
 * @example
 * relationNames('sectors').slice(2, 5) // ['sectors.broader', 'clusters.sectors', 'organizations.sectors']
 */
export function relationNames<C extends CollectionName>(collection: C): readonly RelationName<C>[] {
  checkedTerm('collection', collection, collectionNames)
  const own = descriptionOf(collection).relations.map(({ name }) => name)
  const into = collectionNames.flatMap((from) =>
    descriptionOf(from)
      .relations.filter(({ refersTo }) => refersTo.length === 0 || refersTo.includes(collection))
      .map(({ name }) => name),
  )
  // The names are those of the descriptions, from which the type is made by the same rule.
  return [...new Set([...own, ...into])] as unknown as readonly RelationName<C>[]
}

/** What may have been meant: a part of a name says what relation is meant as well as a misspelt name. */
function namesNear(text: string, known: readonly string[]): readonly string[] {
  const parts = known.filter((name) => name.endsWith(`.${text}`) || name.startsWith(`${text}.`))
  return [...new Set([...parts, ...nearestOf(text, known)])].slice(0, 5)
}

/**
 * Reads which relations are to be followed.
 *
 * @param collection the collection whose records are asked for
 * @param text names of relations, separated by commas
 * @returns the names, each once; or everything that is wrong with them, with what may have been meant
 * @example
 * parseRelationNames('clusters', 'clusters.sectors,awards.holder')
 * // { ok: true, value: ['clusters.sectors', 'awards.holder'] }
 */
export function parseRelationNames<C extends CollectionName>(
  collection: C,
  text: string,
): Result<readonly RelationName<C>[], InvalidQuery> {
  const known = relationNames(collection)
  const isKnown = (name: string): name is RelationName<C> & string => known.some((one) => one === name)
  const names = new Set(
    checkedText('text', text)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  )
  const problems = [...names].flatMap((name): readonly QueryProblem[] => {
    if (isKnown(name)) return []
    const didYouMean = namesNear(name, known)
    const message = fieldMessages.notARelation(name, collection, didYouMean.length > 0 ? [] : known)
    return [{ where: 'include', message, didYouMean }]
  })
  return problems.length > 0 ? fail(invalidQuery(problems)) : succeed([...names].filter(isKnown))
}
