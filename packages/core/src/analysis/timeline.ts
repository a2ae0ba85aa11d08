/** Everything dated, in order of time. @module */

import { type Atlas, checkAtlas, type Entry, entryOf, type IdMap, type IdOf } from '../dataset/atlas.ts'
import { checkedPeriod } from '../dataset/check-date.ts'
import { get, lookup, NotFoundError } from '../dataset/get.ts'
import { positionsById } from '../dataset/record-index.ts'
import { referring } from '../dataset/related.ts'
import { fieldsOf } from '../index/fields.ts'
import { focusSectors } from '../index/geography.ts'
import { checkBoolean, checkedTerms, checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { ActorCollection, CollectionName } from '../model/collection-name.ts'
import { dateInterval, type PartialDate } from '../model/date-interval.ts'
import type { Id } from '../model/id.ts'
import { positionsWhere } from '../query/find.ts'
import { includes, toSortedList } from '../util/sorted-lists.ts'
import { eachFactOnce } from './each-fact-once.ts'
import { overlap, type Span } from './timeline-dates.ts'
import { type TimelineEntry, type TimelineKind, timelineEntries, timelineKinds } from './timeline-entries.ts'

export interface TimelineScope {
  readonly kinds?: readonly TimelineKind[]
  readonly sector?: string
  readonly actor?: string
}

export interface TimelineRecord {
  readonly kind: TimelineKind
  readonly entry: Entry
}

// Object.keys forgets which keys a closed table has.
const everyKind = () => Object.keys(timelineKinds) as readonly TimelineKind[]

const defaultKinds: readonly TimelineKind[] = ['event', 'milestone', 'partnership', 'tie', 'award', 'result']

const actorKinds: readonly TimelineKind[] = ['cluster', 'organization']

function entryOfActor(atlas: Atlas, actor: string): Entry {
  const found = lookup(atlas, actor)
  if (!found.ok) throw new NotFoundError(found.error)
  return found.value
}

/** The actor itself, and the records that name it. */
const recordsOf = (atlas: Atlas, actor: Entry): readonly Entry[] => [actor, ...referring(atlas, actor)]

/** Where those of some records stand that are of a collection: each once, in the order of the dataset. */
function positionsOf(atlas: Atlas, collection: CollectionName, among: readonly Entry[]): Int32Array {
  const positions = positionsById(atlas, collection)
  return toSortedList(
    among.flatMap((one) => (one.collection === collection ? (positions.get(one.record.id) ?? []) : [])),
  )
}

/** The records of a kind, of a sector and among those of an actor, where these are given. */
function entriesOf(
  atlas: Atlas,
  kind: TimelineKind,
  sector: string | undefined,
  among: readonly Entry[] | undefined,
): readonly Entry[] {
  const collection = timelineKinds[kind]
  // What says nothing of sectors is of none.
  if (sector !== undefined && !fieldsOf(collection).some(({ name }) => name === 'sector')) return []
  const records = atlas.records[collection]
  const own = among && positionsOf(atlas, collection, among)
  const inSector = sector === undefined ? undefined : positionsWhere(atlas, collection, { sector })
  const positions =
    inSector === undefined ? own : own === undefined ? inSector : own.filter((at) => includes(inSector, at))
  if (positions === undefined) return records.map((record) => entryOf(collection, record))
  return Array.from(positions).flatMap((position) => {
    const record = records[position]
    return record === undefined ? [] : entryOf(collection, record)
  })
}

/** The records whose dates a timeline shows, whether they have any or not. */
function timelineRecords(atlas: Atlas, { kinds, sector, actor }: TimelineScope): readonly TimelineRecord[] {
  const inSector = sector === undefined ? undefined : get(atlas, 'sectors', sector).id
  const itself = actor === undefined ? undefined : entryOfActor(atlas, actor)
  const among = itself && recordsOf(atlas, itself)
  const found = [...new Set(checkedTerms('kinds', kinds ?? defaultKinds, everyKind()))].flatMap((kind) =>
    entriesOf(atlas, kind, inSector, among).map((entry) => ({ kind, entry })),
  )
  if (kinds !== undefined || itself === undefined) return found
  // Its own founding and milestones: not those of others that name it.
  const kind = actorKinds.find((one) => timelineKinds[one] === itself.collection)
  const isOfSector =
    kind !== undefined && (inSector === undefined || entriesOf(atlas, kind, inSector, [itself]).length > 0)
  return isOfSector && timelineEntries(atlas, itself, kind).length > 0 ? [...found, { kind, entry: itself }] : found
}

/** Which entries of a timeline. */
export interface TimelineOptions<I extends IdMap = IdMap> {
  /** The first date that may be touched. */
  readonly from?: PartialDate
  /** The last date that may be touched. */
  readonly to?: PartialDate
  /** Absent: all but `cluster`, `organization`, `figure`, `source` and `membership`, which are about single actors, the world and the sources; of an actor also what became of it. */
  readonly kinds?: readonly TimelineKind[]
  /** Only records of this sector or one within it. */
  readonly sector?: IdOf<'sectors', I>
  /** Only this actor and records that name it: that it took part in, is party to, member of or holder of. */
  readonly actor?: IdOf<ActorCollection, I>
  /** Whether a fact that several records or fields tell, of one day and from the same source, is given once; default: true. */
  readonly once?: boolean
}

function touching(
  entries: readonly TimelineEntry[],
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): readonly TimelineEntry[] {
  if (from === undefined && to === undefined) return entries
  const between: Span = { date: from ?? '0000', end: to ?? '9999' }
  return entries.filter((entry) => [entry, ...entry.otherDates].some((span) => overlap(span, between)))
}

/** By first day, then the more precise first, then by id; entries of one record keep its order. */
function inTime(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const dated = entries.map((entry) => ({ entry, ...dateInterval(entry.date) }))
  dated.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0),
  )
  return dated.map(({ entry }) => entry)
}

