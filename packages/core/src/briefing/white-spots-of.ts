/** The white spots that concern a subject, strongest first. @module */
import { type WhiteSpot, type WhiteSpotOptions, whiteSpots } from '../analysis/white-spots.ts'
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { placeOfKind, sideOfPlace } from '../index/geography.ts'
import { isActor, sideOf, type Writing } from './briefing-context.ts'
import type { SubjectRecords } from './subject.ts'

type Options = WhiteSpotOptions & { readonly where?: (spot: WhiteSpot) => boolean }

/** The strongest white spots that meet a condition. */
function firstOf(atlas: Atlas, { where = () => true, limit = 3, ...options }: Options): readonly WhiteSpot[] {
  return whiteSpots(atlas, options).filter(where).slice(0, limit)
}

/** The states or regions of one side, and the countries of the other. */
const onBothSides = (atlas: Atlas, options: Options): readonly WhiteSpot[] => [
  ...firstOf(atlas, { ...options, by: 'region' }),
  ...firstOf(atlas, { ...options, by: 'country' }),
]

/** Those of a country or region, or of what it lies in; of a side, those of all its places. */
function ofPlace({ atlas, asOf }: Writing, { record: { id, kind } }: Entry<'places'>): readonly WhiteSpot[] {
  const side = sideOfPlace(atlas, id, asOf)
  if (side === undefined) return []
  if (side === id) return firstOf(atlas, { side, asOf, by: kind === 'country' ? 'region' : 'country' })
  const region = placeOfKind(atlas, id, 'region')
  const column = region ?? placeOfKind(atlas, id, 'country')
  const by = region === undefined ? 'country' : 'region'
  return firstOf(atlas, { side, asOf, by, where: ({ cell }) => cell.place === column })
}

/** Those of an actor's own sectors where it sits. */
function ofActor(writing: Writing, entry: Entry<'clusters' | 'organizations'>, limit: number): readonly WhiteSpot[] {
  const { atlas, asOf } = writing
  const { id, sectors = [] } = entry.record
  const side = sideOf(writing, entry)
  if (side === undefined || sectors.length === 0) return []
  const isThere = ({ cell }: WhiteSpot) => cell.actors.here.some((actor) => actor === id)
  const among = (by: 'region' | 'country') => firstOf(atlas, { side, asOf, by, sectors, limit, where: isThere })
  const inRegion = among('region')
  return inRegion.length > 0 ? inRegion : among('country')
}

/** The white spots that concern the subject of a briefing. */
export function whiteSpotsOf(writing: Writing, subjects: SubjectRecords): readonly WhiteSpot[] {
  const { atlas, asOf } = writing
  if (subjects.length === 0) return onBothSides(atlas, { asOf, limit: 2 })
  return subjects.flatMap((entry) => {
    if (isActor(entry)) return ofActor(writing, entry, subjects.length === 1 ? 2 : 1)
    switch (entry.collection) {
      case 'sectors':
        return onBothSides(atlas, { asOf, sectors: [entry.record.id], limit: 2 })
      case 'places':
        return ofPlace(writing, entry)
      default:
        return entry satisfies never
    }
  })
}
