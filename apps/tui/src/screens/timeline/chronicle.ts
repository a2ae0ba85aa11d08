/** A timeline as its screen needs it: rows, and all the time that they take. @module */
import { type Atlas, type TimelineOptions, timelineLanes } from '@puente/core'
import type { Stretch } from './time-span.ts'
import { wholeTime } from './time-window.ts'
import { rowsOf, stretchOfRow, type TimelineRow } from './timeline-rows.ts'

/** The rows of a timeline, and all the time that they take. */
export interface Chronicle {
  readonly rows: readonly TimelineRow[]
  readonly whole: Stretch
}

/** The timeline of a sector, of an actor, or of everything. */
export function chronicleOf(atlas: Atlas, of: Pick<TimelineOptions, 'sector' | 'actor'>): Chronicle {
  const rows = rowsOf(timelineLanes(atlas, of))
  return { rows, whole: wholeTime(rows.flatMap((row) => stretchOfRow(row) ?? [])) }
}
