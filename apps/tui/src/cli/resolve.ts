/** `puente resolve <name>` @module */
import {
  type Atlas,
  citationsOf,
  descriptionOf,
  formatNumber,
  labelOf,
  type ResolveCandidate,
  resolve,
} from '@puente/core'
import { didYouMean, words } from '../words.ts'
import { type CommandContext, reportError } from './command-context.ts'
import { citedEntryJson } from './entry-json.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { datasetOf, printCsv, printJson, printTable } from './print.ts'
import { formatCitations } from './score-lines.ts'

const candidateJson = (atlas: Atlas, { entry, score, name, by, against }: ResolveCandidate) => ({
  ...citedEntryJson(atlas, entry),
  score,
  name,
  by,
  ...(against === undefined ? {} : { against }),
})

/** One candidate as a row of the table. */
const rowOf = ({ atlas, language }: CommandContext, { entry, score, name, by }: ResolveCandidate) => [
  entry.record.id,
  labelOf(atlas, entry, language),
  descriptionOf(entry.collection).label.one[language],
  formatNumber(Math.round(score * 100) / 100, language),
  by === 'exact' ? words.exactly[language] : words.byWords[language],
  name,
  formatCitations(citationsOf(atlas, entry), language),
]

const header = ['chosen', 'id', 'name', 'collection', 'score', 'by', 'matched_name', 'source'] as const

/** One candidate as a row for programs. */
const csvRowOf = (
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
  const { chosen, reason, runnersUp } = resolve(atlas, name)
  const code = chosen === undefined ? exitCodes.notFound : exitCodes.ok
  if (format === 'json') {
    printJson(io.stdout, {
      name,
      ...(chosen === undefined ? { reason } : { chosen: candidateJson(atlas, chosen) }),
      runnersUp: runnersUp.map((candidate) => candidateJson(atlas, candidate)),
      dataset: datasetOf(atlas),
    })
    return code
  }
  if (format === 'csv') {
    const candidates = [...(chosen === undefined ? [] : [chosen]), ...runnersUp]
    printCsv(
      io.stdout,
      header,
      candidates.map((candidate) => csvRowOf(context, candidate, candidate === chosen)),
    )
    return code
  }
  if (chosen === undefined) {
    const near = runnersUp.map(({ entry }) => entry.record.id)
    const what = reason === 'ambiguous' ? messages.ambiguousName(name) : messages.noActorNamed(name)
    return reportError(io, what[language] + didYouMean(near)[language], code)
  }
  const heading = [words.id, words.name, words.collection, words.score, words.match, words.matchedName, words.source]
  printTable(io.stdout, [
    heading.map((word) => word[language].toLowerCase()),
    ...[chosen, ...runnersUp].map((candidate) => rowOf(context, candidate)),
  ])
  return code
}
