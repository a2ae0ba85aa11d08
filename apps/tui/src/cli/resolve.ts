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
import { citedInCell } from './cited.ts'
import { type Asked, complain } from './command-context.ts'
import { citedEntryJson } from './entry-json.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { complaints } from './messages.ts'
import { datasetOf, printJson } from './print.ts'
import { printCsv } from './print-csv.ts'
import { printTable } from './text-table.ts'

const candidateJson = (atlas: Atlas, { entry, score, name, by, against }: ResolveCandidate) => ({
  ...citedEntryJson(atlas, entry),
  score,
  name,
  by,
  ...(against === undefined ? {} : { against }),
})

/** One candidate as a row of the table. */
const rowOf = ({ atlas, language }: Asked, { entry, score, name, by }: ResolveCandidate) => [
  entry.record.id,
  labelOf(atlas, entry, language),
  descriptionOf(entry.collection).label.one[language],
  formatNumber(Math.round(score * 100) / 100, language),
  by === 'exact' ? words.exactly[language] : words.byWords[language],
  name,
  citedInCell(citationsOf(atlas, entry), language),
]

const header = ['chosen', 'id', 'name', 'collection', 'score', 'by', 'matched_name', 'source'] as const

/** One candidate as a row for programs. */
const csvRowOf = ({ atlas, language }: Asked, { entry, score, name, by }: ResolveCandidate, isChosen: boolean) => [
  isChosen,
  entry.record.id,
  labelOf(atlas, entry, language),
  entry.collection,
  score,
  by,
  name,
  citedInCell(citationsOf(atlas, entry), language),
]

/** Prints the actor that a name means and those that come near, or says why none is meant. */
export function resolveName(asked: Asked, name: string): ExitCode {
  const { io, atlas, language, form } = asked
  const { chosen, reason, runnersUp } = resolve(atlas, name)
  const code = chosen === undefined ? exitCodes.notFound : exitCodes.ok
  if (form === 'json') {
    printJson(io.stdout, {
      name,
      ...(chosen === undefined ? { reason } : { chosen: candidateJson(atlas, chosen) }),
      runnersUp: runnersUp.map((candidate) => candidateJson(atlas, candidate)),
      dataset: datasetOf(atlas),
    })
    return code
  }
  if (form === 'csv') {
    const candidates = [...(chosen === undefined ? [] : [chosen]), ...runnersUp]
    printCsv(
      io.stdout,
      header,
      candidates.map((candidate) => csvRowOf(asked, candidate, candidate === chosen)),
    )
    return code
  }
  if (chosen === undefined) {
    const near = runnersUp.map(({ entry }) => entry.record.id)
    const what = reason === 'ambiguous' ? complaints.severalCalled(name) : complaints.nobodyCalled(name)
    return complain(io, what[language] + didYouMean(near)[language], code)
  }
  const heading = [words.id, words.name, words.collection, words.score, words.match, words.matchedName, words.source]
  printTable(io.stdout, [
    heading.map((word) => word[language].toLowerCase()),
    ...[chosen, ...runnersUp].map((candidate) => rowOf(asked, candidate)),
  ])
  return code
}
