/** A part of a map: one side, or the actors of some sectors. @module */
import { type Atlas, checkAtlas, type IdMap, type IdOf } from '../dataset/atlas.ts'
import { get } from '../dataset/get.ts'
import { ancestors } from '../index/geography.ts'
import { checkObject, checkOptions, checkTexts, type OptionNames } from '../model/check-argument.ts'
import type { ActorMap, MapConnection, MapMarker, MappedActor } from './actor-map.ts'

/** Which part of a map. */
export interface MapPartOptions<I extends IdMap = IdMap> {
  /** Only actors in one of them or in one within it, and the ties between these; default: all. */
  readonly sectors?: readonly IdOf<'sectors', I>[] | undefined
  /** The one side that is shown; default: all. */
  readonly side?: IdOf<'places', I> | undefined
}

const optionNames: OptionNames<MapPartOptions> = { sectors: true, side: true }

const isInAny =
  (atlas: Atlas, sectors: readonly string[]) =>
  ({ entry: { record } }: MappedActor): boolean =>
    (record.sectors ?? []).some((own) => [own, ...(ancestors(atlas).get(own) ?? [])].some((id) => sectors.includes(id)))

function markerWithin(
  marker: MapMarker,
  sectors: readonly string[],
  isWithin: (actor: MappedActor) => boolean,
): readonly MapMarker[] {
  const actors = marker.actors.filter(isWithin)
  if (actors.length === 0) return []
  const shown = marker.sectors.filter((id) => sectors.includes(id))
  if (shown.length > 0) return [{ ...marker, actors, sectors: shown }]
  // Of a narrower sector the map has no sign but that of the wider one.
  const present = new Set(actors.flatMap((actor) => actor.sectors))
  return [{ ...marker, actors, sectors: marker.sectors.filter((id) => present.has(id)) }]
}

function connectionWithin(
  { ends, ties }: MapConnection,
  markers: ReadonlyMap<string, MapMarker>,
  actors: ReadonlySet<string>,
): readonly MapConnection[] {
  const kept = ties.filter(({ record }) => record.between.every((id) => actors.has(id)))
  const [from, to] = ends.map(({ place }) => markers.get(place.id))
  if (kept.length === 0 || from === undefined || to === undefined) return []
  const basis = kept.some(({ record }) => record.basis === 'stated') ? 'stated' : 'inferred'
  return [{ ends: [from, to], ties: kept, basis }]
}

/**
 * A part of a map: only one side, or only the actors of some sectors, with the ties between them.
 *
 * @param atlas the atlas that the map is of
 * @param map what `actorMap` gives
 * @param options which part
 * @returns a map, which can be drawn as the whole
 * @throws {NotFoundError} if there is no such sector or side
 * @example
 * const { regions } = mapPart(atlas, actorMap(atlas), { side: 'mx', sectors: ['ict'] })
 * regions.map(({ side }) => side) // ['mx']
 */
export function mapPart<I extends IdMap>(
  atlas: Atlas<I>,
  map: ActorMap,
  options: MapPartOptions<NoInfer<I>> = {},
): ActorMap {
  checkAtlas(atlas)
  checkObject('map', map, 'what actorMap gives', ['sectors', 'regions', 'connections', 'unplaced'])
  checkOptions(options, optionNames)
  const { sectors, side } = options
  if (sectors !== undefined) checkTexts('options.sectors', sectors)
  const within: readonly string[] | undefined = sectors?.map((id) => get(atlas, 'sectors', id).id)
  const only = side === undefined ? undefined : get(atlas, 'places', side).id
  if (within === undefined && only === undefined) return map
  const isWithin = isInAny(atlas, within ?? [])
  const regions = map.regions
    .filter((region) => only === undefined || region.side === only)
    .map((region) => ({
      ...region,
      spots: within === undefined ? region.spots : region.spots.flatMap((spot) => markerWithin(spot, within, isWithin)),
    }))
    .filter(({ spots }) => spots.length > 0)
  const markers = new Map(regions.flatMap(({ spots }) => spots.map((spot) => [spot.place.id, spot])))
  const actors = new Set<string>(
    [...markers.values()].flatMap((marker) => marker.actors.map(({ entry }) => entry.record.id)),
  )
  return {
    ...map,
    regions,
    connections: map.connections.flatMap((connection) => connectionWithin(connection, markers, actors)),
  }
}
