/**
 * A graph as GraphML 1.0 (http://graphml.graphdrawing.org), and as GEXF 1.2draft and 1.3 (https://gexf.net), which for
 * a static graph differ only in their heads.
 *
 * @module
 */
import { cleanText } from '../../util/hidden-characters.ts'
import { datasetText, edgeAttributes, nodeAttributes, type PlainGraph } from './plain-graph.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text for XML, between tags or in double quotes; hidden characters, of which XML 1.0 forbids some, are replaced. */
const xmlText = (text: string): string =>
  cleanText(text).replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character)

function attributesOf(kind: string, keys: readonly string[]): string {
  const each = keys.map((key) => {
    const type = key === 'symmetric' ? 'boolean' : 'string'
    return `<attribute id="${key}" title="${key}" type="${type}"/>`
  })
  return `    <attributes class="${kind}">${each.join('')}</attributes>`
}

function valuesOf<K extends string>(keys: readonly K[], item: { readonly [A in K]?: string }): string {
  const values = keys.map((key) =>
    item[key] === undefined ? '' : `<attvalue for="${key}" value="${xmlText(item[key])}"/>`,
  )
  return `<attvalues>${values.join('')}</attvalues>`
}

const heads = {
  '1.2': '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
  '1.3': '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
} as const

/** A graph as GEXF: 1.2 (its draft, which is in use) is read everywhere, 1.3 by Gephi and graphology. */
export function* gexfLines(graph: PlainGraph, version: keyof typeof heads): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>'
  yield heads[version]
  yield `  <meta><description>${xmlText(datasetText(graph))}</description></meta>`
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

const nodeKeys = () => ['label', ...nodeAttributes] as const

const edgeKeys = () => ['label', ...edgeAttributes] as const

const dataOf = <K extends string>(kind: string, keys: readonly K[], item: { readonly [A in K]?: string }): string =>
  keys.map((key) => (item[key] === undefined ? '' : `<data key="${kind}-${key}">${xmlText(item[key])}</data>`)).join('')

export function* graphmlLines(graph: PlainGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
  for (const key of nodeKeys()) yield `  <key id="node-${key}" for="node" attr.name="${key}" attr.type="string"/>`
  for (const key of edgeKeys())
    yield `  <key id="edge-${key}" for="edge" attr.name="${key}" attr.type="${key === 'symmetric' ? 'boolean' : 'string'}"/>`
  yield '  <graph edgedefault="directed">'
  yield `    <desc>${xmlText(datasetText(graph))}</desc>`
  for (const node of graph.nodes) yield `    <node id="${xmlText(node.id)}">${dataOf('node', nodeKeys(), node)}</node>`
  for (const edge of graph.edges) {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`
    const data = dataOf('edge', edgeKeys(), edge)
    yield `    <edge id="${edge.id}" ${ends}>${data}</edge>`
  }
  yield '  </graph>'
  yield '</graphml>'
}
