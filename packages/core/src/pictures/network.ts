/** A network of records as a picture. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { labelOf } from '../dataset/label.ts'
import { numberOf, type Subgraph } from '../graph/graph.ts'
import { checkBoolean, checkedText, checkObject, type OptionNames } from '../model/check-argument.ts'
import type { Localized, PluralForms } from '../model/language.ts'
import { formatCount } from '../text/format-number.ts'
import { memoizePair } from '../util/memo.ts'
import { type LegendItem, legend, tieItems } from './legend.ts'
import { placeInColumns } from './network-columns.ts'
import { type Drawing, drawCentre, drawEdge, type Layout, sideCaptions } from './network-drawing.ts'
import { type NetworkEdge, networkEdges } from './network-edges.ts'
import { drawNode, nodeItems } from './network-nodes.ts'
import { placeInRings } from './network-rings.ts'
import { placeInRows } from './network-rows.ts'
import { halvesOf } from './network-sides.ts'
import { paint } from './palette.ts'
import { type PictureContext, type PictureOptions, picture, pictureContext, pictureOptionNames } from './picture.ts'
import { element, group } from './svg.ts'
import { counted } from './words.ts'

/** How a network is drawn. */
export interface NetworkPictureOptions extends PictureOptions {
  /** The id of the record in the middle; absent: none, and each side has a column. */
  readonly centre?: string
  /** Whether what the signs mean is said below; default: yes. */
  readonly legend?: boolean
}

const optionNames: OptionNames<NetworkPictureOptions> = { ...pictureOptionNames, centre: true, legend: true }

/** The most nodes of a network without a middle: those with most neighbours. */
const mostNodes = 160

/** From this width on, there is a ring for each step. */
const ringsFrom = 600

const captionHeight = 26

function mostConnected(nodes: readonly number[], edges: readonly NetworkEdge[]): readonly number[] {
  const degrees = new Map<number, number>()
  for (const { ends } of edges) for (const end of ends) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  const connected = nodes.filter((node) => degrees.has(node))
  if (connected.length <= mostNodes) return connected
  const kept = connected.toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || a - b).slice(0, mostNodes)
  return kept.sort((a, b) => a - b)
}

/** The halves of a network around a node, the same for each width. */
const halvesAround = /* @__PURE__ */ memoizePair((subgraph: Subgraph, edges: readonly NetworkEdge[]) =>
  halvesOf(subgraph, subgraph.nodes, edges),
)

function layOut(
  context: PictureContext,
  subgraph: Subgraph,
  centre: number | undefined,
  edges: readonly NetworkEdge[],
): Layout {
  if (centre === undefined) {
    const nodes = mostConnected(subgraph.nodes, edges)
    const isShown = new Set(nodes)
    const between = edges.filter(({ ends }) => ends.every((end) => isShown.has(end)))
    const parts = { nodes, edges: between, halves: halvesOf(subgraph, nodes, between) }
    return { ...placeInColumns(context, subgraph, parts, captionHeight), inRows: false, captions: [] }
  }
  const parts = { centre, edges, halves: halvesAround(subgraph, edges) }
  return context.width >= ringsFrom
    ? { ...placeInRings(context, subgraph, parts, captionHeight), inRows: false }
    : { ...placeInRows(context, subgraph, parts, 4), inRows: true, captions: [] }
}

const notDrawn: Localized = { en: 'Not drawn, as there are too many', es: 'Sin dibujar, por ser demasiados' }
const records: PluralForms = { one: { en: 'record', es: 'registro' }, many: { en: 'records', es: 'registros' } }
const relations: PluralForms = {
  one: { en: 'connection', es: 'conexión' },
  many: { en: 'connections', es: 'conexiones' },
}
const relationText: Localized = { en: 'Other connection', es: 'Otra conexión' }
const titles = {
  around: { en: 'Network around', es: 'Red en torno a' },
  whole: { en: 'Network', es: 'Red' },
} as const satisfies Record<string, Localized>

