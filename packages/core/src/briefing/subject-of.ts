/** Which records a briefing can be about. @module */

import { type Atlas, checkEntry, type Entry } from '../dataset/atlas.ts'
import { lookup, type NotFound, wrongCollection } from '../dataset/get.ts'
import { checkedTerm } from '../model/check-argument.ts'
import { actorCollections, type CollectionName } from '../model/collection-name.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import type { BriefingSubject } from './briefing-value.ts'

/** The collections of which each record can have a briefing of its own. */
export const briefingCollections = ['sectors', 'clusters', 'organizations', 'places'] as const

/** Name of a collection of which each record can have a briefing of its own. */
export type BriefingCollection = (typeof briefingCollections)[number]

/** A record that can have a briefing of its own. */
export type BriefingEntry = Entry<BriefingCollection>

/**
 * Whether a record can have a briefing of its own.
 *
 * @param entry any record with its collection
 * @example
 * hasBriefing(entryOf('sectors', get(atlas, 'sectors', 'aerospace'))) // true
 */
export const hasBriefing = (entry: Entry): entry is BriefingEntry =>
  // A guard tells of anything whether it is of its kind.
  briefingCollections.some((name) => name === entry?.collection)

/**
 * What a briefing of a record is about.
 *
 * @param entry the record with its collection
 * @returns the subject as `briefing` of any atlas takes it: its ids are those of records, and none of the names that
 *   one dataset knows
 * @example
 * subjectOf(entryOf('places', get(atlas, 'places', 'nuevo-leon'))) // { kind: 'place', id: 'nuevo-leon' }
 */
export function subjectOf(entry: BriefingEntry): BriefingSubject<Record<CollectionName, never>> {
  checkEntry(entry)
  checkedTerm('entry.collection', entry.collection, briefingCollections)
  switch (entry.collection) {
    case 'sectors':
      return { kind: 'sector', id: entry.record.id }
    case 'places':
      return { kind: 'place', id: entry.record.id }
    case 'clusters':
    case 'organizations':
      return { kind: 'cluster', id: entry.record.id }
    default:
      return entry satisfies never
  }
}

/**
 * The record with an id, if it can have a briefing of its own.
 *
 * @param atlas where to look
 * @param id any text
 * @returns the record with its collection; or what was not found: the nearest ids, or the collection in which the id
 * does stand
 * @example
 * const found = lookupBriefingSubject(atlas, 'aerospce')
 * found.ok ? subjectOf(found.value) : found.error.didYouMean // ['aerospace']
 */
export function lookupBriefingSubject(atlas: Atlas, id: string): Result<BriefingEntry, NotFound> {
  const found = lookup(atlas, id)
  if (!found.ok) return found
  return hasBriefing(found.value)
    ? succeed(found.value)
    : fail(wrongCollection(id, found.value.collection, briefingCollections))
}

/**
 * The actor with an id: one of the two that a briefing of a pair is about.
 *
 * @param atlas where to look
 * @param id any text
 * @returns the cluster or organization; or what was not found: the nearest ids, or the collection in which the id does
 * stand
 * @example
 * const found = lookupActor(atlas, 'aerospace')
 * found.ok ? found.value.record.id : found.error.message
 * // 'No record of clusters or organizations has the id "aerospace". It is one of sectors.'
 */
export function lookupActor(atlas: Atlas, id: string): Result<Entry<'clusters' | 'organizations'>, NotFound> {
  const found = lookup(atlas, id)
  if (!found.ok) return found
  const entry = found.value
  return entry.collection === 'clusters' || entry.collection === 'organizations'
    ? succeed(entry)
    : fail(wrongCollection(id, entry.collection, actorCollections))
}
