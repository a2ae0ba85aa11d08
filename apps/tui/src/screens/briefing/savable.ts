/** The forms in which a briefing is saved. @module */

import { type BriefingSubject, briefingHtml, briefingMarkdown } from '@puente/core/briefing'
import type { ScreenContext } from '../../app/state.ts'
import type { Savable } from '../screen-definition.ts'
import { briefingIn } from './briefing-document.ts'
import type { BriefingRoute } from './route.ts'

/** A subject as part of a file's name. */
function subjectInName(subject: BriefingSubject): string {
  switch (subject.kind) {
    case 'pair':
      return subject.ids.join('-')
    case 'atlas':
      return subject.kind
    default:
      return subject.id
  }
}

/** The briefing as a file: the ending of its name says in which form. */
export function briefingSavable({ cache, state: { language } }: ScreenContext, { subject }: BriefingRoute): Savable {
  const told = () => briefingIn(cache)(subject, language)
  const markdown = () => briefingMarkdown(told())
  const html = () => briefingHtml(told())
  return {
    name: `briefing-${subjectInName(subject)}-${language}`,
    forms: new Map([
      ['md', markdown],
      ['markdown', markdown],
      ['html', html],
      ['htm', html],
    ]),
  }
}
