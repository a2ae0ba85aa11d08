/** Which records concern a subject, and how near each is to it. @module */
import { type Atlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { hasBegun } from '../dataset/in-force.ts'
import { isBetween, numbersIn, positionsById, recordIndex } from '../dataset/record-index.ts'
import { referrersOf } from '../dataset/related.ts'
import { actorPlaces, codesWhere, seeksAny } from '../index/actor-places.ts'
import { awardHolders, tieEnds } from '../index/actors.ts'
import { fieldIndex } from '../index/field-index.ts'
import { ancestors, ancestorsOfPlace } from '../index/geography.ts'
import { involved } from '../index/involved.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { hasStarted, type PartialDate } from '../model/date-interval.ts'
import { rowLength } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { joinNumbers } from '../util/join-numbers.ts'
import { itemAt } from '../util/lazy-list.ts'
import { memoizeByKey } from '../util/memo.ts'
import { startedIn } from './as-of.ts'
import { eventsBetweenSides, spansBothSides } from './spans-sides.ts'

/** The collections of which a record can be the subject of a question. */
export const subjectCollections = ['sectors', 'clusters', 'organizations', 'places'] as const

/** The records that a question is about; none for the whole atlas. */
export type SubjectRecords = readonly Entry<(typeof subjectCollections)[number]>[]

/**
 * How near a record is to the subject: 0 names it, or for a pair both of the two; 1 names one of a pair, or an actor
 * that is in the sector or place; 2 is of its field, or a frame that holds for all.
 */
export type Nearness = 0 | 1 | 2

const nearnessIn: readonly Nearness[] = [0, 1, 2]

export interface Scope {
  readonly atlas: Atlas
  /** What had started by then. */
  readonly asOf: PartialDate
  /** What it is about: a sector, an actor, a place, two actors; nothing for the whole atlas. */
  readonly subjects: SubjectRecords
  /** How near the record with an id is; undefined where it does not concern the subject. */
  readonly nearnessOf: (id: string) => Nearness | undefined
  /** The same of the record with a number. */
  readonly nearnessAt: (number: number) => Nearness | undefined
  /** The numbers of its records of a collection that had started by the date, in the order of `recordsOf`. */
  readonly numbersOf: (collection: CollectionName) => Uint32Array
  /** Its records of a collection that had started by the date: the nearest first, then in the order of the atlas. */
  readonly recordsOf: <C extends CollectionName>(collection: C) => readonly Entry<C>[]
}

/** The subject itself and what lies within it: a sector with its subsectors, a place with the places in it. */
function withinSubject(atlas: Atlas, { record, collection }: Entry, asOf: PartialDate): readonly Entry[] {
  switch (collection) {
    case 'sectors':
      return atlas.records.sectors
        .filter(({ id }) => id === record.id || ancestors(atlas).get(id)?.includes(record.id))
        .map((one) => entryOf('sectors', one))
    case 'places':
      return atlas.records.places
        .filter(({ id }) => id === record.id || ancestorsOfPlace(atlas, id, asOf).includes(record.id))
        .map((one) => entryOf('places', one))
    default:
      return [entryOf<CollectionName>(collection, record)]
  }
}

/** Records by their numbers in the index of an atlas. */
class RecordSet {
  readonly numbers: number[] = []
  readonly #flags: Uint8Array

  constructor(count: number) {
    this.#flags = new Uint8Array(count)
  }

  add(number: number): void {
    if (this.#flags[number] === 1) return
    this.#flags[number] = 1
    this.numbers.push(number)
  }

  has(number: number): boolean {
    return this.#flags[number] === 1
  }
}

/** The records that refer to a subject, or to what lies within it. */
function around(atlas: Atlas, subject: Entry, asOf: PartialDate): RecordSet {
  const { count, numberOf } = recordIndex(atlas.records)
  const near = new RecordSet(count)
  for (const { record } of withinSubject(atlas, subject, asOf))
    for (const number of referrersOf(atlas, numberOf(record.id) ?? -1)) near.add(number)
  return near
}

/** What reaches a sector through its actors: their labels, and the ties of which both actors are in it. */
function throughActorsOfSector(atlas: Atlas, near: RecordSet, put: (number: number) => void): void {
  const { firstOf } = recordIndex(atlas.records)
  const { first, second } = tieEnds(atlas)
  const [tiesBegin, awardsBegin] = [firstOf('ties'), firstOf('awards')]
  for (let tie = 0; tie < first.length; tie++)
    if (near.has(first[tie] ?? -1) && near.has(second[tie] ?? -1)) put(tiesBegin + tie)
  for (const [award, holder] of awardHolders(atlas).entries()) if (near.has(holder)) put(awardsBegin + award)
}

/** What reaches a place through its actors: all that refers to them but figures. */
function throughActorsOfPlace(atlas: Atlas, near: RecordSet, put: (number: number) => void): void {
  const { firstOf } = recordIndex(atlas.records)
  const figures = firstOf('figures')
  const figuresEnd = figures + atlas.records.figures.length
  // Actors are numbered first.
  const actors = firstOf('sectors')
  for (const actor of near.numbers)
    if (actor < actors)
      for (const number of referrersOf(atlas, actor)) if (number < figures || number >= figuresEnd) put(number)
}

/** The sectors of the clusters near a place, but for those that seek partners in it. Of these there can be very many. */
function sectorsOfClusters(atlas: Atlas, near: RecordSet, place: string): readonly string[] {
  const { own, ownCodesByRecord } = fieldIndex(atlas, 'clusters', 'sector')
  const { starts, values } = ownCodesByRecord()
  const located = actorPlaces(atlas)
  const isPlace = codesWhere(located, (id) => id === place)
  const isOwn = new Uint8Array(own.keys.length)
  // Clusters are numbered first.
  for (const number of near.numbers)
    if (number < own.size && !seeksAny(located, isPlace, number))
      for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) isOwn[values[at] ?? 0] = 1
  return own.keys.filter((_, code) => isOwn[code] === 1).map(String)
}

/** The sectors of an actor, or of the clusters in a place that is not itself a side. */
function sectorsOf(atlas: Atlas, subject: SubjectRecords[number], near: RecordSet): readonly string[] {
  switch (subject.collection) {
    case 'clusters':
    case 'organizations':
      return subject.record.sectors ?? []
    case 'places':
      if (atlas.manifest.sides.some((side) => side === subject.record.id)) return []
      return sectorsOfClusters(atlas, near, subject.record.id)
    case 'sectors':
      return []
    default:
      return subject satisfies never
  }
}

/** The collections of which a record can be relevant by its sectors alone. */
const ofFields = ['instruments', 'events', 'partnerships', 'figures', 'stories', 'opportunities'] as const

/**
 * Whether a record of its sectors is relevant to an actor or a place: what connects the sides, and figures of places.
 */
function isOfField(atlas: Atlas, number: number, asOf: PartialDate): boolean {
  const { entryAt, firstOf } = recordIndex(atlas.records)
  // Of events and partnerships there can be very many, which need not be read.
  const position = (collection: CollectionName) => number - firstOf(collection)
  const isIn = (collection: CollectionName) =>
    position(collection) >= 0 && position(collection) < atlas.records[collection].length
  if (isIn('events')) return eventsBetweenSides(atlas, asOf)[position('events')] === 1
  if (isIn('partnerships')) return rowLength(involved(atlas).targets, position('partnerships')) > 0
  const entry = entryAt(number)
  switch (entry.collection) {
    case 'instruments':
      return spansBothSides(atlas, entry.record, asOf)
    case 'figures':
      return positionsById(atlas, 'places').has(entry.record.subject)
    case 'stories':
    case 'opportunities':
      return true
    default:
      return false
  }
}

/** The nearness of what does not concern a subject: past all others. */
const notNear = 3

/** By number, what names a subject, and what reaches it through its actors; with what is around each subject. */
function directNearness(atlas: Atlas, subjects: SubjectRecords, asOf: PartialDate) {
  const nearness = new Uint8Array(recordIndex(atlas.records).count).fill(notNear)
  const surroundings = subjects.map((subject) => ({ subject, near: around(atlas, subject, asOf) }))
  const put = (number: number, near: 0 | 1) => {
    if ((nearness[number] ?? 0) > near) nearness[number] = near
  }
  for (const { subject, near } of surroundings) {
    const others = surroundings.filter((one) => one.subject !== subject)
    for (const number of near.numbers) put(number, others.every((other) => other.near.has(number)) ? 0 : 1)
    if (subject.collection === 'sectors') throughActorsOfSector(atlas, near, (number) => put(number, 1))
    if (subject.collection === 'places') throughActorsOfPlace(atlas, near, (number) => put(number, 1))
  }
  return { nearness, surroundings }
}

/**
 * Whether a record, by its id, is the subject, names it or lies within it, or reaches it through its actors: what is
 * nearer than 2.
 */
export function concernOf(atlas: Atlas, subject: SubjectRecords[number], asOf: PartialDate): (id: string) => boolean {
  const { numberOf } = recordIndex(atlas.records)
  const { nearness } = directNearness(atlas, [subject], asOf)
  return (id) => id === subject.record.id || (nearness[numberOf(id) ?? -1] ?? notNear) < 2
}

function nearnessOfSubjects(atlas: Atlas, subjects: SubjectRecords, asOf: PartialDate): Uint8Array {
  const { numberOf } = recordIndex(atlas.records)
  const { nearness, surroundings } = directNearness(atlas, subjects, asOf)
  const putOfField = (number = -1) => {
    if ((nearness[number] ?? 0) > 2) nearness[number] = 2
  }
  const fields = new Set(surroundings.flatMap(({ subject, near }) => sectorsOf(atlas, subject, near)))
  const sectors = atlas.records.sectors.filter(({ id }) => fields.has(id))
  // Most that is in a sector are actors and their ties, which need not be read.
  const ranges = ofFields.map((name) => numbersIn(atlas.records, name))
  const mayBeOfField = (number: number) => ranges.some((range) => isBetween(range, number))
  for (const sector of sectors)
    for (const number of referrersOf(atlas, numberOf(sector.id) ?? -1))
      if ((nearness[number] ?? 0) > 2 && mayBeOfField(number) && isOfField(atlas, number, asOf)) putOfField(number)
  for (const record of atlas.records.instruments)
    if ((record.sectors ?? []).length === 0 && spansBothSides(atlas, record, asOf)) putOfField(numberOf(record.id))
  return nearness
}

/** Whether the record at a position of a collection had started by a date. */
function visibleIn(atlas: Atlas, collection: CollectionName, asOf: PartialDate): (position: number) => boolean {
  const { figures, instruments } = atlas.records
  switch (collection) {
    case 'events':
    case 'ties':
    case 'awards':
    case 'partnerships': {
      const started = startedIn(atlas, asOf)(collection)
      return (position) => started[position] === 1
    }
    case 'figures':
      return (position) => {
        const { status, period } = itemAt(figures, position)
        return status !== 'observed' || hasStarted(period?.start ?? period?.end, asOf)
      }
    case 'instruments':
      return (position) => hasBegun(itemAt(instruments, position), asOf)
    default:
      return () => true
  }
}

/** The records that concern a subject; a byte for each of the atlas. */
export function scopeOf(atlas: Atlas, subjects: SubjectRecords, asOf: PartialDate): Scope {
  const { count, numberOf, firstOf, entryAt } = recordIndex(atlas.records)
  const nearness = subjects.length === 0 ? new Uint8Array(count) : nearnessOfSubjects(atlas, subjects, asOf)
  const numbersOf = memoizeByKey((collection: CollectionName): Uint32Array => {
    const [first, end] = [firstOf(collection), firstOf(collection) + atlas.records[collection].length]
    const isVisible = visibleIn(atlas, collection, asOf)
    const found = nearnessIn.map(() => new GrowableInt32())
    for (let number = first; number < end; number++) {
      const near = found[nearness[number] ?? notNear]
      if (near !== undefined && isVisible(number - first)) near.push(number)
    }
    return joinNumbers(...found.map((numbers) => numbers.toArray()))
  })
  const nearestFirst = memoizeByKey((collection: CollectionName): readonly Entry[] =>
    Array.from(numbersOf(collection), (number) => entryAt(number)),
  )
  return {
    atlas,
    asOf,
    subjects,
    nearnessOf: (id) => nearnessIn[nearness[numberOf(id) ?? -1] ?? notNear],
    nearnessAt: (number) => nearnessIn[nearness[number] ?? notNear],
    numbersOf,
    // The compiler does not see that they are of that collection.
    recordsOf: <C extends CollectionName>(collection: C) => nearestFirst(collection) as readonly Entry<C>[],
  }
}
