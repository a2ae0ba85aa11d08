import type { TimelineSubject } from '../../app/atlas-queries.ts'
import type { Stretch } from './time-span.ts'

/** What happened when, sector by sector. */
export interface TimelinePlace {
  readonly screen: 'timeline'
  readonly subject: TimelineSubject
  /** The time that shows; absent: all that holds something. */
  readonly window?: Stretch
  /** Which row is at hand, from 0, of all rows whether they show or not. */
  readonly row: number
  /** The first visible line of the lanes. */
  readonly top: number
}

/** The whole timeline of a subject. */
export const timelinePlace = (subject: TimelineSubject): TimelinePlace => ({
  screen: 'timeline',
  subject,
  row: 0,
  top: 0,
})
