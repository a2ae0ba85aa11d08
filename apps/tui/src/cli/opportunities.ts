/** `puente opportunities` @module */
import {
  formatCount,
  labelOfId,
  type WhiteSpot,
  type WhiteSpotOptions,
  type WhiteSpotPartName,
  whiteSpotScore,
  whiteSpots,
} from '@puente/core'
import { wrap } from '../text/arrange.ts'
import type { DocumentLine } from '../text/document.ts'
import { blank, lineOf, truncateLine } from '../text/line.ts'
import { pointWords } from '../words.ts'
import { type CommandContext, givenFlags, outputWidth, printNotice } from './command-context.ts'
import { citedEntryJson } from './entry-json.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { datasetOf, printCsv, printJson, printLines } from './print.ts'
import { entriesWith, explanationLines, explanationOf, points } from './score-lines.ts'

/** The parts of a white spot, each with how many records it counts and the first of them. */
function spotLines(
  context: CommandContext,
  { cell, rank, score, parts }: WhiteSpot,
  at: number,
): readonly DocumentLine[] {
  const { atlas, language } = context
  const [sector, place] = [cell.sector, cell.place].map((id) => labelOfId(atlas, id, language))
  const heading = `${rank}. ${sector} · ${place} · ${formatCount(score, pointWords, language)}`
  return [
    ...(at === 0 ? [] : [blank]),
    truncateLine(lineOf(heading, 'heading'), outputWidth(context)),
    ...explanationLines(
      context,
      parts.map(({ counted: count, value, records }) =>
        explanationOf(context, `${count[language]} +${points(context, value)}`, '', entriesWith(atlas, records)),
      ),
    ),
  ]
}

/** Every part that a white spot can have, as columns. */
const partNames = [
  'here',
  'across',
  'interest',
  'partnerships',
  'events',
  'instruments',
  'labels',
  'opportunities',
] as const satisfies readonly WhiteSpotPartName[]

const header = ['rank', 'sector', 'sector_name', 'place', 'place_name', 'score', ...partNames] as const

function csvRow({ atlas, language }: CommandContext, { cell, rank, score, parts }: WhiteSpot) {
  const { sector, place } = cell
  const worth = partNames.map((name) => parts.find((part) => part.name === name)?.value ?? 0)
  return [rank, sector, labelOfId(atlas, sector, language), place, labelOfId(atlas, place, language), score, ...worth]
}

const spotJson = ({ atlas }: CommandContext, { cell, rank, score, parts }: WhiteSpot) => ({
  rank,
  sector: cell.sector,
  place: cell.place,
  score,
  parts: parts.map(({ records, ...part }) => ({
    ...part,
    records: entriesWith(atlas, records).map((entry) => citedEntryJson(atlas, entry)),
  })),
})

/** Prints where there is strength on both sides and no tie yet, and what speaks for each such place. */
export function opportunities(context: CommandContext, options: WhiteSpotOptions): ExitCode {
  const { io, atlas, language, format } = context
  const spots = whiteSpots(atlas, options)
  const code = spots.length === 0 ? exitCodes.notFound : exitCodes.ok
  if (spots.length === 0) {
    printNotice(
      context,
      messages.noWhiteSpots(givenFlags(options, { sectors: '--sector', by: '--by', asOf: '--as-of' })),
    )
  }
  switch (format) {
    case 'json':
      printJson(io.stdout, { whiteSpots: spots.map((spot) => spotJson(context, spot)), dataset: datasetOf(atlas) })
      break
    case 'csv':
      printCsv(
        io.stdout,
        header,
        spots.map((spot) => csvRow(context, spot)),
      )
      break
    case 'text':
      if (spots.length === 0) return code
      printLines(io.stdout, [
        ...spots.flatMap((spot, at) => spotLines(context, spot, at)),
        blank,
        ...wrap(lineOf(`${whiteSpotScore[language]}.`, 'muted'), outputWidth(context)),
      ])
      break
    default:
      format satisfies never
  }
  return code
}
