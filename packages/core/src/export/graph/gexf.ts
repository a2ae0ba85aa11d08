/** GEXF 1.2draft and 1.3 (https://gexf.net), which differ for a graph that stands still in their heads alone. @module */
import { edgeAttributes, nodeAttributes, type PlainGraph } from './plain-graph.ts'
import { xmlText } from './xml-text.ts'

function attributesOf(kind: string, keys: readonly string[]): string {
  const each = keys.map((key) => {
    const type = key === 'symmetric' ? 'boolean' : 'string'
    return `<attribute id="${key}" title="${key}" type="${type}"/>`
  })
  return `    <attributes class="${kind}">${each.join('')}</attributes>`
}

/** The values of the attributes that have one. */
function valuesOf<K extends string>(keys: readonly K[], item: { readonly [A in K]?: string }): string {
  const values = keys.map((key) =>
    item[key] === undefined ? '' : `<attvalue for="${key}" value="${xmlText(item[key])}"/>`,
  )
  return `<attvalues>${values.join('')}</attvalues>`
}

/** A version of GEXF, as a reader finds it in the head of the file. */
const heads = {
  '1.2': '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
  '1.3': '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
} as const

function* lines(graph: PlainGraph, head: string): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>'
  yield head
  yield `  <meta><description>${xmlText(`${graph.title} ${graph.version}, ${graph.asOf}`)}</description></meta>`
  yield '  <graph mode="static" defaultedgetype="directed">'
  yield attributesOf('node', nodeAttributes)
  yield attributesOf('edge', edgeAttributes)
  yield '    <nodes>'
  for (const node of graph.nodes) {
    const head = `id="${xmlText(node.id)}" label="${xmlText(node.label)}"`
    yield `      <node ${head}>${valuesOf(nodeAttributes, node)}</node>`
  }
  yield '    </nodes>'
  yield '    <edges>'
  for (const edge of graph.edges) {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`
    const head = `id="${edge.id}" ${ends} label="${xmlText(edge.label)}"`
    yield `      <edge ${head}>${valuesOf(edgeAttributes, edge)}</edge>`
  }
  yield '    </edges>'
  yield '  </graph>'
  yield '</gexf>'
}

/**
 * A graph as GEXF.
 *
 * @param version 1.2 (its draft, the one that is in use) is read everywhere, NetworkX included; 1.3 by Gephi and graphology
 */
export const toGexf = (graph: PlainGraph, version: keyof typeof heads): string =>
  `${[...lines(graph, heads[version])].join('\n')}\n`
