import type { Entry } from '@puente/core'
import { type BriefingSubject, hasBriefing, subjectOf } from '@puente/core/briefing'

/** What a briefing from a record is about; nothing where there are none on such records. A tie is of a pair. */
export function briefedBy(entry: Entry): BriefingSubject | undefined {
  if (hasBriefing(entry)) return subjectOf(entry)
  if (entry.collection !== 'ties') return undefined
  const [one, other] = entry.record.between
  return one === other ? undefined : { kind: 'pair', ids: [one, other] }
}
