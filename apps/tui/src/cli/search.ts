/** `puente search <text>` @module */
import { descriptionOf, labelOf, type SearchHit, searchPage, suggest, summaryOf } from '@puente/core'
import { toCsv } from '@puente/core/export'
import { didYouMean } from '../words.ts'
import { type CommandContext, printNotice, reportError } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { datasetOf, printJson, printTable } from './print.ts'

const hitJson = ({ entry: { collection, record }, score, exact, matches }: SearchHit) => ({
  collection,
  id: record.id,
  score,
  exact,
  matches,
})

/** Says that nothing was found, and what may have been meant. */
function noResultsMessage({ io, atlas, language }: CommandContext, text: string): ExitCode {
  const near = suggest(atlas, text).map(({ name }) => name)
  const said = messages.nothingFound(text)[language] + didYouMean(near)[language]
  return reportError(io, said, exitCodes.notFound)
}

/** How a search is asked. */
export interface SearchOptions {
  /** How many hits at the most. */
  readonly limit?: number
}

/** As many hits as fit a screen; a table and JSON are for programs, and have all. */
const defaultLimit = 20

/** Searches names and texts of all collections, and prints the hits. */
export function printSearch(context: CommandContext, text: string, options: SearchOptions): ExitCode {
  const { io, atlas, language, format } = context
  const { limit = format === 'text' ? defaultLimit : Number.POSITIVE_INFINITY } = options
  const { hits, total } = searchPage(atlas, text, { limit })
  if (hits.length < total) printNotice(context, messages.firstOf(hits.length, total))
  const code = hits.length === 0 ? exitCodes.notFound : exitCodes.ok
  switch (format) {
    case 'json':
      printJson(io.stdout, { text, total, hits: hits.map(hitJson), dataset: datasetOf(atlas) })
      return code
    case 'csv':
      io.stdout.write(toCsv(atlas, { hits }, { language }))
      return code
    case 'text':
      if (hits.length === 0) return noResultsMessage(context, text)
      printTable(
        io.stdout,
        hits.map(({ entry }) => [
          entry.record.id,
          descriptionOf(entry.collection).label.one[language],
          labelOf(atlas, entry, language),
          summaryOf(atlas, entry, language),
        ]),
      )
      return code
    default:
      return format satisfies never
  }
}
