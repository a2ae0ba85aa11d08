/** `puente list <collection> [query]` @module */
import { cellInWords, columnsOf, descriptionOf, type Entry, labelOf } from '@puente/core'
import { listingOf } from '../state/listing.ts'
import { collectionCalled, invalidQuery, unknownCollection } from './collection-called.ts'
import { type ExitCode, exitCodes, type Io } from './io.ts'
import { datasetOf, printJson } from './print.ts'
import type { AnswerOptions } from './show.ts'
import { printTable } from './text-table.ts'

/** Prints the records of a collection that a query line finds. */
export function list(io: Io, text: string, line: string, { atlas, json, language }: AnswerOptions): ExitCode {
  const collection = collectionCalled(text)
  if (collection === undefined) return unknownCollection(io, text, language)
  const { problems, total, at } = listingOf(atlas, collection, line)
  if (problems.length > 0) return invalidQuery(io, problems, language)
  const entries = Array.from({ length: total }, (_, row) => at(row)).filter(
    (entry): entry is Entry => entry !== undefined,
  )
  if (json) {
    printJson(io.stdout, { collection, total, data: entries.map(({ record }) => record), dataset: datasetOf(atlas) })
    return exitCodes.ok
  }
  const columns = columnsOf(collection)
  printTable(io.stdout, [
    ['id', descriptionOf(collection).label.one[language], ...columns.map(({ label }) => label[language])],
    ...entries.map((entry) => [
      entry.record.id,
      labelOf(atlas, entry, language),
      ...columns.map((field) => cellInWords(atlas, entry, field, language)),
    ]),
  ])
  return exitCodes.ok
}
