/** `puente list <collection> [query]` @module */
import { cellInWords, columnsOf, descriptionOf, type Entry, labelOf } from '@puente/core'
import { toCsv } from '@puente/core/export'
import { listingOf } from '../state/listing.ts'
import { type Asked, remark } from './asked.ts'
import { collectionCalled, invalidQuery, unknownCollection } from './collection-called.ts'
import { complaints } from './complaints.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { datasetOf, printJson } from './print.ts'
import { recordListing } from './record-listing.ts'
import { printTable } from './text-table.ts'

/** As many as core gives of a page where nothing else is said. */
const usualLimit = 25

/** Prints the records of a collection that a query line finds. */
export function list({ io, atlas, language, form }: Asked, text: string, line: string): ExitCode {
  const collection = collectionCalled(text)
  if (collection === undefined) return unknownCollection(io, text, language)
  const { problems, total, at, query } = listingOf(atlas, collection, line)
  if (problems.length > 0) return invalidQuery(io, problems, language)
  const { page, limit = page === undefined ? total : usualLimit } = query ?? {}
  const entries = Array.from({ length: limit }, (_, row) => at(((page ?? 1) - 1) * limit + row)).filter(
    (entry): entry is Entry => entry !== undefined,
  )
  if (entries.length < total) remark({ io, language }, complaints.partOf(entries.length, total))
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
