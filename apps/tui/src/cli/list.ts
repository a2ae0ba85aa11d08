/** `puente list <collection> [query]` @module */
import {
  type CollectionName,
  cellInWords,
  collectionNames,
  columnsOf,
  descriptionOf,
  type Entry,
  fold,
  labelOf,
  languages,
  nearest,
} from '@puente/core'
import { listingOf } from '../state/listing.ts'
import { type ExitCode, exitCodes, type Io } from './io.ts'
import { datasetOf, printJson } from './print.ts'
import type { AnswerOptions } from './show.ts'
import { printTable } from './text-table.ts'

/** The collection that somebody names, in any of the atlas's languages. */
function collectionCalled(text: string): CollectionName | undefined {
  const called = fold(text)
  return collectionNames.find(
    (name) =>
      name === called || languages.some((language) => fold(descriptionOf(name).label.many[language]) === called),
  )
}

function unknownCollection({ stderr }: Io, text: string): ExitCode {
  const near = nearest(text, collectionNames)
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${collectionNames.join(', ')}.`
  stderr.write(`puente: no collection is called "${text}". ${hint}\n`)
  return exitCodes.usage
}

/** Prints the records of a collection that a query line finds. */
export function list(io: Io, text: string, line: string, { atlas, json, language }: AnswerOptions): ExitCode {
  const collection = collectionCalled(text)
  if (collection === undefined) return unknownCollection(io, text)
  const { problems, total, at } = listingOf(atlas, collection, line)
  if (problems.length > 0) {
    for (const { where, message, didYouMean } of problems) {
      const hint = didYouMean.length === 0 ? '' : ` (did you mean ${didYouMean.join(' or ')}?)`
      io.stderr.write(`puente: ${where}: ${message}${hint}\n`)
    }
    return exitCodes.usage
  }
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
