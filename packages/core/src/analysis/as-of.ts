/** Which records had started, and which were active, as of a date. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { standingOf } from '../dataset/standing.ts'
import { hasStarted, type PartialDate } from '../model/date-interval.ts'
import { datingsOf, ownSpan } from './timeline-entries.ts'

/** Whether the content of a record had started by a date; without a date it had. */
export function isStarted(
  atlas: Atlas,
  entry: Entry<'ties' | 'awards' | 'events' | 'partnerships'>,
  asOf: PartialDate,
): boolean {
  // Only where a record does not say so itself, its statements are looked through.
  const when = ownSpan(entry) ?? datingsOf(atlas, entry)[0]
  return when === undefined || when.endOnly === true || hasStarted(when.date, asOf)
}

/** Whether the content of a record was active at a date: started, and not ended if its end is known. */
export const isActive = (atlas: Atlas, entry: Entry<'awards' | 'partnerships'>, asOf: PartialDate): boolean =>
  isStarted(atlas, entry, asOf) && standingOf(atlas, entry, asOf) === undefined
