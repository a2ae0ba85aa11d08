import type { Entry } from '@puente/core'
import { type BriefingSubject, hasBriefing, subjectOf } from '@puente/core/briefing'
import { beginning, type Reading } from '../../app/scroll.ts'

/** Two pages to be read. */
export interface BriefingPlace {
  readonly screen: 'briefing'
  readonly subject: BriefingSubject
  readonly reading: Reading
}

declare module '../../app/route.ts' {
  interface Places {
    readonly briefing: BriefingPlace
  }
}

/** The briefing on a subject, at its beginning. */
export const briefingPlace = (subject: BriefingSubject): BriefingPlace => ({
  screen: 'briefing',
  subject,
  reading: beginning,
})

/** The subject of a briefing on a record: of a tie the pair; undefined for records without briefings. */
export function briefingSubjectOf(entry: Entry): BriefingSubject | undefined {
  if (hasBriefing(entry)) return subjectOf(entry)
  if (entry.collection !== 'ties') return undefined
  const [one, other] = entry.record.between
  return one === other ? undefined : { kind: 'pair', ids: [one, other] }
}
