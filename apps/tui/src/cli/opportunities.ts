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
import { type Asked, givenOf, remark, widthFor } from './command-context.ts'
import { citedEntryJson } from './entry-json.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { complaints } from './messages.ts'
import { datasetOf, printJson, printLines } from './print.ts'
import { printCsv } from './print-csv.ts'
import { entriesWith } from './record-names.ts'
import { explainedBy, explanationLines, points } from './score-lines.ts'

/** The parts of a white spot, each with how many records it counts and the first of them. */
function spotLines(asked: Asked, { cell, rank, score, parts }: WhiteSpot, at: number): readonly DocumentLine[] {
  const { atlas, language } = asked
  const [sector, place] = [cell.sector, cell.place].map((id) => labelOfId(atlas, id, language))
  const heading = `${rank}. ${sector} · ${place} · ${formatCount(score, pointWords, language)}`
  return [
    ...(at === 0 ? [] : [blank]),
    truncateLine(lineOf(heading, 'heading'), widthFor(asked)),
    ...explanationLines(
      asked,
      parts.map(({ counted: count, value, records }) =>
        explainedBy(asked, `${count[language]} +${points(asked, value)}`, '', entriesWith(atlas, records)),
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

function csvRow({ atlas, language }: Asked, { cell, rank, score, parts }: WhiteSpot) {
  const { sector, place } = cell
  const worth = partNames.map((name) => parts.find((part) => part.name === name)?.value ?? 0)
  return [rank, sector, labelOfId(atlas, sector, language), place, labelOfId(atlas, place, language), score, ...worth]
}

const spotJson = ({ atlas }: Asked, { cell, rank, score, parts }: WhiteSpot) => ({
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
export function opportunities(asked: Asked, options: WhiteSpotOptions): ExitCode {
  const { io, atlas, language, form } = asked
  const spots = whiteSpots(atlas, options)
  const code = spots.length === 0 ? exitCodes.notFound : exitCodes.ok
  if (spots.length === 0) {
    remark(asked, complaints.nowhereToAct(givenOf(options, { sectors: '--sector', by: '--by', asOf: '--as-of' })))
  }
  switch (form) {
    case 'json':
      printJson(io.stdout, { whiteSpots: spots.map((spot) => spotJson(asked, spot)), dataset: datasetOf(atlas) })
      break
    case 'csv':
      printCsv(
        io.stdout,
        header,
        spots.map((spot) => csvRow(asked, spot)),
      )
      break
    case 'text':
      if (spots.length === 0) return code
      printLines(io.stdout, [
        ...spots.flatMap((spot, at) => spotLines(asked, spot, at)),
        blank,
        ...wrap(lineOf(`${whiteSpotScore[language]}.`, 'muted'), widthFor(asked)),
      ])
      break
    default:
      form satisfies never
  }
  return code
}
