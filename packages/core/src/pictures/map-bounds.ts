/** The most of a map that is drawn. @module */
import type { ActorMap } from '../analysis/actor-map.ts'

/** The most places and arcs that are drawn: those with most actors, and those with most ties. */
const most = { markers: 120, arcs: 150 } as const

/** A map with no more than can be drawn. */
export interface BoundedMap extends Pick<ActorMap, 'regions' | 'connections'> {
  /** Places and arcs that are not drawn, as there are too many. */
  readonly leftOut: { readonly markers: number; readonly arcs: number }
}

/** Those with the largest counts, in the order in which they were. */
function largest<T>(items: readonly T[], count: (item: T) => number, limit: number): readonly T[] {
  if (items.length <= limit) return items
  const kept = new Set(items.toSorted((a, b) => count(b) - count(a)).slice(0, limit))
  return items.filter((item) => kept.has(item))
}

export function boundedMap({ regions, connections }: ActorMap): BoundedMap {
  const all = regions.flatMap(({ spots }) => spots)
  const drawn = new Set(largest(all, ({ actors }) => actors.length, most.markers))
  const between = connections.filter(({ ends }) => ends.every((end) => drawn.has(end)))
  const arcs = largest(between, ({ ties }) => ties.length, most.arcs)
  return {
    regions: regions.map((region) => ({ ...region, spots: region.spots.filter((spot) => drawn.has(spot)) })),
    connections: arcs,
    leftOut: { markers: all.length - drawn.size, arcs: connections.length - arcs.length },
  }
}
