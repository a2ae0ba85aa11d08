/** The records around those that a query found. @module */
import { type Atlas, checkAtlas, checkEntries, type Entry } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { type RelatedGroup, related } from '../dataset/related.ts'
import { checkedTerm, checkedTerms, checkTexts } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { checkedText } from '../util/check-value.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import type { RelationNames } from './generated/conditions.ts'
import { fieldMessages } from './problem-messages.ts'
import { type InvalidQuery, type QueryProblem, suggestNames, toInvalidQuery } from './query-problem.ts'

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
  return [...new Set([...parts, ...suggestNames(text, known)])].slice(0, 5)
}

/**
 * Reads which relations are to be followed.
 *
 * @param collection the collection whose records are included
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
  return problems.length > 0 ? fail(toInvalidQuery(problems)) : succeed([...names].filter(isKnown))
}

/** Records with those around them. */
export interface Inclusion {
  /** For each of the records, in their order: the groups of records that stand in the relations to it. */
  readonly groups: readonly (readonly RelatedGroup[])[]
  /** The records of all groups, each once, in the order in which they are first named, without the records themselves. */
  readonly included: readonly Entry[]
}

/**
 * The records that stand in some relations to records, mostly to those of a page.
 *
 * @param atlas the atlas that the records are of
 * @param entries records of one collection
 * @param names the relations to follow, in whichever direction the records stand in them
 * @returns the groups around each record, and all their records once
 * @throws {RangeError} if the records of the collection stand in no such relation; it names the nearest
 * @example
 * const page = query(atlas, 'clusters', { where: { sector: 'aerospace', country: 'mx' }, limit: 2 })
 * const entries = page.records.map((record) => entryOf('clusters', record))
 * include(atlas, entries, ['clusters.country']).included.map(({ record }) => record.id) // ['mx']
 */
export function include<C extends CollectionName>(
  atlas: Atlas,
  entries: readonly Entry<C>[],
  names: readonly RelationName<NoInfer<C>>[],
): Inclusion
export function include(atlas: Atlas, entries: readonly Entry[], names: readonly string[]): Inclusion {
  checkAtlas(atlas)
  checkEntries('entries', entries)
  checkTexts('names', names)
  const [first] = entries
  if (first === undefined) return { groups: [], included: [] }
  const known: readonly string[] = relationNames(first.collection)
  const wanted = new Set<string>(checkedTerms('names', names, known))
  if (wanted.size === 0) return { groups: entries.map(() => []), included: [] }
  const groups = entries.map((entry) => related(atlas, entry).filter(({ relation }) => wanted.has(relation)))
  const own = new Set<string>(entries.map(({ record }) => record.id))
  const included = new Map<string, Entry>()
  for (const entry of groups.flat().flatMap((group) => group.entries)) {
    if (!own.has(entry.record.id)) included.set(entry.record.id, entry)
  }
  return { groups, included: [...included.values()] }
}
