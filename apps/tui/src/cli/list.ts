/** `puente list <collection> [query]` @module */
import { cellInWords, columnsOf, descriptionOf, type Entry, labelOf } from '@puente/core'
import { toCsv } from '@puente/core/export'
import { listingOf } from '../state/listing.ts'
import type { Asked } from './asked.ts'
import { collectionCalled, invalidQuery, unknownCollection } from './collection-called.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { datasetOf, printJson } from './print.ts'
import { recordListing } from './record-listing.ts'
import { printTable } from './text-table.ts'

/** Prints the records of a collection that a query line finds. */
export function list({ io, atlas, language, form }: Asked, text: string, line: string): ExitCode {
  const collection = collectionCalled(text)
  if (collection === undefined) return unknownCollection(io, text, language)
  const { problems, total, at } = listingOf(atlas, collection, line, language)
  if (problems.length > 0) return invalidQuery(io, problems, language)
  const entries = Array.from({ length: total }, (_, row) => at(row)).filter(
    (entry): entry is Entry => entry !== undefined,
  )
  const records = entries.map(({ record }) => record)
  const columns = columnsOf(collection)
  switch (form) {
    case 'json':
      printJson(io.stdout, { collection, total, data: records, dataset: datasetOf(atlas) })
      break
    case 'csv':
      io.stdout.write(toCsv(atlas, recordListing(collection, records), { language }))
      break
    case 'text':
      printTable(io.stdout, [
        ['id', descriptionOf(collection).label.one[language], ...columns.map(({ label }) => label[language])],
        ...entries.map((entry) => [
          entry.record.id,
          labelOf(atlas, entry, language),
          ...columns.map((field) => cellInWords(atlas, entry, field, language)),
        ]),
      ])
      break
    default:
      form satisfies never
  }
  return exitCodes.ok
}
