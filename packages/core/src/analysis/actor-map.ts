/** Where the actors of an atlas are on a map, side by side, and which ties run between them. @module */
import { type Atlas, type Entry, entryOf, oncePerAtlas } from '../atlas/atlas.ts'
import { checkedTerms } from '../atlas/check-argument.ts'
import { locationOf } from '../export/location.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { Id } from '../model/id.ts'
import type { Place } from '../model/place.ts'
import { type SideId, sideOfActor } from '../query/whereabouts.ts'
import { widerIds } from '../query/wider-ids.ts'
import { focusSectors } from './focus-sectors.ts'

/** An actor on a map. */
export interface MappedActor {
  readonly entry: Entry<ActorCollection>
  /** The focus sectors that its sectors are or lie within, in the order of the atlas. */
  readonly sectors: readonly Id<'sectors'>[]
}

/** A point of a map, and all who stand there. */
export interface MapSpot {
  /** The place whose point it is: a city, or where no city is known the region or country. */
  readonly place: Place
  /** WGS 84, decimal degrees. */
  readonly lat: number
  readonly lon: number
  /** Whether the actors are only known to be somewhere in the place, and not in a city at this point. */
  readonly approximate: boolean
  /** In the order of the atlas, clusters first. */
  readonly actors: readonly MappedActor[]
}

/** The part of the map on which one side of the atlas lies. */
export interface MapRegion {
  readonly side: SideId
  /** In the order of the atlas. */
  readonly spots: readonly MapSpot[]
}

/** A tie between two actors who stand at different spots. */
export interface MappedTie {
  readonly tie: Entry<'ties'>
  readonly ends: readonly [MapSpot, MapSpot]
}

/** The actors of an atlas on a map. */
export interface ActorMap {
  /** The focus sectors of the atlas; where it has none, its widest. */
  readonly sectors: readonly Id<'sectors'>[]
  /** A region for each side with anybody on it, in the order of the manifest. */
  readonly regions: readonly MapRegion[]
  readonly ties: readonly MappedTie[]
  /** Whom the atlas puts nowhere: it names no place of theirs, or none with coordinates. */
  readonly unplaced: readonly Entry<ActorCollection>[]
}

/** Whom a map shows. */
export interface ActorMapOptions {
  /** The collections whose actors it shows; clusters unless told. */
  readonly collections?: readonly ActorCollection[]
}

type SpotDraft = Omit<MapSpot, 'actors'> & { readonly actors: MappedActor[]; side: SideId | undefined }

/** The focus sectors in which each actor is. */
function sectorsOf(atlas: Atlas, sectors: readonly Id<'sectors'>[]) {
  const wider = widerIds(atlas)
  return ({ record }: Entry<ActorCollection>): MappedActor['sectors'] => {
    const own = new Set((record.sectors ?? []).flatMap((id) => [id, ...(wider.get(id) ?? [])]))
    return sectors.filter((id) => own.has(id))
  }
}

/** A point as a unit vector: the nearer two points are, the larger is the product of theirs. */
function unitVector({ lat, lon }: Pick<MapSpot, 'lat' | 'lon'>): readonly [number, number, number] {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

function nearness(a: MapSpot, b: MapSpot): number {
  const [one, other] = [unitVector(a), unitVector(b)]
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
}

/** The side on whose part of the map a spot lies: its own, or else that of the nearest spot that has one. */
function sideOn(spot: SpotDraft, sided: readonly SpotDraft[]): SideId | undefined {
  if (spot.side !== undefined) return spot.side
  let nearest: SpotDraft | undefined
  for (const one of sided) {
    if (nearest === undefined || nearness(spot, one) > nearness(spot, nearest)) nearest = one
  }
  return nearest?.side
}

function regionsOf(atlas: Atlas, drafts: readonly SpotDraft[]): readonly MapRegion[] {
  const sided = drafts.filter(({ side }) => side !== undefined)
  const { sides } = atlas.manifest
  const placed = drafts.map((spot) => ({ spot, on: sideOn(spot, sided) ?? sides[0] }))
  return sides
    .map((side) => ({ side, spots: placed.filter(({ on }) => on === side).map(({ spot }) => spot) }))
    .filter(({ spots }) => spots.length > 0)
}

function makeMap(atlas: Atlas, collections: readonly ActorCollection[]): ActorMap {
  const sectors = focusSectors(atlas)
  const sectorsOfActor = sectorsOf(atlas, sectors)
  const spots = new Map<string, SpotDraft>()
  const spotOfActor = new Map<string, SpotDraft>()
  const unplaced: Entry<ActorCollection>[] = []
  for (const collection of actorCollections.filter((one) => collections.includes(one))) {
    for (const record of atlas.records[collection]) {
      const entry = entryOf<ActorCollection>(collection, record)
      const location = locationOf(atlas, entry)
      if (location === undefined) {
        unplaced.push(entry)
        continue
      }
      const { place, lat, lon } = location
      const approximate = place.kind !== 'city'
      const spot = spots.get(place.id) ?? { place, lat, lon, approximate, actors: [], side: undefined }
      spots.set(place.id, spot)
      spot.actors.push({ entry, sectors: sectorsOfActor(entry) })
      spot.side ??= sideOfActor(atlas, record)
      spotOfActor.set(record.id, spot)
    }
  }
  const ties = atlas.records.ties.flatMap((record): readonly MappedTie[] => {
    const [from, to] = record.between.map((id) => spotOfActor.get(id))
    return from === undefined || to === undefined || from === to
      ? []
      : [{ tie: entryOf('ties', record), ends: [from, to] }]
  })
  return { sectors, regions: regionsOf(atlas, [...spots.values()]), ties, unplaced }
}

const ofClusters = oncePerAtlas((atlas) => makeMap(atlas, ['clusters']))

/**
 * Where the actors of an atlas are on a map: by side, by point, with their focus sectors and the ties between them.
 *
 * An actor stands at its place, or where that has no coordinates at the smallest larger place that has. Somebody on
 * neither side, like a neighbour of a union, is shown on the part of the map where the nearest others are.
 *
 * @param atlas any atlas
 * @param options whose actors; clusters unless told
 * @returns a region for each side on which anybody is, the ties between different points, and whom it cannot place
 * @throws {RangeError} if a collection is none of actors
 * @example
 * const { regions } = actorMap(atlas)
 * regions.map(({ side }) => side) // ['eu', 'mx']
 */
export function actorMap(atlas: Atlas, { collections }: ActorMapOptions = {}): ActorMap {
  if (collections === undefined) return ofClusters(atlas)
  return makeMap(atlas, checkedTerms('collections', collections, actorCollections))
}
