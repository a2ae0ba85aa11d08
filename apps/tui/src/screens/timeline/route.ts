import type { Interval } from './time-span.ts'

/** The subject of a timeline: a sector, an actor, or everything. */
export type TimelineSubject =
  | { readonly kind: 'everything' }
  | { readonly kind: 'sector'; readonly id: string }
  | { readonly kind: 'actor'; readonly id: string }

/** What happened when, sector by sector. */
export interface TimelineRoute {
  readonly screen: 'timeline'
  readonly subject: TimelineSubject
  /** The visible time; absent: the whole time. */
  readonly window?: Interval
  /** The selected row, from 0, among all rows, visible or not. */
  readonly row: number
  /** The first visible line of the lanes. */
  readonly top: number
}

declare module '../../app/route.ts' {
  interface Routes {
    readonly timeline: TimelineRoute
  }
}

/** The whole timeline of a subject. */
export const timelineRoute = (subject: TimelineSubject): TimelineRoute => ({
  screen: 'timeline',
  subject,
  row: 0,
  top: 0,
})
