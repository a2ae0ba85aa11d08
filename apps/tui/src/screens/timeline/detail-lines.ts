/** The row at hand in words: when, of what kind, what, and what other sources say of when. @module */
import { descriptionOf, formatPeriod, type OtherDate, type Span } from '@puente/core'
import { wrap } from '../../text/arrange.ts'
import { blank, type Line, truncateLine } from '../../text/line.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { kindWords, words } from '../../words.ts'
import { labelOfRow } from './lane-lines.ts'
import type { TimelineRow } from './timeline-rows.ts'
import { timelineWords } from './timeline-words.ts'

const spanInWords = ({ date, end, endOnly }: Span, { language }: RenderContext): string =>
  endOnly === true ? formatPeriod(undefined, date, language) : formatPeriod(date, end, language)

/** What another source says of a date, and whether both can be right. */
const otherLine = (other: OtherDate, reader: RenderContext): Line => {
  const { language } = reader
  const said = words[other.disputes ? 'disputed' : 'saidElsewhere'][language]
  const note = other.note?.[language]
  return [
    { text: `${other.disputes ? '≠' : '≈'} ${spanInWords(other, reader)}`, tone: 'warning' },
    { text: ` · ${note === undefined ? said : `${said}: ${note}`}` },
  ]
}

/** When, of what kind, and what. */
export function cellsOfRow(
  row: TimelineRow,
  reader: RenderContext,
): readonly [when: string, kind: string, what: string] {
  const { language } = reader
  const what = labelOfRow(row, reader)
  return row.kind === 'undated'
    ? [timelineWords.noDate[language], descriptionOf(row.record.collection).label.one[language], what]
    : [spanInWords(row.entry, reader), kindWords[row.entry.kind][language], what]
}

function headLine(row: TimelineRow, reader: RenderContext): Line {
  const [when, kind, what] = cellsOfRow(row, reader)
  return [{ text: when, tone: 'number' }, { text: ` · ${kind} ·`, tone: 'muted' }, { text: ` ${what}` }]
}

/**
 * The row at hand in words.
 *
 * @param height lines there are for it; what does not fit is left out
 */
export function toldLines(row: TimelineRow | undefined, reader: RenderContext, height: number): readonly Line[] {
  if (row === undefined || height <= 0) return []
  const others = row.kind === 'undated' ? [] : row.entry.otherDates
  const lines = [headLine(row, reader), ...others.map((other) => otherLine(other, reader))].flatMap((line) =>
    wrap(line, reader.width),
  )
  if (lines.length <= height) return lines
  const [last = blank, ...before] = lines.slice(0, height).toReversed()
  return [...before.toReversed(), [...truncateLine(last, reader.width - 2), { text: ' …', tone: 'muted' }]]
}
