/** The actors of an atlas on a map, by side, and the ties between them. @module */
import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { tieEnds } from '../index/actors.ts'
import { ancestors, focusSectors, locationOf, type SideId, sideOfActor } from '../index/geography.ts'
import { checkedTerms, checkOptions, checkTexts, type OptionNames } from '../model/check-argument.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { Id } from '../model/id.ts'
import type { Place } from '../model/place.ts'
import { itemAt } from '../util/lazy-list.ts'
import { memoize, memoizeBy } from '../util/memo.ts'

/** An actor on a map. */
export interface MappedActor {
  readonly entry: Entry<ActorCollection>
  /** The place whose point it stands at: a city, or where no city is known the region or country. */
  readonly place: Place
  /** Whether the actor is only known to be somewhere in the place, and not in a city at this point. */
  readonly approximate: boolean
  /** The focus sectors that its sectors are or lie within, in the order of the atlas. */
  readonly sectors: readonly Id<'sectors'>[]
}

/** A point of a map with its actors. */
export interface MapMarker {
  /** WGS 84, decimal degrees. */
  readonly lat: number
  readonly lon: number
  /**
   * The place with this point; of a city and the state that has its point there, the state. A country that has its point in
   * its capital has a marker of its own: of an actor that is somewhere in Spain nobody knows that it is in Madrid.
   */
  readonly place: Place
  /** In the order of the atlas, clusters first. */
  readonly actors: readonly MappedActor[]
  /** The focus sectors of all of them, in the order of the atlas. */
  readonly sectors: readonly Id<'sectors'>[]
}

/** The part of the map on which one side of the atlas lies. */
export interface MapRegion {
  readonly side: SideId
  /** In the order of the atlas. */
  readonly spots: readonly MapMarker[]
}

/** The ties between the actors of two points. */
export interface MapConnection {
  readonly ends: readonly [MapMarker, MapMarker]
  /** In the order of the atlas; at least one. */
  readonly ties: readonly Entry<'ties'>[]
  /** Whether a source states any of them; else all are inferred. */
  readonly basis: 'stated' | 'inferred'
}

/** The actors of an atlas on a map. */
export interface ActorMap {
  /** The focus sectors of the atlas; where it has none, its widest. */
  readonly sectors: readonly Id<'sectors'>[]
  /** A region for each side that has actors, in the order of the manifest. */
  readonly regions: readonly MapRegion[]
  /** Between different spots only. */
  readonly connections: readonly MapConnection[]
  /** Actors without a place that has coordinates. */
  readonly unplaced: readonly Entry<ActorCollection>[]
}

/** Which actors a map shows. */
export interface ActorMapOptions {
  /** The collections of the actors; default: clusters. */
  readonly collections?: readonly ActorCollection[]
  /** The ids of those of them that are shown, such as what a query found; default: all. Others are left out. */
  readonly actors?: readonly string[]
}

interface MarkerDraft extends Pick<MapMarker, 'lat' | 'lon'> {
  place: Place
  side: SideId | undefined
  readonly actors: MappedActor[]
}

function sectorsOf(atlas: Atlas, sectors: readonly Id<'sectors'>[]) {
  const wider = ancestors(atlas)
  return ({ record }: Entry<ActorCollection>): MappedActor['sectors'] => {
    const own = new Set((record.sectors ?? []).flatMap((id) => [id, ...(wider.get(id) ?? [])]))
    return sectors.filter((id) => own.has(id))
  }
}

