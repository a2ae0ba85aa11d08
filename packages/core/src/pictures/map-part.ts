/** The part of a map that is drawn: some sides, some sectors, and no more than can be seen. @module */
import type { ActorMap, MapConnection, MapMarker } from '../analysis/actor-map.ts'

/** Which part of a map. */
export interface MapPartOptions {
  /** Ids of sectors: only their actors, and the ties between them; default: all. */
  readonly sectors?: readonly string[]
  /** The id of the one side that is drawn; default: all. */
  readonly side?: string
}

/** The most places and arcs that are drawn: those with most actors, and those with most ties. */
const most = { markers: 120, arcs: 150 } as const

/** A map with only some of its actors. */
export interface MapPart extends Pick<ActorMap, 'regions' | 'connections'> {
  /** Places and arcs that are not drawn, as there are too many. */
  readonly leftOut: { readonly markers: number; readonly arcs: number }
}

function markerWithin(marker: MapMarker, sectors: readonly string[] | undefined): readonly MapMarker[] {
  if (sectors === undefined) return [marker]
  const actors = marker.actors.filter((actor) => actor.sectors.some((id) => sectors.includes(id)))
  return actors.length === 0
    ? []
    : [{ ...marker, actors, sectors: marker.sectors.filter((id) => sectors.includes(id)) }]
}

function connectionWithin(connection: MapConnection, actors: ReadonlySet<string>): readonly MapConnection[] {
  const ties = connection.ties.filter(({ record }) => record.between.every((id) => actors.has(id)))
  if (ties.length === 0) return []
  const basis = ties.some(({ record }) => record.basis === 'stated') ? 'stated' : 'inferred'
  return [{ ...connection, ties, basis }]
}

const byCount = <T>(items: readonly T[], count: (item: T) => number, limit: number): readonly T[] => {
  if (items.length <= limit) return items
  const largest = new Set(items.toSorted((a, b) => count(b) - count(a)).slice(0, limit))
  return items.filter((item) => largest.has(item))
}

export function partOf(map: ActorMap, { sectors, side }: MapPartOptions): MapPart {
  const inSectors = map.regions
    .filter((region) => side === undefined || region.side === side)
    .map((region) => ({ ...region, spots: region.spots.flatMap((spot) => markerWithin(spot, sectors)) }))
  const all = inSectors.flatMap(({ spots }) => spots)
  const drawn = new Set(byCount(all, ({ actors }) => actors.length, most.markers))
  const regions = inSectors
    .map((region) => ({ ...region, spots: region.spots.filter((spot) => drawn.has(spot)) }))
    .filter(({ spots }) => spots.length > 0)
  const places = new Set([...drawn].map(({ place }) => place.id))
  const actors = new Set<string>([...drawn].flatMap((spot) => spot.actors.map(({ entry }) => entry.record.id)))
  const between = map.connections
    .flatMap((connection) => connectionWithin(connection, actors))
    .filter(({ ends }) => ends.every(({ place }) => places.has(place.id)))
  const connections = byCount(between, ({ ties }) => ties.length, most.arcs)
  return {
    regions,
    connections,
    leftOut: { markers: all.length - drawn.size, arcs: between.length - connections.length },
  }
}
