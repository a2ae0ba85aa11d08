/** The scale of a timeline: its steps, and what they are called. @module */
import type { Language } from '@puente/core'
import { utcMonth, utcTicks, utcYear } from 'd3-time'
import type { Line } from '../../text/line.ts'
import { textWidth } from '../../text/width.ts'
import type { Stretch } from './time-span.ts'

/** Columns for a step and its label. */
const stepWidth = 11

const locales = { en: 'en-GB', es: 'es' } as const satisfies Record<Language, string>

/** The column of an instant; outside the window it is outside 0 … width − 1. */
export const columnOf = (instant: number, { from, to }: Stretch, width: number): number =>
  Math.floor(((instant - from) / (to - from)) * width)

/** A step as briefly as can be: a year at its beginning, a month at its, otherwise the day; the first with its year. */
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

function stepsOf(window: Stretch, width: number, language: Language): readonly Step[] {
  const dates = utcTicks(new Date(window.from), new Date(window.to), Math.max(2, Math.floor(width / stepWidth)))
  const hasYear = dates.some((date) => utcYear.floor(date).getTime() === date.getTime())
  return dates
    .map((date, at) => ({
      column: columnOf(date.getTime(), window, width),
      label: stepLabel(date, at === 0 && !hasYear, language),
    }))
    .filter(({ column }) => column >= 0 && column < width)
}

/** The labels above the scale and the scale itself. A label that would touch the one before is left out. */
export function axisLines(window: Stretch, width: number, language: Language): readonly [labels: Line, scale: Line] {
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
