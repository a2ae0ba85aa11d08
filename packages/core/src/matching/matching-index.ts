import { type Atlas, oncePerAtlas } from '../atlas/atlas.ts'
import { dateInterval, type PartialDate } from '../model/date-interval.ts'
import { widerIds, widerPlaces } from '../query/wider-ids.ts'
import { type Actors, numberActors } from './actors.ts'
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
  const actors = numberActors(atlas, asOf)
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

const indexesOf = oncePerAtlas((): { usual?: MatchingIndex; last?: MatchingIndex } => ({}))

/**
 * What matching looks up: made when it is first asked for. That of the day which the atlas describes is kept as long as
 * the atlas lives; of other days only the last, so that asking about many does not fill the memory.
 */
export function matchingIndex(atlas: Atlas, asOf: PartialDate): MatchingIndex {
  const indexes = indexesOf(atlas)
  if (asOf === atlas.manifest.asOf) {
    indexes.usual ??= makeIndex(atlas, asOf)
    return indexes.usual
  }
  if (indexes.last?.asOf !== asOf) indexes.last = makeIndex(atlas, asOf)
  return indexes.last
}

/** Whether what is dated so had begun by a date; what has no date had begun long ago. */
export const hasBegun = (date: PartialDate | undefined, asOf: PartialDate): boolean =>
  date === undefined || dateInterval(date).start <= dateInterval(asOf).end
