/** The data of a timeline: its rows, lane by lane, and the time that they take. @module */

import {
  type Atlas,
  type Entry,
  type Id,
  lookup,
  type TimelineEntry,
  type TimelineLanes,
  type TimelineOptions,
  timeline,
  timelineLanes,
} from '@puente/core'
import { atlasQuery, memoize } from '../../app/atlas-cache.ts'
import type { TimelineSubject } from './route.ts'
import { extentInYears, extentOf, type Interval, overlaps } from './time-span.ts'

/** A row: something dated, or a record without a date. */
export type TimelineRow =
  | { readonly kind: 'dated'; readonly lane: string; readonly sector?: Id<'sectors'>; readonly entry: TimelineEntry }
  | { readonly kind: 'undated'; readonly lane: string; readonly record: Entry }

/** The rows of a timeline, lane by lane. */
const rowsOf = ({ lanes, undated }: TimelineLanes): readonly TimelineRow[] => [
  ...lanes.flatMap(({ sector, entries }) =>
    entries.map(
      (entry): TimelineRow => ({
        kind: 'dated',
        lane: sector ?? '',
        ...(sector === undefined ? {} : { sector }),
        entry,
      }),
    ),
  ),
  ...undated.map((record): TimelineRow => ({ kind: 'undated', lane: 'undated', record })),
]

/** The time that a dated entry takes, by its own date and by the disputing ones. */
function intervalOf(entry: TimelineEntry): Interval {
  const extents = [entry, ...entry.otherDates.filter(({ disputes }) => disputes)].map(extentOf)
  return { from: Math.min(...extents.map(({ from }) => from)), to: Math.max(...extents.map(({ to }) => to)) }
}

/** The time that a row takes; undefined without a date. */
export const intervalOfRow = (row: TimelineRow): Interval | undefined =>
  row.kind === 'undated' ? undefined : intervalOf(row.entry)

/** The record of a row. */
export function recordOfRow(atlas: Atlas, row: TimelineRow): Entry | undefined {
  if (row.kind === 'undated') return row.record
  const found = lookup(atlas, row.entry.id)
  return found.ok ? found.value : undefined
}

/** A line of the lanes: a heading, or a row by its number. */
export type LaneItem =
  | { readonly kind: 'heading'; readonly row: TimelineRow; readonly count: number }
  | { readonly kind: 'row'; readonly row: TimelineRow; readonly number: number }

/** The lines of the lanes, before any is drawn. */
function laneItems(rows: readonly TimelineRow[], visible: readonly number[]): readonly LaneItem[] {
  const counts = new Map<string, number>()
  for (const number of visible) {
    const lane = rows[number]?.lane
    if (lane !== undefined) counts.set(lane, (counts.get(lane) ?? 0) + 1)
  }
  let lane: string | undefined
  return visible.flatMap((number): readonly LaneItem[] => {
    const row = rows[number]
    if (row === undefined) return []
    const isNew = row.lane !== lane
    lane = row.lane
    const item: LaneItem = { kind: 'row', row, number }
    return isNew ? [{ kind: 'heading', row, count: counts.get(row.lane) ?? 0 }, item] : [item]
  })
}

/** What shows of a timeline in a window. */
export interface VisibleRows {
  /** Numbers of the visible rows. */
  readonly numbers: readonly number[]
  /** The lines of the lanes, before any is drawn. */
  readonly items: readonly LaneItem[]
  /** How many dated facts there are, each counted once: what concerns several sectors has a row in the lane of each. */
  readonly facts: number
}

/** The rows of a timeline, and the time that they take. */
export interface TimelineData {
  readonly rows: readonly TimelineRow[]
  readonly whole: Interval
  /** What shows in a window; memoized, since each key needs it several times. */
  readonly visibleIn: (window: Interval) => VisibleRows
}

/** The timeline of a sector, of an actor, or of everything. */
function timelineDataOf(atlas: Atlas, of: Pick<TimelineOptions, 'sector' | 'actor'>): TimelineData {
  const rows = rowsOf(timelineLanes(atlas, of))
  const intervals = rows.map(intervalOfRow)
  const facts = timeline(atlas, of).map(intervalOf)
  return {
    rows,
    whole: extentInYears(intervals.flatMap((interval) => interval ?? [])),
    visibleIn: memoize(
      ({ from, to }) => `${from} ${to}`,
      (window: Interval): VisibleRows => {
        // Records without a date show in every window.
        const numbers = intervals.flatMap((interval, number) =>
          interval === undefined || overlaps(interval, window) ? [number] : [],
        )
        return {
          numbers,
          items: laneItems(rows, numbers),
          facts: facts.filter((interval) => overlaps(interval, window)).length,
        }
      },
    ),
  }
}

const scopeOf = (subject: TimelineSubject) => {
  switch (subject.kind) {
    case 'everything':
      return {}
    case 'sector':
      return { sector: subject.id }
    case 'actor':
      return { actor: subject.id }
    default:
      return subject satisfies never
  }
}

/** The timeline of a subject, memoized. */
export const timelineDataIn = atlasQuery(
  'timeline',
  (subject: TimelineSubject) => JSON.stringify(subject),
  ({ atlas }, subject) => timelineDataOf(atlas, scopeOf(subject)),
)
