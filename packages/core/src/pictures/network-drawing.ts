/** The lines of a network, the record in its middle, and the names of its sides. @module */
import { labelOf, labelOfId } from '../dataset/label.ts'
import type { Subgraph } from '../graph/graph.ts'
import type { Localized } from '../model/language.ts'
import { formatList } from '../text/format-list.ts'
import { dashes } from './legend.ts'
import type { NetworkEdge } from './network-edges.ts'
import { nodeLines, nodeSize, type PlacedNode, reachOf } from './network-nodes.ts'
import { bendOf } from './network-rows.ts'
import { sideOfNode, sidesFromWest } from './network-sides.ts'
import { paint } from './palette.ts'
import type { PictureContext } from './picture.ts'
import { element, linked, rounded, tooltip } from './svg.ts'
import { lineHeight, textLine, textLines, truncate, wrap } from './text.ts'

/** Where the nodes stand. */
export interface Layout {
  readonly placed: readonly PlacedNode[]
  readonly bottom: number
  /** Whether the nodes stand below each other, with arcs beside them. */
  readonly inRows: boolean
}

/** A network with the places of its nodes. */
export interface Drawing extends Layout {
  readonly subgraph: Subgraph
  readonly edges: readonly NetworkEdge[]
  readonly centre: number | undefined
}

const captionSize = 13

const neither: Localized = { en: 'Of neither side', es: 'De ninguno de los lados' }

const manyEdges = 80

/** Where a line leaves a node: beyond its name, if it goes further outwards. */
function exitOf(
  context: PictureContext,
  subgraph: Subgraph,
  from: PlacedNode,
  to: PlacedNode,
): readonly [number, number] {
  const outwards = from.half === 'left' ? -1 : 1
  const isBeyond = from.half === to.half && outwards * (to.x - from.x) > from.room * 0.6
  return isBeyond
    ? [from.x + outwards * (reachOf(nodeLines(context, subgraph, from), from.bold) + 3), from.y]
    : [from.x, from.y]
}

function edgePath(
  context: PictureContext,
  { subgraph, centre, inRows, bottom }: Drawing,
  from: PlacedNode,
  to: PlacedNode,
): string {
  const point = (at: readonly number[]) => at.map(rounded).join(' ')
  if (inRows) {
    const bend = bendOf(from, to, bottom)
    return `M${point([from.x, from.y])}C${point([from.x - bend, from.y])} ${point([to.x - bend, to.y])} ${point([to.x, to.y])}`
  }
  const isFromCentre = from.node === centre || to.node === centre
  const [start, end] = isFromCentre
    ? [
        [from.x, from.y],
        [to.x, to.y],
      ]
    : [exitOf(context, subgraph, from, to), exitOf(context, subgraph, to, from)]
  if (from.half === to.half && Math.abs(from.x - to.x) < 60 && !isFromCentre) {
    // Between nodes below each other a line bends inwards, away from the names.
    const inwards = (from.half === 'left' ? 1 : -1) * Math.min(70, 14 + Math.abs(from.y - to.y) * 0.35)
    return `M${point(start)}Q${point([(from.x + to.x) / 2 + inwards, (from.y + to.y) / 2])} ${point(end)}`
  }
  return `M${point(start)}L${point(end)}`
}

/** A line between two nodes; nothing where one of them is not drawn. */
export function drawEdge(
  context: PictureContext,
  drawing: Drawing,
  edge: NetworkEdge,
  byNode: ReadonlyMap<number, PlacedNode>,
): string {
  const [from, to] = edge.ends.map((end) => byNode.get(end))
  if (from === undefined || to === undefined) return ''
  const { graph } = drawing.subgraph
  const names = edge.ends.map((node) => labelOf(context.atlas, graph.nodeAt(node), context.language))
  return element(
    'path',
    {
      ...paint(
        { fill: 'none', stroke: edge.isTie ? 'tie' : 'soft' },
        ...(edge.isTie ? ['picture-tie', edge.basis] : []),
      ),
      'stroke-width': edge.isTie ? 1.5 : 0.8,
      // Where there are very many, the others stand back.
      opacity: edge.isTie || drawing.edges.length < manyEdges ? undefined : 0.4,
      'stroke-dasharray': dashes(edge.basis),
      d: edgePath(context, drawing, from, to),
    },
    tooltip(`${names.join(' – ')}: ${formatList(edge.labels, context.language)}`),
  )
}

/** The record in the middle, with its name below. */
export function drawCentre(context: PictureContext, { graph }: Subgraph, { node, x, y, room }: PlacedNode): string {
  const entry = graph.nodeAt(node)
  const name = labelOf(context.atlas, entry, context.language)
  const lines = wrap(name, captionSize, room * 2, 4, true)
  return linked(
    context.hrefOf(entry),
    element(
      'g',
      {},
      tooltip(name),
      element('circle', { cx: x, cy: y, r: 9, ...paint({ fill: 'ink', stroke: 'paper' }), 'stroke-width': 2 }),
      textLines(lines, x, y + 11 + captionSize * lineHeight, {
        size: captionSize,
        bold: true,
        anchor: 'middle',
        halo: 'paper',
      }),
    ),
  )
}

/** The names of the sides above their halves. */
export function sideCaptions(
  { atlas, language, width }: PictureContext,
  { subgraph, placed, inRows, centre }: Drawing,
): readonly string[] {
  if (inRows) return []
  const [west, east] = sidesFromWest(atlas)
  const shown = new Set(placed.map(({ node }) => sideOfNode(subgraph, node)))
  const caption = (side: string) => truncate(labelOfId(atlas, side, language), captionSize, width / 2 - 20, true)
  const style = { size: captionSize, bold: true, colour: 'soft' } as const
  const unsided = placed.filter(({ node }) => node !== centre && sideOfNode(subgraph, node) === undefined)
  const belowSides = (['left', 'right'] as const).flatMap((half) => {
    const nodes = unsided.filter((node) => node.half === half)
    if (nodes.length === 0) return []
    const y = Math.min(...nodes.map((node) => node.y)) - nodeSize - 6
    const isLeft = half === 'left'
    return textLine(neither[language], isLeft ? 0 : width, y, {
      ...style,
      size: nodeSize,
      ...(isLeft ? {} : { anchor: 'end' }),
    })
  })
  return [
    ...belowSides,
    ...(shown.has(west) ? [textLine(caption(west), 0, 14, style)] : []),
    ...(shown.has(east) ? [textLine(caption(east), width, 14, { ...style, anchor: 'end' })] : []),
  ]
}
