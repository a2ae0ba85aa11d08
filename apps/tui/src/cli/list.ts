/** `puente list <collection> [query]` @module */
import {
  type CollectionName,
  columnsOf,
  descriptionOf,
  entryOf,
  type FacetValue,
  facetLabel,
  fieldsOf,
  formatCell,
  noResultsMessage,
  type QueryPage,
  toAnswerJson,
  toPageJson,
} from '@puente/core'
import { toCsv } from '@puente/core/export'
import { words } from '../words.ts'
import {
  findCollection,
  listingOf,
  reportInvalidQuery,
  reportUnknownCollection,
  runQueryLine,
} from './collection-query.ts'
import { type CommandContext, printNotice, reportError } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { jsonOptions, markedName, printJson, printTable } from './print.ts'

/** The facets of the query: a table for each field, with the number of records without a value. */
function printFacets(
  { io, atlas, language }: CommandContext,
  collection: CollectionName,
  { facets, missing }: QueryPage,
): void {
  const missingOf = new Map(Object.entries(missing))
  for (const [name, values] of Object.entries<readonly FacetValue[] | undefined>(facets)) {
    const label = fieldsOf(collection).find((field) => field.name === name)?.label[language] ?? name
    const without = missingOf.get(name) ?? 0
    io.stdout.write('\n')
    printTable(io.stdout, [
      [label, words.count[language]],
      ...(values ?? []).map(({ value, count }) => [
        facetLabel(atlas, collection, name, value, language),
        String(count),
      ]),
      ...(without === 0 ? [] : [[words.withoutValue[language], String(without)]]),
    ])
  }
}

function printText(context: CommandContext, collection: CollectionName, found: QueryPage): void {
  const { io, atlas, language } = context
  const columns = columnsOf(collection)
  const entries = found.records.map((record) => entryOf(collection, record))
  printTable(io.stdout, [
    ['id', descriptionOf(collection).label.one[language], ...columns.map(({ label }) => label[language])],
    ...entries.map((entry) => [
      entry.record.id,
      markedName(context, entry),
      ...columns.map((field) => formatCell(atlas, entry, field, language)),
    ]),
  ])
  printFacets(context, collection, found)
}

/** Prints the records of a collection that a query line finds, or says that none fits and what to leave out. */
export function list(context: CommandContext, text: string, line: string): ExitCode {
  const { io, atlas, language, format } = context
  const collection = findCollection(text)
  if (collection === undefined) return reportUnknownCollection(io, text, language)
  const found = runQueryLine(atlas, collection, line, { language, sorted: true })
  if (!found.ok) return reportInvalidQuery(io, found.error.problems, language)
  const { query, ...page } = found.value
  const { records, total } = page
  const isEmpty = total === 0
  const code = isEmpty ? exitCodes.notFound : exitCodes.ok
  const noResults = () => noResultsMessage(atlas, collection, query, 'line')[language]
  if (records.length < total) printNotice(context, messages.partOf(records.length, total))
  switch (format) {
    case 'json': {
      const fields = query.fields === undefined ? {} : { fields: query.fields }
      const { data, ...extent } = toPageJson(atlas, collection, page, { ...jsonOptions(context), ...fields })
      const { dataset } = toAnswerJson(atlas, data)
      printJson(io.stdout, { data, ...extent, ...(isEmpty ? { notice: noResults() } : {}), dataset })
      return code
    }
    case 'csv':
      io.stdout.write(toCsv(atlas, listingOf(collection, records), { language }))
      return isEmpty ? reportError(io, noResults(), code) : code
    case 'text':
      if (isEmpty) return reportError(io, noResults(), code)
      printText(context, collection, page)
      return code
    default:
      return format satisfies never
  }
}
