/** A cell of the heat map in full: who is on both sides, what ties them, and what could carry more. @module */

import { formatNumber, type Language, labelOf, type MatrixCell, type WhiteSpot, whiteSpotScore } from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'
import { wrap } from '../../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../../text/document.ts'
import { blank, justify, lineOf, type Target, truncateLine } from '../../text/line.ts'
import type { HeatSide } from '../../views/heat-sides.ts'
import { entriesWith, listedRecord } from '../../views/record-links.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { formatPoints, words } from '../../words.ts'
import { cellInBrief, cellTitle } from './describe-cell.ts'
import { type Heat, heatIn } from './heat.ts'
import { opportunityWords } from './opportunity-words.ts'

/** More than these nobody reads in a cell; a list of their collection can be filtered. */
const listedAtMost = 60

/** What the score of a white spot is made of. */
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
 * A section, with records on as many lines as there are at the most.
 *
 * @param room lines that will be read of it
 */
function sectionLines(reader: RenderContext, { heading, ids }: Section, room: number): readonly DocumentLine[] {
  if (ids.length === 0) return []
  const listed = entriesWith(reader, ids.slice(0, Math.min(listedAtMost, room)))
  const rest = ids.length - listed.length
  const names = listed.map((entry) => labelOf(reader.atlas, entry, reader.language))
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

/** What a cell holds, in the order in which somebody reads it who looks for a partner. */
function sectionsOf(language: Language, { matrix }: Heat, cell: MatrixCell): readonly Section[] {
  const unplaced = matrix.rows.find(({ sector }) => sector === cell.sector)?.unplaced ?? []
  const section = (key: keyof typeof opportunityWords, ids: readonly string[]): Section => ({
    heading: opportunityWords[key][language],
    ids,
  })
  return [
    // What is said of a tie tells whether it is inferred.
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
 * @param room lines that will be read: what stands further down is not laid out
 */
export function cellLines(
  reader: RenderContext,
  heat: Heat,
  cell: MatrixCell,
  room = Number.POSITIVE_INFINITY,
): readonly DocumentLine[] {
  const { language, width } = reader
  const lines: DocumentLine[] = [
    ...wrap(lineOf(cellTitle(reader, cell), 'heading'), width),
    ...wrap(lineOf(cellInBrief(heat, cell, language)), width),
    ...spotLines(reader, heat.spotAt(cell)),
  ]
  for (const section of sectionsOf(language, heat, cell)) {
    if (lines.length >= room) break
    lines.push(...sectionLines(reader, section, room - lines.length))
  }
  return lines.slice(0, room)
}

/** A cell in full. */
export const cellDocument = (reader: RenderContext, heat: Heat, cell: MatrixCell): Document =>
  documentOf(cellLines(reader, heat, cell))

/** A cell of a heat map to be read. */
export const cellDocumentIn = perAtlas((parts) =>
  memoize(
    ({ by, side }: HeatSide, { sector, place }: MatrixCell, { language, width }: RenderContext) =>
      [by, side, sector, place, language, width].join(' '),
    parts.slowCalls.track((side: HeatSide, cell: MatrixCell, reader: RenderContext) =>
      cellDocument(reader, heatIn({ parts })(side), cell),
    ),
  ),
)
