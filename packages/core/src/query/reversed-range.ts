/** Ranges between whose bounds nothing can lie. @module */
import { dateInterval, type PartialDate } from '../model/date-interval.ts'
import type { Range } from './query-types.ts'

/** Whether the last day of a period comes before its first. A period without a beginning or an end never is. */
const isReversedPeriod = (from: PartialDate | undefined, to: PartialDate | undefined): boolean =>
  from !== undefined && to !== undefined && dateInterval(to).end < dateInterval(from).start

function isReversedDates({ gt, gte, lt, lte }: Range): boolean {
  const first = gt === undefined ? gte && dateInterval(String(gte)).start : dateInterval(String(gt)).end + 1
  const last = lt === undefined ? lte && dateInterval(String(lte)).end : dateInterval(String(lt)).start - 1
  return first !== undefined && last !== undefined && Number(last) < Number(first)
}

function isReversedNumbers({ gt, gte, lt, lte }: Range): boolean {
  const [from, to] = [gt ?? gte, lt ?? lte]
  if (from === undefined || to === undefined) return false
  return Number(to) < Number(from) || (to === from && (gt !== undefined || lt !== undefined))
}

/**
 * Whether nothing can lie between the bounds of a range: its end comes before its beginning.
 *
 * @param range numbers, or partial dates that were checked
 * @param ofDates whether the bounds are dates
 */
export const isReversed = (range: Range, ofDates: boolean): boolean =>
  ofDates ? isReversedDates(range) : isReversedNumbers(range)
