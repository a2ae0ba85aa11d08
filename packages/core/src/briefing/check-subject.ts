import { checkedTerm, checkedText, checkObject, checkOptions, checkTexts } from '../model/check-argument.ts'
import type { BriefingSubject } from './briefing-value.ts'

const kinds: readonly BriefingSubject['kind'][] = ['sector', 'cluster', 'place', 'pair', 'atlas']

/** @throws {TypeError} if it is no subject of a briefing; {RangeError} if its kind is not known, or a pair is not of two */
export function checkSubject(subject: BriefingSubject): void {
  checkObject('subject', subject, "what it is about, such as { kind: 'sector', id: 'aerospace' }", ['kind'])
  checkedTerm('subject.kind', subject.kind, kinds)
  switch (subject.kind) {
    case 'pair':
      checkOptions(subject, { kind: true, ids: true }, 'subject')
      checkTexts('subject.ids', subject.ids)
      if (subject.ids.length !== 2) throw new RangeError('subject.ids are not two: give the ids of two actors')
      return
    case 'atlas':
      checkOptions(subject, { kind: true }, 'subject')
      return
    default:
      checkOptions(subject, { kind: true, id: true }, 'subject')
      checkedText('subject.id', subject.id)
  }
}
