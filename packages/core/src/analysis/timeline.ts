/** Everything dated, in order of time. @module */
import { type Atlas, type Entry, entryOf, type IdMap } from '../atlas/atlas.ts'
import { checkedTerms } from '../atlas/check-argument.ts'
import { get, lookup } from '../atlas/get.ts'
import { NotFoundError } from '../atlas/not-found.ts'
import { related } from '../atlas/related.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import { checkedDate, compareDates, type PartialDate } from '../model/date-interval.ts'
import type { Id } from '../model/id.ts'
import { fieldsOf } from '../query/fields.ts'
import { recordsWhere } from '../query/records-where.ts'
import { overlap, type Span } from './timeline-dates.ts'
import { type TimelineEntry, type TimelineKind, timelineEntries, timelineKinds } from './timeline-entries.ts'

/** What of a timeline is wanted. */
export interface TimelineOptions<I extends IdMap = IdMap> {
  /** The first date that may be touched. */
  readonly from?: PartialDate
  /** The last date that may be touched. */
  readonly to?: PartialDate
  /** Absent: all but `figure`, `source` and `membership`, which are about the world and the sources. */
  readonly kinds?: readonly TimelineKind[]
  /** Only records of this sector or one within it. */
  readonly sector?: I['sectors'] | Id<'sectors'>
  /** Only records that name this actor: that it took part in, is party to, member of or holder of. */
  readonly actor?: I[ActorCollection] | Id<ActorCollection>
}

// Object.keys forgets which keys a closed table has.
const everyKind = Object.keys(timelineKinds) as readonly TimelineKind[]

const usualKinds: readonly TimelineKind[] = ['event', 'milestone', 'partnership', 'tie', 'award', 'result']

/** The ids of the records that name an actor. */
function recordsNaming(atlas: Atlas, actor: string): ReadonlySet<string> {
  const found = lookup(atlas, actor)
  if (!found.ok) throw new NotFoundError(found.error)
  const groups = related(atlas, found.value).filter(({ direction }) => direction === 'in')
  return new Set(groups.flatMap(({ entries }) => entries.map(({ record }) => record.id)))
}

/** The records of a kind's collection, of those of a sector if one is asked for. */
function entriesOf(atlas: Atlas, kind: TimelineKind, sector: string | undefined): readonly Entry[] {
  const collection = timelineKinds[kind]
  // What says nothing of sectors is of none.
  if (sector !== undefined && !fieldsOf(collection).some(({ name }) => name === 'sector')) return []
  const records = recordsWhere(atlas, collection, sector === undefined ? {} : { sector })
  return records.map((record) => entryOf(collection, record))
}

/** Whether something lies, at least in part, between two dates. */
function touches(span: Span, from: PartialDate | undefined, to: PartialDate | undefined): boolean {
  return overlap(span, { date: from ?? '0000', end: to ?? '9999' })
}

/** By first day, then the more precise first, then by id; what one record says stays in the record's order. */
const inTime = (a: TimelineEntry, b: TimelineEntry): number =>
  compareDates(a.date, b.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Everything dated, in order of time.
 *
 * Dates keep the precision of their source: 2017 is a year, not its 1 January. Between `from` and `to` is what
 * touches the time between them, by its own date or by that of another source: September 2017 touches 2017, and 2017
 * touches September 2017. What another source says of a date stands with it, and says whether both can be right.
 *
 * @param atlas any atlas
 * @param options what is wanted; absent: all events, milestones, partnerships, ties, awards and results
 * @returns what was found, the earliest first
 * @throws {NotFoundError} if there is no such sector or actor
 * @throws {RangeError} if `from` or `to` is not a date, or a kind unknown
 * @example
 * const [first] = timeline(atlas, { from: '2017', to: '2018-06', sector: 'aerospace' })
 * first?.label.en // 'FAMEX 2017'
 */
export function timeline<I extends IdMap>(
  atlas: Atlas<I>,
  options: TimelineOptions<NoInfer<I>> = {},
): readonly TimelineEntry[] {
  const { kinds = usualKinds, actor } = options
  const from = options.from === undefined ? undefined : checkedDate(options.from)
  const to = options.to === undefined ? undefined : checkedDate(options.to)
  const sector = options.sector === undefined ? undefined : get(atlas, 'sectors', options.sector).id
  const naming = actor === undefined ? undefined : recordsNaming(atlas, actor)
  return [...new Set(checkedTerms('kinds', kinds, everyKind))]
    .flatMap((kind) =>
      entriesOf(atlas, kind, sector)
        .filter(({ record }) => naming === undefined || naming.has(record.id))
        .flatMap((entry) => timelineEntries(atlas, entry, kind)),
    )
    .filter((entry) => [entry, ...entry.otherDates].some((span) => touches(span, from, to)))
    .toSorted(inTime)
}
