/** What was measured, as Markdown. @module */
import { table } from '@puente/tooling/markdown'
import { median, spread } from '@puente/tooling/statistics'
import type { Aim, Group, Program, Times } from './measure.ts'

type TimesOf = (name: string) => Times

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const between = (unit: Aim['unit']) => (one: number, other: number) => (unit === 'times' ? one / other : one - other)

/** The differences or ratios of the same turns. */
const distance = (unit: Aim['unit'], times: Times, base: Times): readonly number[] =>
  times.clock.map((clock, turn) => between(unit)(clock, base.clock[turn] ?? Number.NaN))

function row({ name }: Program, times: Times, base: Times): readonly string[] {
  const processor =
    times.processor.length === 0
      ? ['–', '–']
      : [mean(times.processor).toFixed(0), (mean(times.processor) / mean(base.processor)).toFixed(2)]
  return [
    name,
    Math.min(...times.clock).toFixed(1),
    spread(times.clock, 1),
    median(distance('ms more', times, base)).toFixed(1),
    spread(distance('times', times, base), 2),
    (Math.min(...times.clock) / Math.min(...base.clock)).toFixed(2),
    ...processor,
  ]
}

function aimInWords({ name, aims = [] }: Program, timesOf: TimesOf): readonly string[] {
  return aims.map(({ of, atMost, unit }) => {
    const digits = unit === 'times' ? 2 : 1
    const measured = distance(unit, timesOf(name), timesOf(of))
    const isMet = Number(median(measured).toFixed(digits)) <= atMost
    const least = between(unit)(Math.min(...timesOf(name).clock), Math.min(...timesOf(of).clock))
    const what = unit === 'times' ? `${atMost} times ${of}` : `${atMost} ms more than ${of}`
    return `Aim for ${name}: at most ${what}. Measured: ${spread(measured, digits)}, of the least ${least.toFixed(digits)}: ${isMet ? 'met' : 'missed'}.`
  })
}

const columns = [
  'program',
  'least, ms',
  'ms',
  'more than the first, ms',
  'times the first',
  'least, times',
  'processor, ms',
  'processor, times',
]

/** What a group showed, in Markdown. */
export function groupInMarkdown(group: Group, timesOf: TimesOf): string {
  const { title, about, programs } = group
  const base = programs[0] === undefined ? { clock: [], processor: [] } : timesOf(programs[0].name)
  return [
    `### ${title}`,
    about,
    table(
      columns,
      programs.map((program) => row(program, timesOf(program.name), base)),
    ),
    ...programs.flatMap((program) => aimInWords(program, timesOf)),
  ].join('\n\n')
}
