import type { Entry } from '@puente/core'
import { type BriefingSubject, hasBriefing, subjectOf } from '@puente/core/briefing'
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

/** The subject of a briefing on a record: of a tie the pair; undefined for records without briefings. */
export function briefingSubjectOf(entry: Entry): BriefingSubject | undefined {
  if (hasBriefing(entry)) return subjectOf(entry)
  if (entry.collection !== 'ties') return undefined
  const [one, other] = entry.record.between
  return one === other ? undefined : { kind: 'pair', ids: [one, other] }
}
