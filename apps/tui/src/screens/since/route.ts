import type { PartialDate } from '@puente/core'
import { type DocumentCursor, startCursor } from '../../app/scroll.ts'

/** What has happened since a date. */
export interface SinceRoute {
  readonly screen: 'since'
  /** Id of the sector, actor or place that it is about; absent: everything. */
  readonly about?: string
  /** Absent: the date of the main source. */
  readonly from?: PartialDate
  readonly cursor: DocumentCursor
}

declare module '../../app/route.ts' {
  interface Routes {
    readonly since: SinceRoute
  }
}

/** What has happened since a date, at its newest. */
export const sinceRoute = (scope: Pick<SinceRoute, 'about' | 'from'> = {}): SinceRoute => ({
  screen: 'since',
  ...scope,
  cursor: startCursor,
})
