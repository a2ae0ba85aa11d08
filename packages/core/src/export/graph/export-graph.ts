/** A graph, or a part of one, as a file that other programs open. @module */
import type { Graph, Subgraph } from '../../graph/graph.ts'
import { checkedTerm, checkObject, checkOptions, type OptionNames } from '../../model/check-argument.ts'
import { type Language, languages } from '../../model/language.ts'
import { cleanText } from '../../util/hidden-characters.ts'
import { inChunks, joined } from '../in-chunks.ts'
import { jgfPieces, nodeLinkPieces } from './json-formats.ts'
import { datasetText, edgeAttributes, nodeAttributes, type PlainGraph, plainGraph } from './plain-graph.ts'
import { gexfLines, graphmlLines } from './xml-formats.ts'

/** A text in double quotes; a backslash stands for itself, and not for what labels otherwise make of it. */
const quoted = (text: string): string =>
  `"${cleanText(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n?|\n/g, '\\n')}"`

function attributesOf<K extends string>(keys: readonly K[], item: { readonly [A in K]?: string }): readonly string[] {
  return keys.flatMap((key) => (item[key] === undefined ? [] : [`${key}=${quoted(item[key])}`]))
}

/**
 * A graph as DOT, the language of Graphviz (https://graphviz.org/doc/info/lang.html). Ties have no arrowheads, and
 * inferred edges are dashed.
 */
function* dotLines(graph: PlainGraph): Generator<string> {
  yield `digraph ${quoted(datasetText(graph))} {`
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

function* ended(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`
}

function piecesOf(graph: PlainGraph, format: GraphFormat): Iterable<string> {
  switch (format) {
    case 'graphml':
      return ended(graphmlLines(graph))
    case 'gexf':
      return ended(gexfLines(graph, '1.2'))
    case 'gexf-1.3':
      return ended(gexfLines(graph, '1.3'))
    case 'json':
      return nodeLinkPieces(graph)
    case 'jgf':
      return jgfPieces(graph)
    case 'dot':
      return ended(dotLines(graph))
    default:
      return format satisfies never
  }
}

/** The formats of graphs, each with its media type and the usual end of a file's name. */
export const graphFormats = {
  graphml: { mediaType: 'application/graphml+xml', extension: 'graphml' },
  gexf: { mediaType: 'application/gexf+xml', extension: 'gexf' },
  'gexf-1.3': { mediaType: 'application/gexf+xml', extension: 'gexf' },
  json: { mediaType: 'application/json', extension: 'json' },
  jgf: { mediaType: 'application/vnd.jgf+json', extension: 'jgf' },
  dot: { mediaType: 'text/vnd.graphviz', extension: 'dot' },
} as const

/** A format in which a graph can be exported. */
export type GraphFormat = keyof typeof graphFormats

/** How a graph is exported. */
export interface ExportGraphOptions {
  /** The language of labels and citations; default: English. */
  readonly language?: Language
}

const optionNames: OptionNames<ExportGraphOptions> = { language: true }

/**
 * A graph, or a part of one, as a file that other programs open: Gephi, Cytoscape, yEd, NetworkX, D3, Graphviz.
 *
 * Nodes have a label, collection, kind, country, sectors and citation; edges a label, relation, basis (stated or
 * inferred), whether they are symmetric, the id of the record that states them, and its citation.
 *
 * @param what `graphOf(atlas)`, or a part of it from `egoNetwork`, `components` or `subgraphOf`
 * @param format `graphml` 1.0, `gexf` (1.2draft, which NetworkX reads too), `gexf-1.3`, `json` (node-link), `jgf` (JSON Graph Format 2), or `dot`
 * @param options the language of labels and citations
 * @returns the content of the file
 * @throws {RangeError} if the format or the language is unknown
 * @example
 * exportGraph(egoNetwork(atlas, 'claut'), 'dot', { language: 'es' }).startsWith('digraph') // true
 */
export function exportGraph(what: Graph | Subgraph, format: GraphFormat, options: ExportGraphOptions = {}): string {
  return joined(graphChunks(what, format, options))
}

/**
 * The same file in chunks, each made when it is asked for: a large graph is written while it is read, in little memory.
 *
 * @param what `graphOf(atlas)`, or a part of it from `egoNetwork`, `components` or `subgraphOf`
 * @param format `graphml` 1.0, `gexf` (1.2draft, which NetworkX reads too), `gexf-1.3`, `json` (node-link), `jgf` (JSON Graph Format 2), or `dot`
 * @param options the language of labels and citations
 * @returns texts of some 32,000 characters that follow each other in the file; they can be gone through once
 * @throws {RangeError} if the format or the language is unknown
 * @example
 * let length = 0
 * for (const chunk of graphChunks(graphOf(atlas), 'graphml')) length += chunk.length
 */
export function graphChunks(
  what: Graph | Subgraph,
  format: GraphFormat,
  options: ExportGraphOptions = {},
): Iterable<string> {
  checkObject(
    'graph',
    what,
    'what graphOf, egoNetwork, subgraphOf or components give',
    'graph' in Object(what) ? ['nodes', 'edges'] : ['nodeCount', 'rows'],
  )
  checkOptions(options, optionNames)
  // Object.keys forgets which keys a closed table has.
  checkedTerm('format', format, Object.keys(graphFormats) as GraphFormat[])
  return inChunks(piecesOf(plainGraph(what, checkedTerm('language', options.language ?? 'en', languages)), format))
}
