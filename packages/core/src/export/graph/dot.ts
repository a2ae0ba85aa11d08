/** DOT, the language of Graphviz (https://graphviz.org/doc/info/lang.html). @module */
import { cleanText } from '../../util/hidden-characters.ts'
import { edgeAttributes, nodeAttributes, type PlainGraph } from './plain-graph.ts'

/** A text in double quotes; a backslash stands for itself, and not for what labels otherwise make of it. */
const quoted = (text: string): string =>
  `"${cleanText(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n?|\n/g, '\\n')}"`

function attributesOf<K extends string>(keys: readonly K[], item: { readonly [A in K]?: string }): readonly string[] {
  return keys.flatMap((key) => (item[key] === undefined ? [] : [`${key}=${quoted(item[key])}`]))
}

function* lines(graph: PlainGraph): Generator<string> {
  yield `digraph ${quoted(`${graph.title} ${graph.version}, ${graph.asOf}`)} {`
  yield '  node [shape=box, style=rounded, fontname="Helvetica"]'
  yield '  edge [fontname="Helvetica", fontsize=10]'
  for (const node of graph.nodes)
    yield `  ${quoted(node.id)} [${attributesOf(['label', ...nodeAttributes], node).join(', ')}]`
  for (const edge of graph.edges) {
    const attributes = [
      ...attributesOf(['label', ...edgeAttributes], edge),
      ...(edge.symmetric === 'true' ? ['dir=none'] : []),
      ...(edge.basis === 'inferred' ? ['style=dashed'] : []),
    ]
    yield `  ${quoted(edge.source)} -> ${quoted(edge.target)} [${attributes.join(', ')}]`
  }
  yield '}'
}

/** A graph as DOT. Ties have no arrowheads, and what is inferred is dashed. */
export const toDot = (graph: PlainGraph): string => `${[...lines(graph)].join('\n')}\n`
