/** Which records had started, and which were active, as of a date. @module */
import { type Atlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { standingOf } from '../dataset/standing.ts'
import { type StorableAs, stored } from '../dataset/stored-index.ts'
import { hasStarted, type PartialDate } from '../model/date-interval.ts'
import { memoizeByKey, memoizePerDate } from '../util/memo.ts'
import { datingsOf, ownSpan } from './timeline-entries.ts'

/** Whether the content of a record had started by a date; without a date it had. */
function isStarted(
  atlas: Atlas,
  entry: Entry<'ties' | 'awards' | 'events' | 'partnerships'>,
  asOf: PartialDate,
): boolean {
  // Only where a record does not say so itself, its statements are looked through.
  const when = ownSpan(entry) ?? datingsOf(atlas, entry)[0]
  return when === undefined || when.endOnly === true || hasStarted(when.date, asOf)
}

/** What the file of an atlas has as of its own date, and is made as of others. */
export const ofOwnDate = <T>(atlas: Atlas, asOf: PartialDate, name: string, make: () => T & StorableAs<T>): T =>
  asOf === atlas.manifest.asOf ? stored(atlas, name, make) : make()

/** Holds 1 at the position of each record of a collection that had started by a date. */
export const startedIn = /* @__PURE__ */ memoizePerDate((atlas: Atlas, asOf: PartialDate) =>
  memoizeByKey(
    (collection: 'ties' | 'awards' | 'events' | 'partnerships'): Uint8Array =>
      ofOwnDate(atlas, asOf, `started/${collection}`, () => {
        const list: readonly Entry<typeof collection>['record'][] = atlas.records[collection]
        return Uint8Array.from(list, (record) => (isStarted(atlas, entryOf(collection, record), asOf) ? 1 : 0))
      }),
  ),
)

/** Holds 1 at the position of each award that was active at a date. */
export const activeAwards = /* @__PURE__ */ memoizePerDate(
  (atlas: Atlas, asOf: PartialDate): Uint8Array =>
    ofOwnDate(atlas, asOf, 'active awards', () =>
      Uint8Array.from(atlas.records.awards, (record) => (isActive(atlas, entryOf('awards', record), asOf) ? 1 : 0)),
    ),
)

/** Holds 1 at the position of each partnership that was active at a date. */
export const activePartnerships = /* @__PURE__ */ memoizePerDate(
  (atlas: Atlas, asOf: PartialDate): Uint8Array =>
    ofOwnDate(atlas, asOf, 'active partnerships', () =>
      Uint8Array.from(atlas.records.partnerships, (record) =>
        isActive(atlas, entryOf('partnerships', record), asOf) ? 1 : 0,
      ),
    ),
)

/** Whether the content of a record was active at a date: started, and not ended if its end is known. */
const isActive = (atlas: Atlas, entry: Entry<'awards' | 'partnerships'>, asOf: PartialDate): boolean =>
  isStarted(atlas, entry, asOf) && standingOf(atlas, entry, asOf) === undefined