export const timelineNames: OptionNames<TimelineOptions> = {
  from: true,
  to: true,
  kinds: true,
  sector: true,
  actor: true,
  once: true,
}

export interface DatedRecords {
  readonly entries: readonly TimelineEntry[]
  /** In the order of the dataset. */
  readonly undated: readonly Entry[]
}

function datedRecords<I extends IdMap>(atlas: Atlas<I>, options: TimelineOptions<NoInfer<I>>): DatedRecords {
  const { from, to } = checkedPeriod(options.from, options.to)
  checkBoolean('options.once', options.once)
  const entries: TimelineEntry[] = []
  const undated: Entry[] = []
  for (const { kind, entry } of timelineRecords(atlas, options)) {
    const dated = timelineEntries(atlas, entry, kind)
    if (dated.length === 0) undated.push(entry)
    entries.push(...dated)
  }
  const found = inTime(touching(entries, from, to))
  return { entries: options.once === false ? found : eachFactOnce(atlas, found), undated }
}

/**
 * Everything dated, in order of time.
 *
 * Dates keep the precision of their source: 2017 is a year, not its 1 January. Between `from` and `to` is what
 * touches the time between them, by its own date or by that of another source: September 2017 touches 2017, and 2017
 * touches September 2017. What another source says of a date stands with it, and says whether both can be right.
 *
 * @param atlas any atlas
 * @param options which entries; default: all events, milestones, partnerships, ties, awards and results
 * @returns what was found, the earliest first
 * @throws {NotFoundError} if there is no such sector or actor
 * @throws {RangeError} if `from` or `to` is not a date, or the period is reversed, or a kind unknown
 * @example
 * const [first] = timeline(atlas, { from: '2017', to: '2018-06', sector: 'aerospace', kinds: ['event'] })
 * first?.label.en // 'FAMEX 2017'
 */
export function timeline<I extends IdMap>(
  atlas: Atlas<I>,
  options: TimelineOptions<NoInfer<I>> = {},
): readonly TimelineEntry[] {
  checkAtlas(atlas)
  checkOptions(options, timelineNames)
  return datedRecords(atlas, options).entries
}

/** What is dated of one sector. */
export interface TimelineLane {
  /** Absent: what is of none of the sectors of the other lanes. */
  readonly sector?: Id<'sectors'>
  /** The earliest first. */
  readonly entries: readonly TimelineEntry[]
}

/** A timeline sector by sector, and what has no date. */
export interface TimelineLanes {
  /** Those with something in them: the sectors in the order of the dataset, then what is of none of them. */
  readonly lanes: readonly TimelineLane[]
  /** Records of the same kinds of which nothing is dated, in the order of the dataset. */
  readonly undated: readonly Entry[]
}

/** The sectors of the lanes: those within the requested sector, or else the focus sectors. */
function laneSectors(atlas: Atlas, sector: string | undefined): readonly Id<'sectors'>[] {
  if (sector === undefined) return focusSectors(atlas)
  return atlas.records.sectors
    .filter(({ broader = [] }) => broader.some((wider) => wider === sector))
    .map(({ id }) => id)
}

/**
 * Everything dated, sector by sector: the focus sectors, or the sectors within the requested one.
 *
 * What is of several sectors stands in the lane of each; what is of none of them in a last lane without a sector. A fact
 * that entries of two sectors tell stands in the lanes of both.
 *
 * @param atlas any atlas
 * @param options as for `timeline`
 * @returns the lanes that hold something, and the records of the same kinds of which nothing is dated at all
 * @throws {NotFoundError} if there is no such sector or actor
 * @throws {RangeError} if `from` or `to` is not a date, or the period is reversed, or a kind unknown
 * @example
 * const { lanes } = timelineLanes(atlas, { kinds: ['partnership'] })
 * lanes[0]?.entries[0]?.id // 'eacp'
 */
export function timelineLanes<I extends IdMap>(
  atlas: Atlas<I>,
  options: TimelineOptions<NoInfer<I>> = {},
): TimelineLanes {
  checkAtlas(atlas)
  checkOptions(options, timelineNames)
  const { entries: all, undated } = datedRecords(atlas, { ...options, once: false })
  const once = (entries: readonly TimelineEntry[]) => (options.once === false ? entries : eachFactOnce(atlas, entries))
  const listed = new Set<TimelineEntry>()
  const lanes = laneSectors(atlas, options.sector).map((sector): TimelineLane => {
    // A lane also narrows the requested sector.
    const inSector = new Set<string>(timelineRecords(atlas, { ...options, sector }).map(({ entry }) => entry.record.id))
    const entries = all.filter(({ id }) => inSector.has(id))
    for (const entry of entries) listed.add(entry)
    return { sector, entries: once(entries) }
  })
  const rest: TimelineLane = { entries: once(all).filter((entry) => !listed.has(entry)) }
  return { lanes: [...lanes, rest].filter(({ entries }) => entries.length > 0), undated }
}
