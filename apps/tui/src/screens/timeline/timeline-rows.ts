/** The rows of a timeline: what is dated, sector by sector, and then what is not. @module */
import { type Atlas, type Entry, type Id, lookup, type TimelineEntry, type TimelineLanes } from '@puente/core'
import { reachOf, type Stretch } from './time-span.ts'

/** What stands on a row. */
export type TimelineRow =
  | { readonly kind: 'dated'; readonly lane: string; readonly sector?: Id<'sectors'>; readonly entry: TimelineEntry }
  | { readonly kind: 'undated'; readonly lane: string; readonly record: Entry }

/** The rows of a timeline, lane by lane; each of something that can be pointed at. */
export const rowsOf = ({ lanes, undated }: TimelineLanes): readonly TimelineRow[] => [
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
