/** A network around one node where there is little width: a row for each node, and arcs beside them. @module */
import type { Subgraph } from '../graph/graph.ts'
import { memoizeByKey } from '../util/memo.ts'
import type { NetworkEdge } from './network-edges.ts'
import { type Half, nodeLines, nodeSize, type PlacedNode } from './network-nodes.ts'
import { mostInHalf, mostRings, stepsFrom } from './network-rings.ts'
import { sideOfNode } from './network-sides.ts'
import type { PictureContext } from './picture.ts'
import { lineHeight } from './text.ts'

/** The width that is left for the arcs. */
const gutter = 64

const rowGap = 6

/** The most nodes of a group that is more than one step away. */
const mostFarther = 12
const groupGap = 10

interface Rows {
  readonly centre: number
  readonly edges: readonly NetworkEdge[]
  readonly halves: ReadonlyMap<number, Half>
}

/** Places the node in the middle first, and the others below it: by steps, then by sides. */
export function placeInRows(
  context: PictureContext,
  subgraph: Subgraph,
  { centre, edges, halves }: Rows,
  top: number,
): { readonly placed: readonly PlacedNode[]; readonly bottom: number } {
  const steps = stepsFrom(centre, edges)
  const tied = new Set(edges.filter(({ isTie }) => isTie).flatMap(({ ends }) => ends))
  const groupOf = memoizeByKey((node: number) => {
    const half = sideOfNode(subgraph, node) === undefined ? 2 : halves.get(node) === 'left' ? 0 : 1
    return 10 * (steps.get(node) ?? 0) + half
  })
  const taken = new Map<number, number>()
  const nodes = [...steps]
    .filter(([, step]) => step <= mostRings)
    .map(([node]) => node)
    .sort((a, b) => groupOf(a) - groupOf(b) || Number(tied.has(b)) - Number(tied.has(a)) || a - b)
    .filter((node) => {
      const count = (taken.get(groupOf(node)) ?? 0) + 1
      taken.set(groupOf(node), count)
      return count <= ((steps.get(node) ?? 0) <= 1 ? mostInHalf : mostFarther)
    })
  let y = top
  let before = 0
  const placed = nodes.map((node): PlacedNode => {
    if (groupOf(node) !== before) y += groupGap
    before = groupOf(node)
    const bold = node === centre
    const draft: PlacedNode = { node, x: gutter, y: 0, half: 'right', room: context.width - gutter, bold }
    const height = nodeLines(context, subgraph, draft).length * nodeSize * lineHeight + rowGap
    y += height
    return { ...draft, y: y - height / 2 }
  })
  return { placed, bottom: y }
}

/** How far an arc between two rows bends to the left: the farther, the more. */
export const bendOf = (one: PlacedNode, other: PlacedNode, height: number): number =>
  12 + (gutter - 18) * 1.33 * Math.sqrt(Math.min(1, Math.abs(one.y - other.y) / height))
