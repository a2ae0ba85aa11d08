/** GraphML 1.0 (http://graphml.graphdrawing.org). @module */
import { edgeAttributes, nodeAttributes, type PlainGraph } from './plain-graph.ts'
import { xmlText } from './xml-text.ts'

const nodeKeys = () => ['label', ...nodeAttributes] as const
const edgeKeys = () => ['label', ...edgeAttributes] as const

/** One `data` element for each attribute that has a value. */
const dataOf = <K extends string>(kind: string, keys: readonly K[], item: { readonly [A in K]?: string }): string =>
  keys.map((key) => (item[key] === undefined ? '' : `<data key="${kind}-${key}">${xmlText(item[key])}</data>`)).join('')

function* lines(graph: PlainGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
  for (const key of nodeKeys()) yield `  <key id="node-${key}" for="node" attr.name="${key}" attr.type="string"/>`
  for (const key of edgeKeys())
    yield `  <key id="edge-${key}" for="edge" attr.name="${key}" attr.type="${key === 'symmetric' ? 'boolean' : 'string'}"/>`
  yield '  <graph edgedefault="directed">'
  yield `    <desc>${xmlText(`${graph.title} ${graph.version}, ${graph.asOf}`)}</desc>`
  for (const node of graph.nodes) yield `    <node id="${xmlText(node.id)}">${dataOf('node', nodeKeys(), node)}</node>`
  for (const edge of graph.edges) {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`
    const data = dataOf('edge', edgeKeys(), edge)
    yield `    <edge id="${edge.id}" ${ends}>${data}</edge>`
  }
  yield '  </graph>'
  yield '</graphml>'
}

/** A graph as GraphML. */
export const toGraphml = (graph: PlainGraph): string => `${[...lines(graph)].join('\n')}\n`
