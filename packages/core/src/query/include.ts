/** The records around those that a query found. @module */
import { type Atlas, checkAtlas, checkEntries, type Entry } from '../dataset/atlas.ts'
import { type RelatedGroup, related } from '../dataset/related.ts'
import { checkedTerms, checkTexts } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { type RelationName, relationNames } from './relation-names.ts'

/** Records with those around them. */
export interface Inclusion {
  /** For each of the records, in their order: the groups of records that stand in the relations to it. */
  readonly groups: readonly (readonly RelatedGroup[])[]
  /** The records of all groups, each once, in the order in which they are first named, without those asked from. */
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
  const asked = new Set<string>(entries.map(({ record }) => record.id))
  const included = new Map<string, Entry>()
  for (const entry of groups.flat().flatMap((group) => group.entries)) {
    if (!asked.has(entry.record.id)) included.set(entry.record.id, entry)
  }
  return { groups, included: [...included.values()] }
}
