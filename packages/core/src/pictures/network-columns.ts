/** A whole network: a column for each side, and lines between them. @module */
import type { Subgraph } from '../graph/graph.ts'
import { type NetworkEdge, neighboursIn } from './network-edges.ts'
import { type Half, nodeLines, nodeSize, type PlacedNode } from './network-nodes.ts'
import type { PictureContext } from './picture.ts'
import { lineHeight } from './text.ts'

/** The groups of nodes between which edges lead, those with most nodes first. */
function groupsOf(nodes: readonly number[], edges: readonly NetworkEdge[]): readonly (readonly number[])[] {
  const neighbours = neighboursIn(edges)
  const grouped = new Set<number>()
  const groups: (readonly number[])[] = []
  for (const start of nodes) {
    if (grouped.has(start)) continue
    const group = [start]
    grouped.add(start)
    // The group grows while it is walked through.
    for (const node of group)
      for (const other of neighbours.get(node) ?? []) {
        if (grouped.has(other)) continue
        grouped.add(other)
        group.push(other)
      }
    groups.push(group)
  }
  return groups.toSorted((a, b) => b.length - a.length)
}

/** Rounds of sorting each half by the middle of its neighbours. */
const rounds = 12

/** A group in its two halves, in an order in which few edges cross. */
function untangled(
  group: readonly number[],
  halves: ReadonlyMap<number, Half>,
  neighbours: ReadonlyMap<number, readonly number[]>,
) {
  const half = (side: Half) => group.filter((node) => halves.get(node) === side).sort((a, b) => a - b)
  const columns = { left: half('left'), right: half('right') }
  for (let round = 0; round < rounds; round++) {
    const [moving, fixed] = round % 2 === 0 ? (['right', 'left'] as const) : (['left', 'right'] as const)
    const place = new Map(columns[fixed].map((node, at) => [node, (at + 0.5) / columns[fixed].length]))
    const own = new Map(columns[moving].map((node, at) => [node, (at + 0.5) / columns[moving].length]))
    const middle = (node: number) => {
      const across = (neighbours.get(node) ?? []).flatMap((other) => place.get(other) ?? [])
      return across.length === 0 ? (own.get(node) ?? 0) : across.reduce((sum, at) => sum + at, 0) / across.length
    }
    columns[moving].sort((a, b) => middle(a) - middle(b) || a - b)
  }
  return columns
}

const rowGap = 5
const groupGap = 9

/** The share of the width that is left for the lines. */
const middleShare = 0.2

/** Places each node in the column of its half, group by group. */
export function placeInColumns(
  context: PictureContext,
  subgraph: Subgraph,
  {
    nodes,
    edges,
    halves,
  }: {
    readonly nodes: readonly number[]
    readonly edges: readonly NetworkEdge[]
    readonly halves: ReadonlyMap<number, Half>
  },
  top: number,
): { readonly placed: readonly PlacedNode[]; readonly bottom: number } {
  const { width } = context
  const room = (width * (1 - middleShare)) / 2
  const neighbours = neighboursIn(edges)
  const placed: PlacedNode[] = []
  let y = top
  for (const group of groupsOf(nodes, edges)) {
    const columns = untangled(group, halves, neighbours)
    const heights = (half: Half) =>
      columns[half].map((node) => {
        const draft: PlacedNode = { node, x: half === 'left' ? room : width - room, y: 0, half, room }
        return { draft, height: nodeLines(context, subgraph, draft).length * nodeSize * lineHeight + rowGap }
      })
    const [left, right] = [heights('left'), heights('right')]
    const sum = (rows: typeof left) => rows.reduce((total, { height }) => total + height, 0)
    const height = Math.max(sum(left), sum(right))
    for (const rows of [left, right]) {
      // The shorter column stands in the middle of the longer one.
      let at = y + (height - sum(rows)) / 2
      for (const row of rows) {
        placed.push({ ...row.draft, y: at + row.height / 2 })
        at += row.height
      }
    }
    y += height + groupGap
  }
  return { placed, bottom: y - groupGap }
}
