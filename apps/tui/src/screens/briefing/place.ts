import type { Localized } from '@puente/core'
import type { BriefingSubject } from '@puente/core/briefing'
import { beginning, type Reading } from '../../state/reading.ts'
import type { TextInput } from '../../state/text-input.ts'

/** How far the saving of a briefing is. */
export type Saving =
  /** Its file is being named; with what was wrong with the last name. */
  | { readonly stage: 'naming'; readonly input: TextInput; readonly problem?: Localized }
  | { readonly stage: 'writing'; readonly input: TextInput }
  /** There is such a file: is it to be replaced? */
  | { readonly stage: 'exists'; readonly input: TextInput; readonly path: string }
  | { readonly stage: 'saved'; readonly path: string }

/** Two pages to be read. */
export interface BriefingPlace {
  readonly screen: 'briefing'
  readonly subject: BriefingSubject
  readonly reading: Reading
  /** Absent: it is only read. */
  readonly saving?: Saving
}

/** The briefing on a subject, at its beginning. */
export const briefingPlace = (subject: BriefingSubject): BriefingPlace => ({
  screen: 'briefing',
  subject,
  reading: beginning,
})
