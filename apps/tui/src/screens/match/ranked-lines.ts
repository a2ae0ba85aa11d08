/** The ranked list of the match screen, with the legend of its bars. @module */

import { formatScore, partLabels, partNames } from '@puente/core'
import { scrollTo } from '../../app/scroll.ts'
import { blankLines, clipLines, flow, wrap } from '../../text/arrange.ts'
import { fitLine, type Line, lineOf, truncateLine } from '../../text/line.ts'
import { fit, textWidth, truncateApart } from '../../text/width.ts'
import type { Tone } from '../../theme.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { words } from '../../words.ts'
import { type Candidate, highestScore } from './candidates.ts'
import { partGlyphs, stackedBar } from './score-bar.ts'
import { matchWords } from './words.ts'

/** The highlighted rows of the list. */
export interface Marks {
  /** The selected row, from 0. */
  readonly row: number
  /** Id of the candidate that is pinned for a comparison. */
  readonly pinned?: string | undefined
  /** Tone of the selected row. */
  readonly tone: Tone
}

/** How wide the columns of a row are. */
interface ColumnWidths {
  readonly rank: number
  readonly name: number
  /** 0 in a narrow pane. */
  readonly country: number
  readonly bar: number
  readonly score: number
}

const countryFrom = 64

function columnsFor(candidates: readonly Candidate[], { language, width }: RenderContext): ColumnWidths {
  const rank = Math.max(...candidates.map(({ rankLabel }) => textWidth(rankLabel)))
  const score = Math.max(3, textWidth(formatScore(highestScore(candidates), language)))
  const bar = Math.max(8, Math.min(40, Math.floor(width * 0.34)))
  const country = width < countryFrom ? 0 : 14
  const gaps = 2 + (country === 0 ? 0 : 2) + 2
  return { rank, score, bar, country, name: Math.max(6, width - 3 - rank - gaps - country - bar - score) }
}

function rowLine(
  { entry, rankLabel, label, ended, place, parts, score }: Candidate,
  columns: ColumnWidths,
  max: number,
  reader: RenderContext,
  marks: Marks,
  row: number,
  others: readonly string[],
): Line {
  const isSelected = row === marks.row
  const tone = isSelected ? { tone: marks.tone } : {}
  const pin = entry.record.id === marks.pinned ? '◆' : ' '
  const sign = ended === undefined ? '' : ' †'
  const name = fit(truncateApart(label, others, columns.name - sign.length) + sign, columns.name)
  const country = columns.country === 0 ? '' : `  ${fit(place, columns.country)}`
  return [
    { text: `${isSelected ? '▸' : ' '}${pin}`, row, ...(isSelected ? tone : { tone: 'match' as const }) },
    { text: `${fit(rankLabel, columns.rank, 'right')} ${name}`, ...tone },
    { text: country, ...(isSelected ? tone : { tone: 'muted' as const }) },
    { text: '  ' },
    ...stackedBar(parts, max, columns.bar),
    { text: `  ${fit(formatScore(score, reader.language), columns.score, 'right')}`, tone: 'number' },
  ]
}

const isExisting = (candidate: Candidate | undefined) => candidate?.ties !== undefined

const isFirstExisting = (candidates: readonly Candidate[], row: number) =>
  isExisting(candidates[row]) && !isExisting(candidates[row - 1])

/** Existing partners stand below a heading, which takes a line. */
const headingsAbove = (candidates: readonly Candidate[], row: number) => (isExisting(candidates[row]) ? 1 : 0)

function listLines(candidates: readonly Candidate[], reader: RenderContext, marks: Marks): readonly Line[] {
  const columns = columnsFor(candidates, reader)
  const max = highestScore(candidates)
  const names = candidates.map(({ label }) => label)
  const heading = lineOf(`── ${words.worksWithAlready[reader.language]} ──`, 'label')
  return candidates
    .flatMap((candidate, row) => [
      ...(isFirstExisting(candidates, row) ? [heading] : []),
      rowLine(candidate, columns, max, reader, marks, row, names),
    ])
    .map((line) => fitLine(line, reader.width))
}

/** What the glyphs mean, with the points of the selected candidate; its own parts first. */
export function legendLines(
  candidates: readonly Candidate[],
  row: number,
  { language, width }: RenderContext,
  max: number,
): readonly Line[] {
  const parts = candidates[row]?.parts ?? []
  const used = new Set(candidates.flatMap((one) => one.parts.map(({ name }) => name)))
  const own = new Map(parts.map(({ name, value }) => [name, value]))
  const names = partNames.filter((name) => used.has(name))
  const ordered = [...names.filter((name) => own.has(name)), ...names.filter((name) => !own.has(name))]
  const pieces = ordered.map((name): Line => {
    const value = own.get(name)
    const { glyph, tone } = partGlyphs[name]
    const label = partLabels[name][language]
    return [
      { text: glyph, tone },
      value === undefined
        ? { text: ` ${label}`, tone: 'muted' }
        : { text: ` ${label} ${formatScore(value, language)}` },
    ]
  })
  return clipLines(
    flow(pieces, 2, width).map((line) => truncateLine(line, width)),
    max,
    width,
  )
}

/** How many lines each part of the list's pane has. */
export interface RankedHeights {
  readonly list: number
  readonly legend: number
  /** Whether there is a line with the caution. */
  readonly caution: boolean
}

/** The list comes first; the parts of most candidates fit on two lines. */
export function rankedHeights(height: number): RankedHeights {
  const caution = height >= 5
  const legend = height < 4 ? 0 : height < 12 ? 1 : height < 30 ? 2 : 3
  return { legend, caution, list: Math.max(1, height - legend - (caution ? 1 : 0)) }
}

/**
 * The ranked list with its legend.
 *
 * @param top the first visible line of the list before
 * @param height lines in all
 */
export function rankedLines(
  candidates: readonly Candidate[],
  reader: RenderContext,
  marks: Marks,
  top: number,
  height: number,
): readonly Line[] {
  const { language, width } = reader
  if (candidates.length === 0) return wrap(lineOf(matchWords.nobody[language]), width)
  const heights = rankedHeights(height)
  const lines = listLines(candidates, reader, marks)
  const first = topOfList(candidates, marks.row, top, height)
  const visible = lines.slice(first, first + heights.list)
  return [
    ...visible,
    ...blankLines(heights.list - visible.length),
    ...(heights.caution ? [truncateLine(lineOf(matchWords.caution[language], 'muted'), width)] : []),
    ...legendLines(candidates, marks.row, reader, heights.legend),
  ]
}

/**
 * The first visible line of the list such that the selected row shows, with the heading above it.
 *
 * @param top the first visible line before
 * @param height lines of list and legend together
 */
export function topOfList(candidates: readonly Candidate[], row: number, top: number, height: number): number {
  const at = row + headingsAbove(candidates, row)
  const first = isFirstExisting(candidates, row) ? at - 1 : at
  const all = candidates.length + headingsAbove(candidates, candidates.length - 1)
  return scrollTo(top, first, at, rankedHeights(height).list, all)
}
