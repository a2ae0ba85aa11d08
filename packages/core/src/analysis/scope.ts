/** Which records concern a subject, and how near each is to it. @module */
import { type Atlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { lookup } from '../dataset/get.ts'
import { hasBegun } from '../dataset/in-force.ts'
import { referencesTo } from '../dataset/related.ts'
import { ancestors, ancestorsOfPlace, type SideId, sideOfActor, sideOfPlace } from '../index/geography.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { hasStarted, type PartialDate } from '../model/date-interval.ts'
import { isStarted } from './as-of.ts'

/** The collections of which a record can be the subject of a question. */
export const subjectCollections = ['sectors', 'clusters', 'organizations', 'places'] as const

/** The records that a question is about; none for the whole atlas. */
export type SubjectRecords = readonly Entry<(typeof subjectCollections)[number]>[]

function sideOfParty(atlas: Atlas, id: string, asOf: PartialDate): readonly SideId[] {
  const found = lookup(atlas, id)
  if (!found.ok) return []
  const { collection, record } = found.value
  switch (collection) {
    case 'places':
      return [sideOfPlace(atlas, id, asOf)].flatMap((side) => side ?? [])
    case 'clusters':
    case 'organizations':
      return [sideOfActor(atlas, record, asOf)].flatMap((side) => side ?? [])
    case 'partnerships':
      return [...(record.members ?? []).map(({ actor }) => actor), ...(record.targets ?? [])].flatMap((one) =>
        sideOfParty(atlas, one, asOf),
      )
    default:
      return []
  }
}

interface Participation {
  readonly place?: string | undefined
  readonly organisers?: readonly string[] | undefined
  readonly participants?: readonly { readonly who: string }[] | undefined
  readonly parties?: readonly (string | { readonly actor: string })[] | undefined
  readonly between?: readonly string[] | undefined
}

export function spansBothSides(atlas: Atlas, record: Participation, asOf: PartialDate): boolean {
  const { place, organisers = [], participants = [], parties = [], between = [] } = record
  const ids = [
    ...(place === undefined ? [] : [place]),
    ...organisers,
    ...participants.map(({ who }) => who),
    ...parties.map((party) => (typeof party === 'string' ? party : party.actor)),
    ...between,
  ]
  return new Set(ids.flatMap((id) => sideOfParty(atlas, id, asOf))).size > 1
}

/**
 * How near a record is to the subject: 0 names it, or for a pair both of the two; 1 names one of a pair, or an actor
 * that is in the sector or place; 2 is of its field, or a frame that holds for all.
 */
export type Nearness = 0 | 1 | 2

export interface Scope {
  /** What it is about: a sector, an actor, a place, two actors; nothing for the whole atlas. */
  readonly subjects: SubjectRecords
  readonly nearness: ReadonlyMap<string, Nearness>
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

const referringTo = (atlas: Atlas, { record }: Entry): readonly Entry[] =>
  referencesTo(atlas, record.id).map(({ from }) => from)

function around(atlas: Atlas, subject: Entry, asOf: PartialDate): ReadonlyMap<string, Entry> {
  const within = withinSubject(atlas, subject, asOf)
  return new Map(within.flatMap((entry) => referringTo(atlas, entry)).map((entry) => [entry.record.id, entry]))
}

/** What reaches a sector or a place through its actors. A tie of a sector needs both of its actors in it. */
function throughActors(atlas: Atlas, subject: Entry, near: ReadonlyMap<string, Entry>): readonly Entry[] {
  const actors = [...near.values()].filter(
    ({ collection }) => collection === 'clusters' || collection === 'organizations',
  )
  const found = actors.flatMap((actor) => referringTo(atlas, actor))
  if (subject.collection === 'places') return found.filter(({ collection }) => collection !== 'figures')
  return found.filter(
    (entry) =>
      entry.collection === 'awards' ||
      (entry.collection === 'ties' && entry.record.between.every((id) => near.has(id))),
  )
}

/** The sectors of an actor, or of the clusters in a place that is not itself a side. */
function sectorsOf(atlas: Atlas, subject: SubjectRecords[number], near: ReadonlyMap<string, Entry>): readonly string[] {
  switch (subject.collection) {
    case 'clusters':
    case 'organizations':
      return subject.record.sectors ?? []
    case 'places':
      if (atlas.manifest.sides.some((side) => side === subject.record.id)) return []
      return [...near.values()].flatMap((entry) =>
        entry.collection === 'clusters' && !entry.record.targets?.some((target) => target === subject.record.id)
          ? (entry.record.sectors ?? [])
          : [],
      )
    case 'sectors':
      return []
    default:
      return subject satisfies never
  }
}

/**
 * Whether a record of its sectors is relevant to an actor or a place: what connects the sides, and figures of places.
 */
function isOfField(atlas: Atlas, entry: Entry, asOf: PartialDate): boolean {
  switch (entry.collection) {
    case 'instruments':
    case 'events':
      return spansBothSides(atlas, entry.record, asOf)
    case 'partnerships':
      return (entry.record.targets ?? []).length > 0
    case 'figures':
      return atlas.records.places.some(({ id }) => id === entry.record.subject)
    case 'stories':
    case 'opportunities':
      return true
    default:
      return false
  }
}

/** What names a subject, and what reaches it through its actors; with what is around each subject. */
function directNearness(atlas: Atlas, subjects: SubjectRecords, asOf: PartialDate) {
  const nearness = new Map<string, Exclude<Nearness, 2>>()
  const surroundings = subjects.map((subject) => ({ subject, near: around(atlas, subject, asOf) }))
  for (const { subject, near } of surroundings) {
    for (const id of near.keys()) nearness.set(id, surroundings.every((other) => other.near.has(id)) ? 0 : 1)
    if (subject.collection === 'sectors' || subject.collection === 'places')
      for (const { record } of throughActors(atlas, subject, near))
        if (!nearness.has(record.id)) nearness.set(record.id, 1)
  }
  return { nearness, surroundings }
}

/**
 * Whether a record, by its id, is the subject, names it or lies within it, or reaches it through its actors: what is
 * nearer than 2.
 */
export function concernOf(atlas: Atlas, subject: SubjectRecords[number], asOf: PartialDate): (id: string) => boolean {
  const { nearness } = directNearness(atlas, [subject], asOf)
  return (id) => id === subject.record.id || nearness.has(id)
}

function nearnessOfSubjects(atlas: Atlas, subjects: SubjectRecords, asOf: PartialDate): ReadonlyMap<string, Nearness> {
  const direct = directNearness(atlas, subjects, asOf)
  const nearness = new Map<string, Nearness>(direct.nearness)
  const putOfField = (id: string) => {
    if (!nearness.has(id)) nearness.set(id, 2)
  }
  const fields = new Set(direct.surroundings.flatMap(({ subject, near }) => sectorsOf(atlas, subject, near)))
  const sectors = atlas.records.sectors.filter(({ id }) => fields.has(id))
  for (const sector of sectors)
    for (const entry of referringTo(atlas, entryOf('sectors', sector)))
      if (isOfField(atlas, entry, asOf)) putOfField(entry.record.id)
  for (const record of atlas.records.instruments)
    if ((record.sectors ?? []).length === 0 && spansBothSides(atlas, record, asOf)) putOfField(record.id)
  return nearness
}

function isVisible(atlas: Atlas, entry: Entry, asOf: PartialDate): boolean {
  switch (entry.collection) {
    case 'events':
    case 'ties':
    case 'awards':
    case 'partnerships':
      return isStarted(atlas, entry, asOf)
    case 'figures': {
      const { status, period } = entry.record
      return status !== 'observed' || hasStarted(period?.start ?? period?.end, asOf)
    }
    case 'instruments':
      return hasBegun(entry.record, asOf)
    default:
      return true
  }
}

export function scopeOf(atlas: Atlas, subjects: SubjectRecords, asOf: PartialDate): Scope {
  const nearness: ReadonlyMap<string, Nearness> =
    subjects.length === 0
      ? new Map(collectionNames.flatMap((name) => atlas.records[name].map(({ id }) => [id, 0] as const)))
      : nearnessOfSubjects(atlas, subjects, asOf)
  const found = new Map<CollectionName, readonly Entry[]>()
  return {
    subjects,
    nearness,
    recordsOf: <C extends CollectionName>(collection: C) => {
      const known = found.get(collection) ?? nearestFirst(atlas, collection, nearness, asOf)
      found.set(collection, known)
      // The compiler does not see that they are of that collection.
      return known as readonly Entry<C>[]
    },
  }
}

function nearestFirst(
  atlas: Atlas,
  collection: CollectionName,
  nearness: ReadonlyMap<string, Nearness>,
  asOf: PartialDate,
): readonly Entry[] {
  const byNearness: Readonly<Record<Nearness, Entry[]>> = { 0: [], 1: [], 2: [] }
  for (const record of atlas.records[collection]) {
    const near = nearness.get(record.id)
    if (near === undefined) continue
    const entry = entryOf<CollectionName>(collection, record)
    if (isVisible(atlas, entry, asOf)) byNearness[near].push(entry)
  }
  return [...byNearness[0], ...byNearness[1], ...byNearness[2]]
}
