import type { Atlas } from '../dataset/atlas.ts'
import { type Actors, actorsAsOf } from '../index/actors.ts'
import { widerIds, widerPlaces } from '../index/geography.ts'
import { dateInterval, type PartialDate } from '../model/date-interval.ts'
import { memoizePerDate } from '../util/memo.ts'
import { type Taxonomy, taxonomy } from './taxonomy.ts'

/** What matching looks up in an atlas as of a date. */
export interface MatchingIndex {
  readonly atlas: Atlas
  readonly asOf: PartialDate
  readonly actors: Actors
  readonly sectors: Taxonomy
  readonly places: Taxonomy
}

function makeIndex(atlas: Atlas, asOf: PartialDate): MatchingIndex {
  const actors = actorsAsOf(atlas, asOf)
  const record = (actor: number) => actors.entryAt(actor).record
  const ownPlaces = (actor: number) => {
    const { place, country } = record(actor)
    return [place, country].filter((one) => one !== undefined)
  }
  return {
    atlas,
    asOf,
    actors,
    sectors: taxonomy(
      actors.count,
      (actor) => record(actor).sectors ?? [],
      (sector) => widerIds(atlas).get(sector) ?? [],
    ),
    places: taxonomy(actors.count, ownPlaces, (place) => widerPlaces(atlas, place, asOf)),
  }
}

/** What matching looks up. */
export const matchingIndex = /* @__PURE__ */ memoizePerDate(makeIndex)

/** Whether what is dated so had begun by a date; what has no date had begun long ago. */
export const hasBegun = (date: PartialDate | undefined, asOf: PartialDate): boolean =>
  date === undefined || dateInterval(date).start <= dateInterval(asOf).end
