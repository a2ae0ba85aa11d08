/** `puente opportunities` @module */
import {
  type DisplayWhiteSpot,
  displayWhiteSpots,
  formatCount,
  labelOfId,
  toWhiteSpotJson,
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
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { jsonOptions, pageOf, printAnswer, printCsv, printLines } from './print.ts'
import { explanationLines, explanationOf, points } from './score-lines.ts'

/** The parts of a white spot, each with how many records it counts and the first of them. */
function spotLines(context: CommandContext, spot: DisplayWhiteSpot, at: number): readonly DocumentLine[] {
  const { rank, sector, place, score, parts } = spot
  const heading = `${rank}. ${sector.label} · ${place.label} · ${formatCount(score, pointWords, context.language)}`
  return [
    ...(at === 0 ? [] : [blank]),
    truncateLine(lineOf(heading, 'heading'), outputWidth(context)),
    ...explanationLines(
      context,
      parts.map((part) => explanationOf(context, `${part.counted} +${points(context, part.value)}`, '', part)),
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
  const values = partNames.map((name) => parts.find((part) => part.name === name)?.value ?? 0)
  return [rank, sector, labelOfId(atlas, sector, language), place, labelOfId(atlas, place, language), score, ...values]
}

/** Prints where there is strength on both sides and no tie yet, with the parts of each score. */
export function opportunities(context: CommandContext, { limit, ...options }: WhiteSpotOptions): ExitCode {
  const { io, atlas, language, format } = context
  const all = whiteSpots(atlas, options)
  const spots = all.slice(0, limit)
  const isEmpty = spots.length === 0
  const flags = { sectors: '--sector', by: '--by' }
  const noWhiteSpots = messages.noWhiteSpots(givenFlags(options, flags))
  if (isEmpty) printNotice(context, noWhiteSpots)
  switch (format) {
    case 'json': {
      const data = spots.map((spot) => toWhiteSpotJson(atlas, spot, jsonOptions(context)))
      printAnswer(context, data, {
        page: pageOf(all.length, limit),
        ...(isEmpty ? { notice: noWhiteSpots[language] } : {}),
      })
      break
    }
    case 'csv':
      printCsv(
        io.stdout,
        header,
        spots.map((spot) => csvRow(context, spot)),
      )
      break
    case 'text':
      if (isEmpty) break
      printLines(io.stdout, [
        ...displayWhiteSpots(atlas, spots, language).flatMap((spot, at) => spotLines(context, spot, at)),
        blank,
        ...wrap(lineOf(`${whiteSpotScore[language]}.`, 'muted'), outputWidth(context)),
      ])
      break
    default:
      format satisfies never
  }
  return isEmpty ? exitCodes.notFound : exitCodes.ok
}
