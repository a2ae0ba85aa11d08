/** What the briefing's screen shows of a place. @module */

import type { View } from '../../app/screen-context.ts'
import { targetAt } from '../../app/scroll.ts'
import type { Document } from '../../text/document.ts'
import type { Target } from '../../text/line.ts'
import { briefingDocumentIn } from './briefing-document.ts'
import type { BriefingRoute } from './route.ts'

/** The briefing to be read. */
export const briefingAt = ({ cache, state, layout }: View, { subject }: BriefingRoute): Document =>
  briefingDocumentIn(cache)(subject, state.language, layout.full.innerWidth)

/** What is at hand in the text. */
export const briefingTarget = (view: View, route: BriefingRoute): Target | undefined =>
  targetAt(briefingAt(view, route), route.reading, view.layout.full.innerHeight)?.target
