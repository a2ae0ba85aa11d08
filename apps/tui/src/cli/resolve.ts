/** `puente resolve <name>` @module */
import {
  citationsOf,
  descriptionOf,
  didYouMeanSentence,
  formatNumber,
  labelOf,
  type ResolveCandidate,
  resolve,
  toResolutionJson,
} from '@puente/core'
import { words } from '../words.ts'
import { type CommandContext, reportError } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { jsonOptions, printAnswer, printCsv, printTable } from './print.ts'
import { formatCitations } from './score-lines.ts'

/** One candidate as a row of the table. */
const tableRow = ({ atlas, language }: CommandContext, { entry, score, name, by }: ResolveCandidate) => [
  entry.record.id,
  labelOf(atlas, entry, language),
  descriptionOf(entry.collection).label.one[language],
  formatNumber(Math.round(score * 100) / 100, language),
  by === 'exact' ? words.exactly[language] : words.byWords[language],
  name,
  formatCitations(citationsOf(atlas, entry), language),
]

const header = ['chosen', 'id', 'name', 'collection', 'score', 'by', 'matched_name', 'source'] as const

/** One candidate as a row of CSV. */
const csvRow = (
  { atlas, language }: CommandContext,
  { entry, score, name, by }: ResolveCandidate,
  isChosen: boolean,
) => [
  isChosen,
  entry.record.id,
  labelOf(atlas, entry, language),
  entry.collection,
  score,
  by,
  name,
  formatCitations(citationsOf(atlas, entry), language),
]

/** Prints the actor that a name means and those that come near, or says why none is meant. */
export function resolveName(context: CommandContext, name: string): ExitCode {
  const { io, atlas, language, format } = context
  const resolution = resolve(atlas, name)
  const { chosen, reason, runnersUp } = resolution
  const code = chosen === undefined ? exitCodes.notFound : exitCodes.ok
  const notChosen = reason === 'ambiguous' ? messages.ambiguousName(name) : messages.noActorNamed(name)
  switch (format) {
    case 'json': {
      const notice = chosen === undefined ? { notice: notChosen[language] } : {}
      printAnswer(context, toResolutionJson(atlas, resolution, jsonOptions(context)), notice)
      return code
    }
    case 'csv': {
      const candidates = [...(chosen === undefined ? [] : [chosen]), ...runnersUp]
      printCsv(
        io.stdout,
        header,
        candidates.map((candidate) => csvRow(context, candidate, candidate === chosen)),
      )
      return code
    }
    case 'text': {
      if (chosen === undefined) {
        const near = runnersUp.map(({ entry }) => entry.record.id)
        const hint = near.length > 0 ? didYouMeanSentence(near, language) : ` ${messages.searchInstead[language]}`
        return reportError(io, notChosen[language] + hint, code)
      }
      const { id, name: label, collection, score, match, matchedName, source } = words
      printTable(io.stdout, [
        [id, label, collection, score, match, matchedName, source].map((word) => word[language].toLowerCase()),
        ...[chosen, ...runnersUp].map((candidate) => tableRow(context, candidate)),
      ])
      return code
    }
    default:
      return format satisfies never
  }
}
