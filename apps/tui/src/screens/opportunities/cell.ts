/** A cell of the heat map in words: the actors of both sides, their ties, and what could lead to more. @module */

import {
  formatNumber,
  type Language,
  labelOf,
  labelOfId,
  type MatrixCell,
  type WhiteSpot,
  whiteSpotScore,
} from '@puente/core'
import { atlasQuery } from '../../app/atlas-cache.ts'
import { wrap } from '../../text/arrange.ts'
import { type DocumentLine, documentOf } from '../../text/document.ts'
import { blank, justify, lineOf, type Target, truncateLine } from '../../text/line.ts'
import type { HeatSide } from '../../views/heat-sides.ts'
import { entriesWith, listedRecord } from '../../views/record-links.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { formatPoints, words } from '../../words.ts'
import { type Heatmap, heatmapIn, opportunityWords, tieCount } from './heatmap.ts'

/** The name of a cell: its sector and its place. */
export const cellTitle = ({ atlas, language }: Pick<RenderContext, 'atlas' | 'language'>, cell: MatrixCell): string =>
  `${labelOfId(atlas, cell.sector, language)} × ${labelOfId(atlas, cell.place, language)}`

/** How many ties there are, and how many of them are inferred. */
function describeTies(cell: MatrixCell, language: Language): string {
  const count = tieCount(cell)
  if (count === 0) return opportunityWords.noTie[language]
  const ties = `${count} ${opportunityWords[count === 1 ? 'tie' : 'ties'][language]}`
  const { length } = cell.ties.inferred
  const inferred = opportunityWords[length === 1 ? 'inferredTie' : 'inferredTies'][language]
  return length === 0 ? ties : `${ties} (${length} ${inferred})`
}

/** Whether a cell is a white spot, or why not. */
function describeWhiteSpot(heat: Heatmap, cell: MatrixCell, language: Language): string {
  const spot = heat.spotAt(cell)
  if (spot !== undefined)
    return `${opportunityWords.whiteSpot[language]}, ${words.score[language]} ${formatPoints(spot.score, language)}`
  if (cell.actors.here.length === 0) return opportunityWords.nobodyHere[language]
  if (cell.actors.across.length === 0) return opportunityWords.nobodyAcross[language]
  return opportunityWords.noWhiteSpot[language]
}

const countActors = (count: number, language: Language): string =>
  `${count} ${opportunityWords[count === 1 ? 'actor' : 'manyActors'][language]}`

/** A cell in one line: the actors of both sides, their ties, and whether it is a white spot. */
export function describeCell(heat: Heatmap, cell: MatrixCell, language: Language): string {
  return [
    `${countActors(cell.actors.here.length, language)} ${opportunityWords.here[language]}, ${cell.actors.across.length} ${opportunityWords.across[language]}`,
    describeTies(cell, language),
    describeWhiteSpot(heat, cell, language),
  ].join(' · ')
}

/** More records of a section than these are not listed. */
const maxListed = 60

/** The parts of the score of a white spot. */
function spotLines({ language, width }: RenderContext, spot: WhiteSpot | undefined): readonly DocumentLine[] {
  if (spot === undefined) return []
  return [
    blank,
    [
      { text: opportunityWords.whiteSpot[language], tone: 'label' },
      { text: ` · ${words.score[language]} ${formatPoints(spot.score, language)}`, tone: 'muted' },
    ],
    ...spot.parts.map(({ label, value, records }) =>
      justify<Target>(
        [{ text: `  ${label[language]}` }, { text: `: ${formatNumber(records.length, language)}`, tone: 'muted' }],
        [{ text: `+${formatPoints(value, language)}`, tone: 'number' }],
        width,
      ),
    ),
    ...wrap(lineOf(`${whiteSpotScore[language]}.`, 'muted'), width),
  ]
}

/** A heading, and the records that are listed below it. */
interface Section {
  readonly heading: string
  readonly ids: readonly string[]
}

/**
 * A section.
 *
 * @param room how many lines of it show at most
 */
function sectionLines(reader: RenderContext, { heading, ids }: Section, room: number): readonly DocumentLine[] {
  if (ids.length === 0) return []
  const listed = entriesWith(reader, ids.slice(0, Math.min(maxListed, room))).map((entry) => ({
    entry,
    label: labelOf(reader.atlas, entry, reader.language),
  }))
  const rest = ids.length - listed.length
  const names = listed.map(({ label }) => label)
  return [
    blank,
    truncateLine<Target>(
      [
        { text: heading, tone: 'label' },
        { text: ` · ${ids.length}`, tone: 'muted' },
      ],
      reader.width,
    ),
    ...listed.map((entry) => listedRecord(reader, entry, names)),
    ...(rest === 0 ? [] : [lineOf(`… ${rest} ${words.more[reader.language]}`, 'muted')]),
  ]
}

/** The sections of a cell, the most useful for finding partners first. */
function sectionsOf(language: Language, { matrix }: Heatmap, cell: MatrixCell): readonly Section[] {
  const unplaced = matrix.rows.find(({ sector }) => sector === cell.sector)?.unplaced ?? []
  const section = (key: keyof typeof opportunityWords, ids: readonly string[]): Section => ({
    heading: opportunityWords[key][language],
    ids,
  })
  return [
    // The summary of a tie says whether it is inferred.
    section('ties', [...cell.ties.stated, ...cell.ties.inferred]),
    section('actorsHere', cell.actors.here),
    section('interestHere', cell.interest.here),
    section('interestAcross', cell.interest.across),
    section('partnerships', cell.partnerships),
    section('events', cell.events),
    section('joint', cell.instruments.joint),
    section('openings', cell.opportunities),
    section('awardsHere', cell.awards.here),
    section('instrumentsHere', cell.instruments.here),
    section('unplaced', unplaced),
    section('actorsAcross', cell.actors.across),
    section('awardsAcross', cell.awards.across),
    section('instrumentsAcross', cell.instruments.across),
  ]
}

/**
 * The lines of a cell.
 *
 * @param room how many lines show at most
 */
export function cellLines(
  reader: RenderContext,
  heat: Heatmap,
  cell: MatrixCell,
  room = Number.POSITIVE_INFINITY,
): readonly DocumentLine[] {
  const { language, width } = reader
  const lines: DocumentLine[] = [
    ...wrap(lineOf(cellTitle(reader, cell), 'heading'), width),
    ...wrap(lineOf(describeCell(heat, cell, language)), width),
    ...spotLines(reader, heat.spotAt(cell)),
  ]
  for (const section of sectionsOf(language, heat, cell)) {
    if (lines.length >= room) break
    lines.push(...sectionLines(reader, section, room - lines.length))
  }
  return lines.slice(0, room)
}

/** A cell as a document, memoized. */
export const cellDocumentIn = atlasQuery(
  ({ by, side }: HeatSide, { sector, place }: MatrixCell, { language, width }: RenderContext) =>
    [by, side, sector, place, language, width].join(' '),
  (parts, side, cell, reader) => documentOf(cellLines(reader, heatmapIn({ parts })(side), cell)),
)
