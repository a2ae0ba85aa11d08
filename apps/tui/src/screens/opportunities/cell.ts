/** A cell of the heat map in words: the actors of both sides, their ties, and what could lead to more. @module */

import {
  type DisplayCell,
  type DisplayCellSection,
  formatNumber,
  formatPoints,
  type Language,
  labelOf,
  whiteSpotScore,
} from '@puente/core'
import { atlasQuery } from '../../app/atlas-cache.ts'
import { wrap } from '../../text/arrange.ts'
import { type DocumentLine, documentOf } from '../../text/document.ts'
import { blank, justify, lineOf, type Target, truncateLine } from '../../text/line.ts'
import type { HeatSide } from '../../views/heat-sides.ts'
import { entriesWith, listedRecord } from '../../views/record-links.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { words } from '../../words.ts'
import { cellName, type Heatmap, heatmapIn } from './heatmap.ts'

/** The score of a white spot. */
const scoreText = (score: number, language: Language): string =>
  `${words.score[language]} ${formatPoints(score, language)}`

/** A cell in one line: the actors of both sides, their ties, and whether it is a white spot. */
export function describeCell({ actors, ties, statusLabel, score }: DisplayCell, language: Language): string {
  const status = score === undefined ? statusLabel : `${statusLabel}, ${scoreText(score, language)}`
  return [actors.text, ties.text, status].join(' · ')
}

/** More records of a section than these are not listed. */
const maxListed = 60

/** The parts of the score of a white spot. */
function spotLines({ language, width }: RenderContext, { spots }: Heatmap, cell: DisplayCell): readonly DocumentLine[] {
  const spot = spots.get(cellName(cell))
  if (spot === undefined) return []
  return [
    blank,
    [
      { text: cell.statusLabel, tone: 'label' },
      { text: ` · ${scoreText(spot.score, language)}`, tone: 'muted' },
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

/**
 * A section.
 *
 * @param room how many lines of it show at most
 */
function sectionLines(
  reader: RenderContext,
  { label: heading, ids }: DisplayCellSection,
  room: number,
): readonly DocumentLine[] {
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

/**
 * The lines of a cell.
 *
 * @param room how many lines show at most
 */
export function cellLines(
  reader: RenderContext,
  heat: Heatmap,
  cell: DisplayCell,
  room = Number.POSITIVE_INFINITY,
): readonly DocumentLine[] {
  const { language, width } = reader
  const lines: DocumentLine[] = [
    ...wrap(lineOf(cell.text, 'heading'), width),
    ...wrap(lineOf(describeCell(cell, language)), width),
    ...spotLines(reader, heat, cell),
  ]
  for (const section of cell.sections) {
    if (lines.length >= room) break
    lines.push(...sectionLines(reader, section, room - lines.length))
  }
  return lines.slice(0, room)
}

/** A cell as a document, memoized. */
export const cellDocumentIn = atlasQuery(
  'opportunities',
  ({ by, side }: HeatSide, cell: DisplayCell, { language, width }: RenderContext) =>
    [by, side, cellName(cell), language, width].join(' '),
  (parts, side, cell, reader) => documentOf(cellLines(reader, heatmapIn({ parts })(side, reader.language), cell)),
)
