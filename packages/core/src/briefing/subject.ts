/** The subject of a briefing and its records. @module */
import { type SubjectRecords, subjectCollections } from '../analysis/scope.ts'
import { type Atlas, checkEntry, type Entry, entryOf } from '../dataset/atlas.ts'
import { get, lookup, type NotFound, NotFoundError, wrongCollection } from '../dataset/get.ts'
import {
  checkedTerm,
  checkedText,
  checkLanguage,
  checkObject,
  checkOptions,
  checkTexts,
} from '../model/check-argument.ts'
import { actorCollections, type CollectionName } from '../model/collection-name.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import type { Briefing, BriefingSubject } from './briefing-value.ts'

/** The collections of which each record can have a briefing of its own. */
export const briefingCollections = subjectCollections

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
  // A guard accepts any value.
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

const kinds: readonly BriefingSubject['kind'][] = ['sector', 'cluster', 'place', 'pair', 'atlas']

/** @throws {TypeError} if it is no subject of a briefing; {RangeError} if its kind is not known, or a pair is not of two */
function checkSubject(subject: BriefingSubject): void {
  checkObject('subject', subject, "what it is about, such as { kind: 'sector', id: 'aerospace' }", ['kind'])
  checkedTerm('subject.kind', subject.kind, kinds)
  switch (subject.kind) {
    case 'pair':
      checkOptions(subject, { kind: true, ids: true }, 'subject')
      checkTexts('subject.ids', subject.ids)
      if (subject.ids.length !== 2) throw new RangeError('subject.ids are not two: give the ids of two actors')
      return
    case 'atlas':
      checkOptions(subject, { kind: true }, 'subject')
      return
    default:
      checkOptions(subject, { kind: true, id: true }, 'subject')
      checkedText('subject.id', subject.id)
  }
}

/** A subject as part of a file's name. */
function fileNamePart(subject: BriefingSubject): string {
  switch (subject.kind) {
    case 'pair':
      return subject.ids.join('-')
    case 'atlas':
      return subject.kind
    default:
      return subject.id
  }
}

/**
 * What a file with a briefing is called, before the dot.
 *
 * @param briefing what `briefing` gave, or its subject and language
 * @returns ids and signs that every system takes in a name
 * @example
 * briefingFileName({ subject: { kind: 'sector', id: 'aerospace' }, language: 'es' }) // 'briefing-aerospace-es'
 */
export function briefingFileName(briefing: Pick<Briefing, 'subject' | 'language'>): string {
  checkObject('briefing', briefing, 'what the function briefing gives', ['subject', 'language'])
  const { subject, language } = briefing
  checkSubject(subject)
  checkLanguage(language)
  return `briefing-${fileNamePart(subject)}-${language}`
}

function actorEntry(atlas: Atlas, id: string): Entry<'clusters' | 'organizations'> {
  const found = lookupActor(atlas, id)
  if (!found.ok) throw new NotFoundError(found.error)
  return found.value
}

/** @throws {NotFoundError} if there is no such record; {RangeError} if a pair names one actor twice */
export function subjectRecords(atlas: Atlas, subject: BriefingSubject): SubjectRecords {
  checkSubject(subject)
  switch (subject.kind) {
    case 'sector':
      return [entryOf('sectors', get(atlas, 'sectors', subject.id))]
    case 'place':
      return [entryOf('places', get(atlas, 'places', subject.id))]
    case 'cluster':
      return [actorEntry(atlas, subject.id)]
    case 'pair': {
      const pair = subject.ids.map((id) => actorEntry(atlas, id))
      if (new Set(pair.map(({ record }) => record.id)).size === 2) return pair
      throw new RangeError(`A pair is of two actors, but both are "${subject.ids[0]}": name another one`)
    }
    case 'atlas':
      return []
    default:
      return subject satisfies never
  }
}
