/** On which half of a network each node stands. @module */
import { actorMap } from '../analysis/actor-map.ts'
import { sideOf } from '../analysis/side-of.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { entriesById } from '../dataset/get.ts'
import type { Subgraph } from '../graph/graph.ts'
import { type SideId, sideOfActor, sideOfPlace } from '../index/geography.ts'
import type { Partnership } from '../model/partnership.ts'
import { memoize } from '../util/memo.ts'
import { isEastOf } from './map-panels.ts'
import { type NetworkEdge, neighboursIn } from './network-edges.ts'
import type { Half } from './network-nodes.ts'

/** The sides of an atlas from west to east, as on its map. */
export const sidesFromWest = /* @__PURE__ */ memoize((atlas: Atlas): readonly [SideId, SideId] => {
  const [first, second] = atlas.manifest.sides
  const { regions } = actorMap(atlas)
  const [one, other] = [first, second].map((side) => regions.find((region) => region.side === side))
  return one === undefined || other === undefined || isEastOf(one, other) ? [first, second] : [second, first]
})

/** The side on which all known members of a partnership are; none if they are on both, or on neither. */
function sideOfMembers(atlas: Atlas, { members = [] }: Partnership): SideId | undefined {
  const actors = entriesById(
    atlas,
    members.flatMap(({ actor }) => actor ?? []),
  )
  const sides = new Set(actors.flatMap(({ record }) => sideOf(atlas, record.id) ?? []))
  return sides.size === 1 ? [...sides][0] : undefined
}

/** The side of the record of a node; none of most that are neither actors, partnerships nor places. */
export function sideOfNode({ graph }: Subgraph, node: number): SideId | undefined {
  const { collection, record } = graph.nodeAt(node)
  if (collection === 'clusters' || collection === 'organizations') return sideOfActor(graph.atlas, record)
  if (collection === 'partnerships') return sideOfMembers(graph.atlas, record)
  return collection === 'places' ? sideOfPlace(graph.atlas, record.id) : undefined
}

/** Puts each node on a half: by its side, or else where fewer of its neighbours are. */
export function halvesOf(
  subgraph: Subgraph,
  nodes: readonly number[],
  edges: readonly NetworkEdge[],
): ReadonlyMap<number, Half> {
  const [west, east] = sidesFromWest(subgraph.graph.atlas)
  const halves = new Map<number, Half>()
  for (const node of nodes) {
    const side = sideOfNode(subgraph, node)
    if (side === west || side === east) halves.set(node, side === west ? 'left' : 'right')
  }
  const neighbours = neighboursIn(edges)
  for (const node of nodes.filter((one) => !halves.has(one))) {
    const around = (neighbours.get(node) ?? []).map((other) => halves.get(other))
    const left = around.filter((half) => half === 'left').length
    halves.set(node, left > around.length - left ? 'right' : 'left')
  }
  return halves
}
