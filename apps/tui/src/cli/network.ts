/** `puente network [id]` @module */
import {
  type Atlas,
  components,
  egoNetwork,
  exportGraph,
  labelOf,
  type Neighbour,
  type NeighbourOptions,
  neighbours,
  type Subgraph,
  subgraphOf,
} from '@puente/core'
import { words } from '../words.ts'
import type { NetworkFormat } from './choices.ts'
import type { CommandContext } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { printCsv, printTable } from './print.ts'
import { basisMark, formatCited } from './score-lines.ts'

/** The relations of the network of the whole atlas, if no others are requested. */
const defaultRelations = ['ties']

/** The part of the graph around a record, or all that some relations connect. */
export function networkOf(atlas: Atlas, id: string | undefined, options: NeighbourOptions): Subgraph {
  if (id !== undefined) return egoNetwork(atlas, id, options)
  const { relations = defaultRelations } = options
  const ids = components(atlas, { relations }).flatMap(({ graph, nodes }) =>
    nodes.flatMap((node) => graph.ids[node] ?? []),
  )
  return subgraphOf(atlas, ids, { relations })
}

/** The records around a record; without one, each two that some relations connect, once. */
function neighboursOf(atlas: Atlas, id: string | undefined, options: NeighbourOptions): readonly Neighbour[] {
  if (id !== undefined) return neighbours(atlas, id, options)
  const { relations = defaultRelations } = options
  const { graph, nodes } = networkOf(atlas, id, options)
  return nodes.flatMap((node) =>
    neighbours(atlas, graph.ids[node] ?? '', { relations }).filter(
      ({ entry }) => (graph.numbers.get(entry.record.id) ?? 0) > node,
    ),
  )
}

/** A row for each link over which a neighbour is reached. */
const tableRows = (context: CommandContext, { entry, distance, links }: Neighbour): readonly (readonly string[])[] =>
  links.map(({ from, label, evidence }) => [
    String(distance),
    from,
    `${label[context.language]}${basisMark(context, evidence.basis)}`,
    entry.record.id,
    labelOf(context.atlas, entry, context.language),
    formatCited(context.atlas, evidence.citations, context.language),
  ])

const header = ['steps', 'from', 'relation', 'label', 'basis', 'id', 'name', 'collection', 'source'] as const

/** The same links as rows of CSV. */
const csvRows = ({ atlas, language }: CommandContext, { entry, distance, links }: Neighbour) =>
  links.map(({ from, relation, label, evidence }) => [
    distance,
    from,
    relation,
    label[language],
    evidence.basis,
    entry.record.id,
    labelOf(atlas, entry, language),
    entry.collection,
    formatCited(atlas, evidence.citations, language),
  ])

/** Prints the records around a record, or all ties: as a table of links, or as a graph that other programs open. */
export function network(
  context: CommandContext,
  id: string | undefined,
  format: NetworkFormat,
  options: NeighbourOptions,
): ExitCode {
  const { io, atlas, language } = context
  if (format === 'text') {
    const heading = [words.steps, words.from, words.relation, words.id, words.name, words.source]
    printTable(io.stdout, [
      heading.map((word) => word[language].toLowerCase()),
      ...neighboursOf(atlas, id, options).flatMap((neighbour) => tableRows(context, neighbour)),
    ])
    return exitCodes.ok
  }
  if (format === 'csv') {
    printCsv(
      io.stdout,
      header,
      neighboursOf(atlas, id, options).flatMap((neighbour) => csvRows(context, neighbour)),
    )
    return exitCodes.ok
  }
  const text = exportGraph(networkOf(atlas, id, options), format, { language })
  io.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  return exitCodes.ok
}
