/** The lines of a network, the record in its middle, and the names of its sides. @module */
import { labelOf, labelOfId } from '../dataset/label.ts'
import type { Subgraph } from '../graph/graph.ts'
import type { Localized } from '../model/language.ts'
import { formatList } from '../text/format-list.ts'
import { dashes } from './legend.ts'
import type { NetworkEdge } from './network-edges.ts'
import { type NodesCaption, nodeLines, type PlacedNode, reachOf } from './network-nodes.ts'
import { bendOf } from './network-rows.ts'
import { sideOfNode, sidesFromWest } from './network-sides.ts'
import { paint } from './palette.ts'
import type { PictureContext } from './picture.ts'
import { element, linked, rounded, tooltip } from './svg.ts'
import { lineHeight, textLine, textLines, textWidth, truncate, wrap } from './text.ts'

/** Where the nodes stand. */
export interface Layout {
  readonly placed: readonly PlacedNode[]
  readonly bottom: number
  /** Whether the nodes stand below each other, with arcs beside them. */
  readonly inRows: boolean
  /** Above the nodes of each side and of neither; none where the sides have the edges of the picture. */
  readonly captions: readonly NodesCaption[]
}

/** A network with the places of its nodes. */
export interface Drawing extends Layout {
  readonly subgraph: Subgraph
  readonly edges: readonly NetworkEdge[]
  readonly centre: number | undefined
}

const captionSize = 13

const neither: Localized = { en: 'Of both sides, or general', es: 'De ambos lados, o general' }

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

const point = (...at: readonly number[]): string => at.map(rounded).join(' ')

/** Around the name in the middle. */
const padding = { x: 10, y: 7 } as const

/** The name of the record in the middle, and the box in which it stands. */
function centreBox({ atlas, language }: PictureContext, { graph }: Subgraph, { node, x, y, room }: PlacedNode) {
  const name = labelOf(atlas, graph.nodeAt(node), language)
  const lines = wrap(name, captionSize, 2 * (room - padding.x), 5, true)
  const width = Math.max(...lines.map((line) => textWidth(line, captionSize, true))) + 2 * padding.x
  const height = lines.length * captionSize * lineHeight + 2 * padding.y
  return { name, lines, left: x - width / 2, top: y - height / 2, width, height }
}

/** A line from the side of the box in the middle, level at first, so that it runs neither through the box nor along it. */
function spoke(context: PictureContext, subgraph: Subgraph, centre: PlacedNode, { x, y, half }: PlacedNode): string {
  const { left, width } = centreBox(context, subgraph, centre)
  const start = half === 'left' ? left : left + width
  const way = x - start
  return `M${point(start, centre.y)}C${point(start + way * 0.5, centre.y)} ${point(x - way * 0.5, y)} ${point(x, y)}`
}

/** How far from the box in the middle other lines pass. */
const clearance = 14

/** The way round the box in the middle of a line that would run behind it, and seem to begin there. */
function roundCentre(
  context: PictureContext,
  { subgraph, centre, placed }: Drawing,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): string | undefined {
  const middle = placed.find(({ node }) => node === centre)
  if (middle === undefined || (x1 - middle.x) * (x2 - middle.x) >= 0) return undefined
  const { left, width, height } = centreBox(context, subgraph, middle)
  const heightAt = (x: number) => y1 + ((y2 - y1) * (x - x1)) / (x2 - x1)
  const [atLeft, atRight] = [heightAt(left), heightAt(left + width)]
  const reach = height / 2 + clearance
  const isClear = Math.min(atLeft, atRight) > middle.y + reach || Math.max(atLeft, atRight) < middle.y - reach
  if (isClear) return undefined
  const outwards = heightAt(middle.x) < middle.y ? -1 : 1
  const [near, far] = [left - clearance, left + width + clearance]
  const y = middle.y + outwards * reach
  const [first, last] = x1 < x2 ? [near, far] : [far, near]
  const side = (from: number, to: number) => (from + to) / 2
  return `M${point(x1, y1)}C${point(side(x1, first), y1)} ${point(side(x1, first), y)} ${point(first, y)}H${rounded(last)}C${point(side(x2, last), y)} ${point(side(x2, last), y2)} ${point(x2, y2)}`
}

