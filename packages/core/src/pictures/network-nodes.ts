/** The nodes of a network as they are drawn: their signs, names and places. @module */
import { descriptionOf } from '../dataset/description-of.ts'
import { labelOf, shortLabelOf } from '../dataset/label.ts'
import type { NodeCollection, Subgraph } from '../graph/graph.ts'
import type { Language, Localized } from '../model/language.ts'
import { capitalized } from '../text/as-sentence.ts'
import type { LegendItem } from './legend.ts'
import { paint } from './palette.ts'
import type { PictureContext } from './picture.ts'
import { element, linked, rounded, tooltip } from './svg.ts'
import { lineHeight, textLines, textWidth, wrap } from './text.ts'

/** On which half of the picture something stands. */
export type Half = 'left' | 'right'

/** A caption above the first of those that it is for. */
export interface NodesCaption {
  readonly half: Half
  /** Whether it is for those of a side, or of neither. */
  readonly sided: boolean
  /** Where the names below it begin, towards the middle. */
  readonly x: number
  /** Where its letters stand, in pixels from above. */
  readonly y: number
}

/** A node with its place. */
export interface PlacedNode {
  readonly node: number
  readonly x: number
  readonly y: number
  readonly half: Half
  /** The room for its name, outwards. */
  readonly room: number
  readonly bold?: boolean
}

export const nodeSize = 11.5
const radius = 5
const gap = 5

/** How far from the middle of a node its name begins. */
export const nameAt = radius + gap

/** The names of nodes are cut no shorter than this many lines. */
const mostLines = 2

/** The lines of a node's name: the short one where the whole one has no room. */
export function nodeLines(
  context: PictureContext,
  { graph }: Subgraph,
  { node, room, bold }: PlacedNode,
): readonly string[] {
  const entry = graph.nodeAt(node)
  const whole = labelOf(context.atlas, entry, context.language)
  const most = room - radius - gap
  if (textWidth(whole, nodeSize, bold) <= most) return [whole]
  const short = shortLabelOf(context.atlas, entry, context.language)
  return wrap(short, nodeSize, most, mostLines, bold)
}

/** How much room a node and its name take outwards. */
export const reachOf = (lines: readonly string[], bold?: boolean): number =>
  radius + gap + Math.max(...lines.map((line) => textWidth(line, nodeSize, bold)))

type Sign = 'cluster' | 'organization' | 'other'

const signOf = (collection: NodeCollection): Sign =>
  collection === 'clusters' ? 'cluster' : collection === 'organizations' ? 'organization' : 'other'

function drawSign(sign: Sign, x: number, y: number): string {
  const colours = { ...paint({ fill: sign === 'cluster' ? 'ink' : 'paper', stroke: 'ink' }), 'stroke-width': 1.3 }
  if (sign !== 'other') return element('circle', { cx: x, cy: y, r: radius - 0.5, ...colours })
  return element('path', {
    ...colours,
    d: `M${rounded(x)} ${rounded(y - radius)}l${radius} ${radius}l-${radius} ${radius}l-${radius}-${radius}z`,
  })
}

/** A node as it is drawn: its sign, and its name outwards. */
export function drawNode(context: PictureContext, subgraph: Subgraph, placed: PlacedNode): string {
  const { node, x, y, half, bold = false } = placed
  const entry = subgraph.graph.nodeAt(node)
  const lines = nodeLines(context, subgraph, placed)
  const outwards = half === 'left' ? -1 : 1
  const first = y + nodeSize * 0.36 - ((lines.length - 1) * nodeSize * lineHeight) / 2
  return linked(
    context.hrefOf(entry),
    element(
      'g',
      {},
      tooltip(labelOf(context.atlas, entry, context.language)),
      drawSign(signOf(entry.collection), x, y),
      textLines(lines, x + outwards * (radius + gap), first, {
        size: nodeSize,
        anchor: half === 'left' ? 'end' : 'start',
        halo: 'paper',
        bold,
      }),
    ),
  )
}

const otherRecord: Localized = { en: 'Other record', es: 'Otro registro' }

/** What a sign stands for, in the singular where it is of one collection. */
function signText(collections: readonly NodeCollection[], language: Language): string {
  const [first, ...others] = new Set(collections)
  if (first === undefined || others.length > 0) return otherRecord[language]
  const { one } = descriptionOf(first).label
  return capitalized(one[language])
}

/** The signs of nodes, of those kinds that there are. */
export function nodeItems(
  { language }: PictureContext,
  { graph }: Subgraph,
  nodes: readonly number[],
): readonly LegendItem[] {
  const shown = Map.groupBy(
    nodes.map((node) => graph.nodeAt(node).collection),
    signOf,
  )
  return (['cluster', 'organization', 'other'] as const).flatMap((sign): readonly LegendItem[] => {
    const collections = shown.get(sign)
    if (collections === undefined) return []
    return [{ width: 12, text: signText(collections, language), draw: (x, y) => drawSign(sign, x + 6, y) }]
  })
}
