/** What the briefing's screen shows of a place. @module */

import type { View } from '../../app/screen-context.ts'
import { targetAt } from '../../app/scroll.ts'
import type { Document, Target } from '../../views/document.ts'
import type { BriefingPlace } from './route.ts'

/** The briefing to be read. */
export const briefingAt = ({ model, state, layout }: View, { subject }: BriefingPlace): Document =>
  model.questions.briefingDocument(subject, state.language, layout.full.innerWidth)

/** What is at hand in the text. */
export const briefingTarget = (view: View, place: BriefingPlace): Target | undefined =>
  targetAt(briefingAt(view, place), place.reading, view.layout.full.innerHeight)?.target