function edgePath(context: PictureContext, drawing: Drawing, from: PlacedNode, to: PlacedNode): string {
  const { subgraph, centre, inRows, bottom } = drawing
  if (inRows) {
    const bend = bendOf(from, to, bottom)
    return `M${point(from.x, from.y)}C${point(from.x - bend, from.y)} ${point(to.x - bend, to.y)} ${point(to.x, to.y)}`
  }
  if (from.node === centre) return spoke(context, subgraph, from, to)
  if (to.node === centre) return spoke(context, subgraph, to, from)
  const [start, end] = [exitOf(context, subgraph, from, to), exitOf(context, subgraph, to, from)]
  if (from.half === to.half && Math.abs(from.x - to.x) < 60) {
    // Between nodes below each other a line bends inwards, away from the names.
    const inwards = (from.half === 'left' ? 1 : -1) * Math.min(70, 14 + Math.abs(from.y - to.y) * 0.35)
    return `M${point(...start)}Q${point((from.x + to.x) / 2 + inwards, (from.y + to.y) / 2)} ${point(...end)}`
  }
  return roundCentre(context, drawing, start, end) ?? `M${point(...start)}L${point(...end)}`
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
        ...(edge.isTie ? ['picture-tie', edge.state] : []),
      ),
      'stroke-width': edge.isTie ? 1.5 : 0.8,
      // Where there are very many, the others stand back.
      opacity: edge.isTie || drawing.edges.length < manyEdges ? undefined : 0.4,
      'stroke-dasharray': dashes(edge.state),
      d: edgePath(context, drawing, from, to),
    },
    tooltip(`${names.join(' – ')}: ${formatList(edge.labels, context.language)}`),
  )
}

/** The record in the middle: a box with its name. */
export function drawCentre(context: PictureContext, subgraph: Subgraph, placed: PlacedNode): string {
  const { name, lines, left, top, width, height } = centreBox(context, subgraph, placed)
  return linked(
    context.hrefOf(subgraph.graph.nodeAt(placed.node)),
    element(
      'g',
      {},
      tooltip(name),
      element('rect', { x: left, y: top, width, height, rx: 5, ...paint({ fill: 'ink' }) }),
      textLines(lines, placed.x, top + padding.y + captionSize * 0.97, {
        size: captionSize,
        bold: true,
        anchor: 'middle',
        colour: 'paper',
      }),
    ),
  )
}

/** The names of the sides above their nodes, or else at the edges of the picture. */
export function sideCaptions(
  { atlas, language, width }: PictureContext,
  { subgraph, placed, inRows, captions }: Drawing,
): readonly string[] {
  if (inRows) return []
  const [west, east] = sidesFromWest(atlas)
  const style = { size: captionSize, bold: true, colour: 'soft' } as const
  const sideText = (side: string, most: number) => truncate(labelOfId(atlas, side, language), captionSize, most, true)
  if (captions.length > 0)
    return captions.map(({ half, sided, x, y }) => {
      const isLeft = half === 'left'
      const most = isLeft ? x : width - x
      const text = sided ? sideText(isLeft ? west : east, most) : neither[language]
      return textLine(text, x, y, { ...style, ...(isLeft ? { anchor: 'end' } : {}) })
    })
  const shown = new Set(placed.map(({ node }) => sideOfNode(subgraph, node)))
  return [
    ...(shown.has(west) ? [textLine(sideText(west, width / 2 - 20), 0, 14, style)] : []),
    ...(shown.has(east) ? [textLine(sideText(east, width / 2 - 20), width, 14, { ...style, anchor: 'end' })] : []),
  ]
}