const otherRelation = (text: string): LegendItem => ({
  width: 26,
  text,
  draw: (x, y) =>
    element('path', {
      ...paint({ fill: 'none', stroke: 'soft' }),
      'stroke-width': 0.8,
      d: `M${Math.round(x)} ${Math.round(y)}h26`,
    }),
})

/**
 * A part of the graph as a picture: around one record, with a ring for each step and the sides on either half; or with a
 * column for each side. Where there is little width, what is around a record stands in rows, with arcs beside them.
 *
 * Two records are connected by one line, whatever number of relations there is between them: in the colour of ties if one
 * of them is a tie, dashed if none is stated, and dotted if all are only in discussion. At most 36 records stand in a half of a ring, three rings are drawn,
 * and 160 records without a middle; the picture says how many are left out.
 *
 * @param atlas the atlas that the network is of
 * @param network what `egoNetwork`, `subgraphOf` or `components` gives
 * @param options language, size, and the record in the middle
 * @returns an SVG document as text, the same for the same input
 * @throws {NotFoundError} if the record in the middle does not exist, or is not a node of the graph
 * @throws {RangeError} if the record in the middle is not in the network, or the width not from 240 to 2400
 * @example
 * const around = egoNetwork(atlas, 'claut', { relations: ['ties'] })
 * networkPicture(atlas, around, { language: 'en', centre: 'claut' }).match(/class="picture-tie/g)?.length // 2
 */
export function networkPicture(atlas: Atlas, network: Subgraph, options: NetworkPictureOptions): string {
  const context = pictureContext(atlas, options, optionNames, 'network')
  checkObject('network', network, 'what egoNetwork or subgraphOf gives', ['graph', 'nodes', 'edges'])
  checkBoolean('options.legend', options.legend)
  const { language } = context
  const centre =
    options.centre === undefined ? undefined : numberOf(network.graph, checkedText('options.centre', options.centre))
  if (centre !== undefined && !network.nodes.includes(centre))
    throw new RangeError(
      `options.centre is "${options.centre}", which is not in the network: give the id of one of its nodes`,
    )
  const all = networkEdges(network, language)
  const layout = layOut(context, network, centre, all)
  const byNode = new Map(layout.placed.map((placed) => [placed.node, placed]))
  const edges = all.filter(({ ends }) => ends.every((end) => byNode.has(end)))
  const drawing: Drawing = { ...layout, subgraph: network, edges, centre }
  const middle = layout.inRows || centre === undefined ? undefined : byNode.get(centre)
  const missing = network.nodes.length - layout.placed.length
  const items = [
    ...tieItems(context, new Set(edges.filter(({ isTie }) => isTie).map(({ state }) => state))),
    ...(edges.some(({ isTie }) => !isTie) ? [otherRelation(relationText[language])] : []),
    ...nodeItems(
      context,
      network,
      layout.placed.map(({ node }) => node),
    ),
  ]
  const note = missing === 0 ? '' : `${notDrawn[language]}: ${formatCount(missing, records, language)}.`
  const below = (options.legend ?? true) ? legend(context, items, layout.bottom + 12, note) : { markup: '', height: 0 }
  const ties = edges.filter(({ isTie }) => isTie).length
  const title =
    centre === undefined
      ? titles.whole[language]
      : `${titles.around[language]} ${labelOf(atlas, network.graph.nodeAt(centre), language)}`
  return picture(
    context,
    {
      kind: 'network',
      height: layout.bottom + 12 + below.height,
      title,
      description: `${formatCount(layout.placed.length, records, language)}, ${formatCount(edges.length, relations, language)}; ${formatCount(ties, counted.ties, language)}.`,
    },
    ...sideCaptions(context, drawing),
    // Ties on top of what else there is.
    group(
      { class: 'picture-edges' },
      ...edges
        .toSorted((a, b) => Number(a.isTie) - Number(b.isTie))
        .map((edge) => drawEdge(context, drawing, edge, byNode)),
    ),
    group(
      { class: 'picture-nodes' },
      ...layout.placed.filter((placed) => placed !== middle).map((placed) => drawNode(context, network, placed)),
    ),
    middle === undefined ? '' : drawCentre(context, network, middle),
    below.markup,
  )
}
