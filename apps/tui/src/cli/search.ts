/** `puente search <text>` @module */
import { descriptionOf, gistOf, labelOf, search, suggest } from '@puente/core'
import { type ExitCode, exitCodes, type Io } from './io.ts'
import { datasetOf, printJson } from './print.ts'
import type { AnswerOptions } from './show.ts'
import { printTable } from './text-table.ts'

/** Searches names and texts of all collections, and prints the hits. */
export function searchFor(io: Io, text: string, { atlas, json, language }: AnswerOptions): ExitCode {
  const hits = search(atlas, text)
  if (json) {
    const found = hits.map(({ entry: { collection, record }, score, exact, matches }) => ({
      collection,
      id: record.id,
      score,
      exact,
      matches,
    }))
    printJson(io.stdout, { text, hits: found, dataset: datasetOf(atlas) })
    return exitCodes.ok
  }
  if (hits.length === 0) {
    const near = suggest(atlas, text).map(({ name }) => name)
    const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
    io.stderr.write(`puente: nothing found for "${text}".${hint}\n`)
    return exitCodes.notFound
  }
  printTable(
    io.stdout,
    hits.map(({ entry }) => [
      entry.record.id,
      descriptionOf(entry.collection).label.one[language],
      labelOf(atlas, entry, language),
      gistOf(atlas, entry, language),
    ]),
  )
  return exitCodes.ok
}
