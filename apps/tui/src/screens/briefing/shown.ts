/** What the briefing's screen shows of a place. @module */
import type { Document, Target } from '../../documents/document.ts'
import { targetAt } from '../../state/reading.ts'
import type { View } from '../../state/view.ts'
import type { BriefingPlace } from './place.ts'

/** The briefing to be read. */
export const briefingAt = ({ model, state, layout }: View, { subject }: BriefingPlace): Document =>
  model.questions.briefingDocument(subject, state.language, layout.full.innerWidth)

/** What is at hand in the text. */
export const briefingTarget = (view: View, place: BriefingPlace): Target | undefined =>
  targetAt(briefingAt(view, place), place.reading, view.layout.full.innerHeight)?.target
