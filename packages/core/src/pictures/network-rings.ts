/** A network around one node: a ring for each step, its halves for the two sides. @module */
import type { Subgraph } from '../graph/graph.ts'
import { type NetworkEdge, neighboursIn } from './network-edges.ts'
import { type Half, type NodesCaption, nameAt, nodeLines, nodeSize, type PlacedNode } from './network-nodes.ts'
import { sideOfNode } from './network-sides.ts'
import type { PictureContext } from './picture.ts'
import { lineHeight } from './text.ts'

/** The steps of each node from the one in the middle. */
export function stepsFrom(centre: number, edges: readonly NetworkEdge[]): ReadonlyMap<number, number> {
  const neighbours = neighboursIn(edges)
  const steps = new Map([[centre, 0]])
  for (const [node, step] of steps)
    for (const other of neighbours.get(node) ?? []) if (!steps.has(other)) steps.set(other, step + 1)
  return steps
}

/** What has no side stands below, on the half with more room. */
function spreadHalves(
  nodes: readonly number[],
  subgraph: Subgraph,
  halves: ReadonlyMap<number, Half>,
  areAligned: boolean,
): Readonly<Record<Half, number[]>> {
  const columns: Record<Half, number[]> = { left: [], right: [] }
  const isSided = (node: number) => sideOfNode(subgraph, node) !== undefined
  for (const node of nodes.filter(isSided)) columns[halves.get(node) ?? 'left'].push(node)
  const rest = nodes.filter((node) => !isSided(node))
  // Where it begins at one height on both halves, what stands above it does not count.
  const above = areAligned ? 0 : columns.right.length - columns.left.length
  // The first ones stand together, as they are of one kind.
  const onLeft = Math.max(0, Math.ceil((rest.length + above) / 2))
  columns.left.push(...rest.slice(0, onLeft))
  columns.right.push(...rest.slice(onLeft))
  return columns
}

const rowGap = 5

/** Room for a caption above the first of a side, and of neither; farther rings leave none. */
const captionRoom = 20

/** Room between the sides and what is of neither. */
const belowSides = 12

/** A ring of few nodes is spread over about this height, but their rows are no higher than that. */
const spread = { height: 250, row: 46 } as const

/** The most nodes in one half of a ring. */
export const mostInHalf = 36

/** Where the rings are, as shares of half the width: of one, two or three. */
const ringShares: Readonly<Record<number, readonly number[]>> = { 1: [0.36], 2: [0.2, 0.6], 3: [0.15, 0.42, 0.73] }

/** Farther rings than this have no room for names. */
export const mostRings = 3

interface Rings {
  readonly centre: number
  readonly edges: readonly NetworkEdge[]
  readonly halves: ReadonlyMap<number, Half>
}

interface Row {
  readonly draft: PlacedNode
  readonly sided: boolean
  /** The height of its name. */
  readonly text: number
  /** Free room above it. */
  above: number
  readonly height: number
}

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { above, height }) => sum + above + height, 0)

/** Lets what is of neither side begin at one height on both halves, below the sides. */
function align(columns: readonly (readonly Row[])[]): void {
  const sided = columns.map((rows) => heightOf(rows.filter((row) => row.sided)))
  const tallest = Math.max(...sided)
  for (const [at, rows] of columns.entries()) {
    const missing = tallest - (sided[at] ?? 0)
    const [first, other] = [rows.find((row) => row.sided), rows.find((row) => !row.sided)]
    if (first !== undefined) first.above += missing / 2
    if (other !== undefined) other.above += belowSides + (first === undefined ? missing : missing / 2)
  }
}

/** Places the node in the middle, and the others by their steps; those for which there is no room are left out. */
export function placeInRings(
  context: PictureContext,
  subgraph: Subgraph,
  { centre, edges, halves }: Rings,
  top: number,
): {
  readonly placed: readonly PlacedNode[]
  readonly bottom: number
  readonly captions: readonly NodesCaption[]
} {
  const half = context.width / 2
  const steps = stepsFrom(centre, edges)
  const deepest = Math.min(mostRings, Math.max(0, ...steps.values()))
  const shares = ringShares[Math.max(1, deepest)] ?? []
  const tied = new Set(edges.filter(({ isTie }) => isTie).flatMap(({ ends }) => ends))
  const neighbours = neighboursIn(edges)
  const before = new Map<number, number>([[centre, 0]])
  const columns = shares.flatMap((share, ring) => {
    const parents = (node: number) =>
      (neighbours.get(node) ?? []).flatMap((other) => (steps.get(other) === ring ? (before.get(other) ?? []) : []))
    const order = (node: number) => Math.min(Number.POSITIVE_INFINITY, ...parents(node))
    const nodes = [...steps]
      .filter(([, step]) => step === ring + 1)
      .map(([node]) => node)
      .sort((a, b) => order(a) - order(b) || Number(tied.has(b)) - Number(tied.has(a)) || a - b)
    const byHalf = spreadHalves(nodes, subgraph, halves, deepest === 1)
    return (['left', 'right'] as const).map((side) => {
      const kept = byHalf[side].slice(0, mostInHalf)
      for (const [at, node] of kept.entries()) before.set(node, at)
      const next = shares[ring + 1] ?? 1
      // Lines to the next ring need room beyond the names.
      const room = (next - share) * half - (next === 1 ? 0 : 52)
      const isSided = (node: number) => sideOfNode(subgraph, node) !== undefined
      const firsts = deepest > 1 ? [] : [kept.find(isSided), kept.find((node) => !isSided(node))]
      const rows = kept.map((node): Row => {
        const draft: PlacedNode = { node, x: 0, y: 0, half: side, room }
        const height = nodeLines(context, subgraph, draft).length * nodeSize * lineHeight + rowGap
        const own = Math.max(height, Math.min(spread.row, spread.height / kept.length))
        return {
          draft,
          sided: isSided(node),
          text: height,
          above: firsts.includes(node) ? captionRoom : 0,
          height: own,
        }
      })
      return { share, side, rows }
    })
  })
  if (deepest === 1) align(columns.map(({ rows }) => rows))
  const height = Math.max(130, ...columns.map(({ rows }) => heightOf(rows)))
  const above = deepest > 1 ? top : 4
  const middle = above + height / 2
  const captions: NodesCaption[] = []
  const tallest = Math.max(...columns.map(({ rows }) => heightOf(rows)))
  const placed = columns.flatMap(({ share, side, rows }): readonly PlacedNode[] => {
    const own = heightOf(rows)
    let y = middle - (deepest === 1 ? tallest : own) / 2
    return rows.map(({ draft, sided, text, above, height: rowHeight }) => {
      const centreY = y + above + rowHeight / 2
      y += above + rowHeight
      // A ring is bent a little: the middle stands further out, as on a circle.
      const bend = own === 0 ? 0 : 1 - ((centreY - middle) / (height / 2)) ** 2
      const distance = share * half * (0.8 + 0.2 * bend)
      const outwards = side === 'left' ? -1 : 1
      const x = half + outwards * distance
      if (above > 0) captions.push({ half: side, sided, x: x + outwards * nameAt, y: centreY - text / 2 - rowGap })
      return { ...draft, x, y: centreY }
    })
  })
  return {
    placed: [
      {
        node: centre,
        x: half,
        y: middle,
        half: 'right',
        room: shares[0] === undefined ? half : shares[0] * half * 0.6,
        bold: true,
      },
      ...placed,
    ],
    bottom: above + height,
    captions,
  }
}
