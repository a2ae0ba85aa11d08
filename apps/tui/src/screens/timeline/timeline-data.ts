/** A timeline as its screen needs it: rows, and all the time that they take. @module */
import {
  type Atlas,
  type Entry,
  type Id,
  lookup,
  type TimelineEntry,
  type TimelineLanes,
  type TimelineOptions,
  timelineLanes,
} from '@puente/core'
import { remembering } from '../../app/memoize.ts'
import { type LaneItem, laneItems } from './lane-lines.ts'
import { meets, reachOf, type Stretch, wholeTime } from './time-span.ts'

/** What stands on a row. */
export type TimelineRow =
  | { readonly kind: 'dated'; readonly lane: string; readonly sector?: Id<'sectors'>; readonly entry: TimelineEntry }
  | { readonly kind: 'undated'; readonly lane: string; readonly record: Entry }

/** The rows of a timeline, lane by lane; each of something that can be pointed at. */
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

/** All the time that a row takes, by its own date and by those of other sources; none for what has no date. */
export function stretchOfRow(row: TimelineRow): Stretch | undefined {
  if (row.kind === 'undated') return undefined
  const reaches = [row.entry, ...row.entry.otherDates.filter(({ disputes }) => disputes)].map(reachOf)
  return { from: Math.min(...reaches.map(({ from }) => from)), to: Math.max(...reaches.map(({ to }) => to)) }
}

/** The record of a row. */
export function recordOfRow(atlas: Atlas, row: TimelineRow): Entry | undefined {
  if (row.kind === 'undated') return row.record
  const found = lookup(atlas, row.entry.id)
  return found.ok ? found.value : undefined
}

/** What of a timeline shows in a window. */
export interface InSight {
  /** Numbers of the rows that show. */
  readonly numbers: readonly number[]
  /** The lines of the lanes, before any is drawn. */
  readonly items: readonly LaneItem[]
}

/** The rows of a timeline, and all the time that they take. */
export interface Chronicle {
  readonly rows: readonly TimelineRow[]
  readonly whole: Stretch
  /** What shows in a window; kept, since each key asks for it several times. */
  readonly inSight: (window: Stretch) => InSight
}

/** The timeline of a sector, of an actor, or of everything. */
export function chronicleOf(atlas: Atlas, of: Pick<TimelineOptions, 'sector' | 'actor'>): Chronicle {
  const rows = rowsOf(timelineLanes(atlas, of))
  const stretches = rows.map(stretchOfRow)
  return {
    rows,
    whole: wholeTime(stretches.flatMap((stretch) => stretch ?? [])),
    inSight: remembering(
      ({ from, to }) => `${from} ${to}`,
      (window: Stretch): InSight => {
        // What has no date shows in every window.
        const numbers = stretches.flatMap((stretch, number) =>
          stretch === undefined || meets(stretch, window) ? [number] : [],
        )
        return { numbers, items: laneItems(rows, numbers) }
      },
    ),
  }
}
