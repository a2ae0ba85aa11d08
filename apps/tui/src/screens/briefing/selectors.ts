/** What the briefing's screen shows of a place. @module */

import { targetAt } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { Document } from '../../text/document.ts'
import type { Target } from '../../text/line.ts'
import { briefingDocumentIn } from './briefing-document.ts'
import type { BriefingRoute } from './route.ts'

/** The briefing to be read. */
export const briefingAt = ({ cache, state, layout }: ScreenContext, { subject }: BriefingRoute): Document =>
  briefingDocumentIn(cache)(subject, state.language, layout.full.innerWidth)

/** What is at hand in the text. */
export const briefingTarget = (context: ScreenContext, route: BriefingRoute): Target | undefined =>
  targetAt(briefingAt(context, route), route.cursor, context.layout.full.innerHeight)?.target
