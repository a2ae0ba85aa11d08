/** The developments of all records since a day, for which those without a date since then are not read. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { stored } from '../dataset/stored-index.ts'
import { streamed } from '../dataset/streamed-atlas.ts'
import { collectionNames } from '../model/collection-name.ts'
import { dateInterval, isPartialDate } from '../model/date-interval.ts'
import { memoize } from '../util/memo.ts'
import { type Development, developmentsOf, newestFirst } from './development-entries.ts'

/** The last day of the latest date that stands anywhere in a value; 0 of a value without one. */
function latestDayIn(value: unknown): number {
  if (typeof value === 'string') return isPartialDate(value) ? dateInterval(value).end : 0
  if (typeof value !== 'object' || value === null) return 0
  let latest = 0
  for (const inner of Object.values(value)) latest = Math.max(latest, latestDayIn(inner))
  return latest
}

/** The latest day of each record, by its number: what has no date since one is not read to learn what has happened since. */
export const latestDays = /* @__PURE__ */ memoize(
  (atlas: Atlas): Int32Array =>
    stored(atlas, 'latest days', () => {
      const { records } = streamed(atlas)
      return Int32Array.from(collectionNames.flatMap((name) => Array.from(records[name], latestDayIn)))
    }),
)

/** The latest day of the record with a number, or of the same record as the atlas behind a view has it. */
function latestDayOf(atlas: Atlas): (number: number) => number {
  const days = latestDays(atlas)
  const { base } = atlas
  if (base === undefined || base.records === atlas.records) return (number) => days[number] ?? 0
  const baseDays = latestDays(base)
  const { idAt } = recordIndex(atlas.records)
  const { numberOf } = recordIndex(base.records)
  return (number) => Math.max(days[number] ?? 0, baseDays[numberOf(idAt(number)) ?? -1] ?? 0)
}

/**
 * The developments of an atlas, the newest first: all of those records that have a date on a day or after it.
 *
 * @param first the day, as `dateInterval` has it
 */
export function developmentsSince(atlas: Atlas, first: number): readonly Development[] {
  const dayOf = latestDayOf(atlas)
  const { count, entryAt } = recordIndex(atlas.records)
  const found: Development[] = []
  for (let number = 0; number < count; number++)
    if (dayOf(number) >= first) found.push(...developmentsOf(atlas, entryAt(number)))
  return newestFirst(found)
}
