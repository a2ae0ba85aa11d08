/** The scale of a timeline, and spans drawn on it. @module */

import type { Language, OtherDate, Span } from '@puente/core'
import { utcMonth, utcTicks, utcYear } from 'd3-time'
import type { Line } from '../../text/line.ts'
import { textWidth } from '../../text/width.ts'
import { type Interval, overlaps, zonesOf } from './time-span.ts'

/** Columns for a step and its label. */
const stepWidth = 11

const locales = { en: 'en-GB', es: 'es' } as const satisfies Record<Language, string>

/** The column of an instant; outside the window it is outside 0 … width − 1. */
export const columnOf = (instant: number, { from, to }: Interval, width: number): number =>
  Math.floor(((instant - from) / (to - from)) * width)

/** The label of a step: the year, the month or the day that begins there; the first label has the year. */
function stepLabel(date: Date, isFirst: boolean, language: Language): string {
  const isYear = utcYear.floor(date).getTime() === date.getTime()
  const isMonth = utcMonth.floor(date).getTime() === date.getTime()
  const format = new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    ...(isYear || isFirst ? { year: 'numeric' } : {}),
    ...(isYear ? {} : { month: 'short' }),
    ...(isMonth ? {} : { day: 'numeric' }),
  })
  return format.format(date)
}

/** A step of the scale. */
interface Step {
  readonly column: number
  readonly label: string
}

function stepsOf(window: Interval, width: number, language: Language): readonly Step[] {
  const dates = utcTicks(new Date(window.from), new Date(window.to), Math.max(2, Math.floor(width / stepWidth)))
  const hasYear = dates.some((date) => utcYear.floor(date).getTime() === date.getTime())
  return dates
    .map((date, at) => ({
      column: columnOf(date.getTime(), window, width),
      label: stepLabel(date, at === 0 && !hasYear, language),
    }))
    .filter(({ column }) => column >= 0 && column < width)
}

/** The labels above the scale and the scale itself, without labels that would touch the previous one. */
export function axisLines(window: Interval, width: number, language: Language): readonly [labels: Line, scale: Line] {
  const steps = stepsOf(window, width, language)
  let labels = ''
  for (const { column, label } of steps) {
    const used = textWidth(labels)
    if (column + textWidth(label) > width || (used > 0 && column <= used)) continue
    labels += ' '.repeat(column - used) + label
  }
  const columns = new Set(steps.map(({ column }) => column))
  const scale = Array.from({ length: width }, (_, column) => (columns.has(column) ? '┬' : '─')).join('')
  return [[{ text: labels, tone: 'label' }], [{ text: scale, tone: 'border' }]]
}

/** A span as it is drawn: some characters from a column on. */
export interface SpanMark {
  readonly column: number
  /** One column for each character. */
  readonly text: string
}

/** Signs of the drawing, each one column wide. */
export const signs = { point: '●', within: '░', sure: '█', before: '◂', after: '▸', open: '┄', other: '≠' } as const

/** Writes a sign into the empty columns of an interval. */
function fill(cells: (string | undefined)[], interval: Interval, window: Interval, sign: string): void {
  if (!overlaps(interval, window)) return
  const width = cells.length
  const first = Math.max(0, columnOf(interval.from, window, width))
  const last = Math.max(first, Math.min(width - 1, columnOf(interval.to - 1, window, width)))
  for (let column = first; column <= last; column++) cells[column] ??= sign
}

/**
 * A span on a scale, as precise as it is known.
 *
 * Known time is solid, a month or year without a known day is hatched, and a span within a column is a point. A disputing
 * date of another source is marked beside it.
 *
 * @param window the visible time
 * @param width columns of the scale
 * @returns undefined where no part of it is visible
 */
export function spanMark(
  span: Span & { readonly otherDates?: readonly OtherDate[] },
  window: Interval,
  width: number,
): SpanMark | undefined {
  const { zones, openStart } = zonesOf(span)
  const cells = Array.from({ length: width }, (): string | undefined => undefined)
  // Known time comes first: a column that holds both shows it.
  for (const kind of ['sure', 'within'] as const) {
    for (const zone of zones) if (zone.kind === kind) fill(cells, zone, window, signs[kind])
  }
  const drawn = cells.flatMap((cell, column) => (cell === undefined ? [] : [column]))
  const [only] = drawn
  if (drawn.length === 1 && only !== undefined) cells[only] = signs.point
  const first = zones[0]
  const last = zones.at(-1)
  if (first !== undefined && first.from < window.from && cells[0] !== undefined) cells[0] = signs.before
  if (last !== undefined && last.to > window.to && cells[width - 1] !== undefined) cells[width - 1] = signs.after
  if (openStart && first !== undefined) fill(cells, { from: window.from, to: first.from }, window, signs.open)
  for (const other of span.otherDates ?? []) {
    if (!other.disputes) continue
    for (const zone of zonesOf(other).zones) fill(cells, zone, window, signs.other)
  }
  const begin = cells.findIndex((cell) => cell !== undefined)
  if (begin < 0) return undefined
  const end = cells.findLastIndex((cell) => cell !== undefined)
  const text = cells.slice(begin, end + 1).map((cell) => cell ?? ' ')
  return { column: begin, text: text.join('') }
}