/** A point as a unit vector: the nearer two points are, the larger is the product of theirs. */
function unitVector({ lat, lon }: Pick<MapMarker, 'lat' | 'lon'>): readonly [number, number, number] {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

function nearness(a: MarkerDraft, b: MarkerDraft): number {
  const [one, other] = [unitVector(a), unitVector(b)]
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
}

/** The side on whose part of the map a marker lies: its own, or else that of the nearest marker that has one. */
function sideOn(marker: MarkerDraft, sided: readonly MarkerDraft[]): SideId | undefined {
  if (marker.side !== undefined) return marker.side
  let nearest: MarkerDraft | undefined
  for (const one of sided) {
    if (nearest === undefined || nearness(marker, one) > nearness(marker, nearest)) nearest = one
  }
  return nearest?.side
}

function toMarker({ side: _side, ...draft }: MarkerDraft, sectors: readonly Id<'sectors'>[]): MapMarker {
  const present = new Set(draft.actors.flatMap((actor) => actor.sectors))
  return { ...draft, sectors: sectors.filter((id) => present.has(id)) }
}

function regionsOf(atlas: Atlas, drafts: ReadonlyMap<MarkerDraft, MapMarker>): readonly MapRegion[] {
  const sided = [...drafts.keys()].filter(({ side }) => side !== undefined)
  const { sides } = atlas.manifest
  const placed = [...drafts].map(([draft, marker]) => ({ spot: marker, on: sideOn(draft, sided) ?? sides[0] }))
  return sides
    .map((side) => ({ side, spots: placed.filter(({ on }) => on === side).map(({ spot: marker }) => marker) }))
    .filter(({ spots: markers }) => markers.length > 0)
}

/** @param markers by the numbers of their actors */
function connectionsOf(atlas: Atlas, markers: readonly (MapMarker | undefined)[]): readonly MapConnection[] {
  const { first, second } = tieEnds(atlas)
  const found = new Map<string, { readonly ends: MapConnection['ends']; readonly ties: Entry<'ties'>[] }>()
  for (let tie = 0; tie < first.length; tie++) {
    const [from, to] = [markers[first[tie] ?? -1], markers[second[tie] ?? -1]]
    if (from === undefined || to === undefined || from === to) continue
    const key = [from, to]
      .map(({ place }) => place.id)
      .sort()
      .join(' ')
    const connection = found.get(key) ?? { ends: [from, to], ties: [] }
    connection.ties.push(entryOf('ties', itemAt(atlas.records.ties, tie)))
    found.set(key, connection)
  }
  return [...found.values()].map((connection) => ({
    ...connection,
    basis: connection.ties.some(({ record }) => record.basis === 'stated') ? 'stated' : 'inferred',
  }))
}

function makeMap(
  atlas: Atlas,
  collections: readonly ActorCollection[],
  isShown: (id: string) => boolean = () => true,
): ActorMap {
  const sectors = focusSectors(atlas)
  const sectorsOfActor = sectorsOf(atlas, sectors)
  const drafts = new Map<string, MarkerDraft>()
  const draftOfActor: MarkerDraft[] = []
  const unplaced: Entry<ActorCollection>[] = []
  for (const collection of actorCollections.filter((one) => collections.includes(one))) {
    const first = recordIndex(atlas.records).firstOf(collection)
    for (const [position, record] of atlas.records[collection].entries()) {
      if (!isShown(record.id)) continue
      const entry = entryOf<ActorCollection>(collection, record)
      const location = locationOf(atlas, entry)
      if (location === undefined) {
        unplaced.push(entry)
        continue
      }
      const { place, lat, lon } = location
      const isLocal = place.kind === 'city' || place.kind === 'region'
      const point = isLocal ? `${lat} ${lon}` : place.id
      const draft = drafts.get(point) ?? { place, lat, lon, actors: [], side: undefined }
      drafts.set(point, draft)
      draft.actors.push({ entry, place, approximate: place.kind !== 'city', sectors: sectorsOfActor(entry) })
      if (ancestors(atlas).get(draft.place.id)?.includes(place.id)) draft.place = place
      draft.side ??= sideOfActor(atlas, record)
      draftOfActor[first + position] = draft
    }
  }
  const markers = new Map([...drafts.values()].map((draft) => [draft, toMarker(draft, sectors)]))
  const ofActors = draftOfActor.map((draft) => markers.get(draft))
  return { sectors, regions: regionsOf(atlas, markers), connections: connectionsOf(atlas, ofActors), unplaced }
}

const mapOf = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoizeBy(
    (collections: readonly ActorCollection[]) => actorCollections.filter((one) => collections.includes(one)).join(' '),
    (collections) => makeMap(atlas, collections),
  ),
)

const optionNames: OptionNames<ActorMapOptions> = { collections: true, actors: true }

/**
 * Where the actors of an atlas are on a map: by side, by point, with their focus sectors and the ties between them.
 *
 * An actor stands at its place, or where that has no coordinates at the smallest larger place that has. An actor
 * on neither side, such as one in a neighbour country, is shown on the part of the map where the nearest others are.
 *
 * @param atlas any atlas
 * @param options which actors; default: clusters
 * @returns a region for each side that has actors, the ties between different points, and the actors without a place
 * @throws {RangeError} if a collection is none of actors
 * @throws {TypeError} if the actors are no list of texts
 * @example
 * const { regions } = actorMap(atlas)
 * regions.map(({ side }) => side) // ['eu', 'mx']
 */
export function actorMap(atlas: Atlas, options: ActorMapOptions = {}): ActorMap {
  checkAtlas(atlas)
  checkOptions(options, optionNames)
  const { collections = ['clusters'], actors } = options
  const checked = checkedTerms('collections', collections, actorCollections)
  if (actors === undefined) return mapOf(atlas)(checked)
  checkTexts('actors', actors)
  const shown = new Set(actors)
  return makeMap(atlas, checked, (id) => shown.has(id))
}
