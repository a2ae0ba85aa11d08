/** Ranges between whose bounds nothing can lie. @module */
import { dateInterval } from '../model/date-interval.ts'
import type { Range } from './query-types.ts'

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
