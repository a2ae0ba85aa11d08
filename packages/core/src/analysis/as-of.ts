/** What had begun, and what had ended, as of a date. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { dateInterval, type PartialDate } from '../model/date-interval.ts'
import { datingsOf } from './timeline-entries.ts'

/** Whether a date had begun by the last day of another. */
export const hadBegun = (date: PartialDate, asOf: PartialDate): boolean =>
  dateInterval(date).start <= dateInterval(asOf).end

/** Whether a date had ended before the first day of another. */
export const hadEnded = (date: PartialDate, asOf: PartialDate): boolean =>
  dateInterval(date).end < dateInterval(asOf).start

/** Whether what a record tells had begun by a date; what nobody dates is taken to have begun. */
export function wasBegun(
  atlas: Atlas,
  entry: Entry<'ties' | 'awards' | 'events' | 'partnerships'>,
  asOf: PartialDate,
): boolean {
  const [when] = datingsOf(atlas, entry)
  return when === undefined || when.endOnly === true || hadBegun(when.date, asOf)
}

/** Whether what a record tells held at a date: it had begun, and if its end is known had not ended. */
export function held(atlas: Atlas, entry: Entry<'awards' | 'partnerships'>, asOf: PartialDate): boolean {
  const [when] = datingsOf(atlas, entry)
  const end = when?.endOnly === true ? when.date : when?.end
  return wasBegun(atlas, entry, asOf) && (end === undefined || !hadEnded(end, asOf))
}
