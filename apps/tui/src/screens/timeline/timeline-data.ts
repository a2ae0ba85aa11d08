/** A timeline as its screen needs it: rows, and all the time that they take. @module */

import { type Atlas, type TimelineOptions, timelineLanes } from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'
import { type LaneItem, laneItems } from './lane-lines.ts'
import type { TimelineSubject } from './route.ts'
import { meets, type Stretch } from './time-span.ts'
import { wholeTime } from './time-window.ts'
import { rowsOf, stretchOfRow, type TimelineRow } from './timeline-rows.ts'

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
    inSight: memoize(
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

/** The timeline of a subject. */
export const chronicleIn = perAtlas(({ atlas, slowCalls: patience }) =>
  memoize(
    (subject) => JSON.stringify(subject),
    patience.track(
      (subject: TimelineSubject) => chronicleOf(atlas, scopeOf(subject)),
      ({ kind }) => kind,
    ),
  ),
)
