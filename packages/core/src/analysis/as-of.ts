/** What had begun, and what had ended, as of a date. @module */
import { dateInterval, type PartialDate } from '../model/date-interval.ts'

/** Whether something had begun by the last day of a date; what has no date is taken to have begun. */
export const hadBegun = (start: PartialDate | undefined, asOf: PartialDate): boolean =>
  start === undefined || dateInterval(start).start <= dateInterval(asOf).end

/** Whether something had ended before the first day of a date; what has no end is taken to go on. */
export const hadEnded = (end: PartialDate | undefined, asOf: PartialDate): boolean =>
  end !== undefined && dateInterval(end).end < dateInterval(asOf).start

/** Whether something held at a date. */
export const held = (start: PartialDate | undefined, end: PartialDate | undefined, asOf: PartialDate): boolean =>
  hadBegun(start, asOf) && !hadEnded(end, asOf)
