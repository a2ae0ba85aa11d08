/** Everything dated, in order of time. @module */

import { type Atlas, checkAtlas, type Entry, type IdMap, type IdOf } from '../dataset/atlas.ts'
import { checkedPeriod } from '../dataset/check-date.ts'
import { checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import { dateInterval, type PartialDate } from '../model/date-interval.ts'
import { overlap, type Span } from './timeline-dates.ts'
import { type TimelineEntry, type TimelineKind, timelineEntries } from './timeline-entries.ts'
import { timelineRecords } from './timeline-records.ts'

/** What of a timeline is wanted. */
export interface TimelineOptions<I extends IdMap = IdMap> {
  /** The first date that may be touched. */
  readonly from?: PartialDate
  /** The last date that may be touched. */
  readonly to?: PartialDate
  /** Absent: all but `figure`, `source` and `membership`, which are about the world and the sources. */
  readonly kinds?: readonly TimelineKind[]
  /** Only records of this sector or one within it. */
  readonly sector?: IdOf<'sectors', I>
  /** Only records that name this actor: that it took part in, is party to, member of or holder of. */
  readonly actor?: IdOf<ActorCollection, I>
}

/** Those that lie, at least in part, between two dates. */
function touching(
  entries: readonly TimelineEntry[],
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): readonly TimelineEntry[] {
  if (from === undefined && to === undefined) return entries
  const between: Span = { date: from ?? '0000', end: to ?? '9999' }
  return entries.filter((entry) => [entry, ...entry.otherDates].some((span) => overlap(span, between)))
}

/** By first day, then the more precise first, then by id; what one record says stays in the record's order. */
function inTime(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const dated = entries.map((entry) => ({ entry, ...dateInterval(entry.date) }))
  dated.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0),
  )
  return dated.map(({ entry }) => entry)
}

/** What its options are called. */
export const timelineNames: OptionNames<TimelineOptions> = {
  from: true,
  to: true,
  kinds: true,
  sector: true,
  actor: true,
}

/** What is dated, in order of time, and the records of which nothing is. */
export interface DatedRecords {
  readonly entries: readonly TimelineEntry[]
  /** In the order of the dataset. */
  readonly undated: readonly Entry[]
}

/**
 * What of some records is dated.
 *
 * @throws {NotFoundError} if there is no such sector or actor
 * @throws {RangeError} if `from` or `to` is not a date, or the period is reversed, or a kind unknown
 */
export function datedRecords<I extends IdMap>(atlas: Atlas<I>, options: TimelineOptions<NoInfer<I>>): DatedRecords {
  const { from, to } = checkedPeriod(options.from, options.to)
  const entries: TimelineEntry[] = []
  const undated: Entry[] = []
  for (const { kind, entry } of timelineRecords(atlas, options)) {
    const dated = timelineEntries(atlas, entry, kind)
    if (dated.length === 0) undated.push(entry)
    entries.push(...dated)
  }
  return { entries: inTime(touching(entries, from, to)), undated }
}

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
 * @throws {RangeError} if `from` or `to` is not a date, or the period is reversed, or a kind unknown
 * @example
 * const [first] = timeline(atlas, { from: '2017', to: '2018-06', sector: 'aerospace' })
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
