/** `puente search <text>` @module */
import { descriptionOf, didYouMeanSentence, searchPage, suggest, summaryOf, toSearchHitJson } from '@puente/core'
import { toCsv } from '@puente/core/export'
import { type CommandContext, printNotice, reportError } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { jsonOptions, markedName, pageOf, printAnswer, printTable } from './print.ts'

/** That nothing was found, and what may have been meant. */
function nothingFound({ atlas, language }: CommandContext, text: string): string {
  const near = suggest(atlas, text).map(({ name }) => name)
  return messages.nothingFound(text)[language] + didYouMeanSentence(near, language)
}

/** Options of a search. */
export interface SearchOptions {
  /** The largest number of hits. */
  readonly limit?: number
}

/** So many hits fit a screen; CSV and JSON have all. */
const defaultLimit = 20

/** Searches names and texts of all collections, and prints the hits. */
export function printSearch(context: CommandContext, text: string, options: SearchOptions): ExitCode {
  const { io, atlas, language, format } = context
  const { limit = format === 'text' ? defaultLimit : Number.POSITIVE_INFINITY } = options
  const { hits, total } = searchPage(atlas, text, { limit })
  if (hits.length < total) printNotice(context, messages.firstOf(hits.length, total))
  const isEmpty = hits.length === 0
  switch (format) {
    case 'json': {
      const data = hits.map((hit) => toSearchHitJson(atlas, hit, jsonOptions(context)))
      const notice = isEmpty ? { notice: nothingFound(context, text) } : {}
      printAnswer(context, data, { page: pageOf(total, options.limit), ...notice })
      break
    }
    case 'csv':
      io.stdout.write(toCsv(atlas, { hits }, { language }))
      break
    case 'text':
      if (isEmpty) return reportError(io, nothingFound(context, text), exitCodes.notFound)
      printTable(
        io.stdout,
        hits.map(({ entry }) => [
          entry.record.id,
          descriptionOf(entry.collection).label.one[language],
          markedName(context, entry),
          summaryOf(atlas, entry, language),
        ]),
      )
      break
    default:
      format satisfies never
  }
  return isEmpty ? exitCodes.notFound : exitCodes.ok
}
