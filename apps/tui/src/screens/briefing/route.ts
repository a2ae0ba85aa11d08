import type { BriefingSubject } from '@puente/core/briefing'
import { type DocumentCursor, startCursor } from '../../app/scroll.ts'

/** Two pages to be read. */
export interface BriefingRoute {
  readonly screen: 'briefing'
  readonly subject: BriefingSubject
  readonly cursor: DocumentCursor
}

declare module '../../app/route.ts' {
  interface Routes {
    readonly briefing: BriefingRoute
  }
}

/** The briefing on a subject, at its beginning. */
export const briefingRoute = (subject: BriefingSubject): BriefingRoute => ({
  screen: 'briefing',
  subject,
  cursor: startCursor,
})
