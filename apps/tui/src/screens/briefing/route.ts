import type { BriefingSubject } from '@puente/core/briefing'
import { beginning, type Reading } from '../../app/scroll.ts'

/** Two pages to be read. */
export interface BriefingPlace {
  readonly screen: 'briefing'
  readonly subject: BriefingSubject
  readonly reading: Reading
}

/** The briefing on a subject, at its beginning. */
export const briefingPlace = (subject: BriefingSubject): BriefingPlace => ({
  screen: 'briefing',
  subject,
  reading: beginning,
})
