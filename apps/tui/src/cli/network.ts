/** `puente network <id>` @module */
import { egoNetwork, exportGraph, labelOf, type Neighbour, type NeighbourOptions, neighbours } from '@puente/core'
import { words } from '../words.ts'
import type { NetworkFormat } from './choices.ts'
import type { Asked } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { printCsv, printTable } from './print.ts'
import { basisMark, citedInCell, followed } from './score-lines.ts'

/** A row for each link over which a neighbour is reached. */
const rowsOf = (asked: Asked, { entry, distance, links }: Neighbour): readonly (readonly string[])[] =>
  links.map(({ from, label, evidence }) => [
    String(distance),
    from,
    `${label[asked.language]}${basisMark(asked, evidence.basis)}`,
    entry.record.id,
    labelOf(asked.atlas, entry, asked.language),
    citedInCell(followed(asked.atlas, evidence.citations, asked.language), asked.language),
  ])

const header = ['steps', 'from', 'relation', 'label', 'basis', 'id', 'name', 'collection', 'source'] as const

/** The same links for programs. */
const csvRowsOf = ({ atlas, language }: Asked, { entry, distance, links }: Neighbour) =>
  links.map(({ from, relation, label, evidence }) => [
    distance,
    from,
    relation,
    label[language],
    evidence.basis,
    entry.record.id,
    labelOf(atlas, entry, language),
    entry.collection,
    citedInCell(followed(atlas, evidence.citations, language), language),
  ])

/** Prints the records around a record: as a table of links, or as a graph that other programs open. */
export function network(asked: Asked, id: string, format: NetworkFormat, options: NeighbourOptions): ExitCode {
  const { io, atlas, language } = asked
  if (format === 'text') {
    const heading = [words.steps, words.from, words.relation, words.id, words.name, words.source]
    printTable(io.stdout, [
      heading.map((word) => word[language].toLowerCase()),
      ...neighbours(atlas, id, options).flatMap((neighbour) => rowsOf(asked, neighbour)),
    ])
    return exitCodes.ok
  }
  if (format === 'csv') {
    printCsv(
      io.stdout,
      header,
      neighbours(atlas, id, options).flatMap((neighbour) => csvRowsOf(asked, neighbour)),
    )
    return exitCodes.ok
  }
  const text = exportGraph(egoNetwork(atlas, id, options), format, { language })
  io.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  return exitCodes.ok
}
