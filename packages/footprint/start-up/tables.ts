/** What was measured, as Markdown. @module */
import { median, spread } from '@puente/tooling/statistics'
import type { Aim, Group, Program, Times } from './measure.ts'

type TimesOf = (name: string) => Times

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const pairs = (times: Times, base: Times, of: (one: number, other: number) => number): readonly number[] =>
  times.clock.map((clock, turn) => of(clock, base.clock[turn] ?? Number.NaN))

/** A difference or a ratio as it is held to an aim: of the same turn, the median of all turns. */
const distance = ({ unit }: Pick<Aim, 'unit'>, times: Times, base: Times): readonly number[] =>
  pairs(times, base, unit === 'times' ? (one, other) => one / other : (one, other) => one - other)

function row({ name }: Program, times: Times, base: Times): string {
  const processor =
    times.processor.length === 0
      ? ['–', '–']
      : [mean(times.processor).toFixed(0), (mean(times.processor) / mean(base.processor)).toFixed(2)]
  const cells = [
    name,
    Math.min(...times.clock).toFixed(1),
    spread(times.clock, 1),
    median(distance({ unit: 'ms more' }, times, base)).toFixed(1),
    spread(distance({ unit: 'times' }, times, base), 2),
    (Math.min(...times.clock) / Math.min(...base.clock)).toFixed(2),
    ...processor,
  ]
  return `| ${cells.join(' | ')} |`
}

function aimInWords({ name, aims = [] }: Program, timesOf: TimesOf): readonly string[] {
  return aims.map(({ of, atMost, unit }) => {
    const digits = unit === 'times' ? 2 : 1
    const measured = distance({ unit }, timesOf(name), timesOf(of))
    const isMet = Number(median(measured).toFixed(digits)) <= atMost
    const what = unit === 'times' ? `${atMost} times ${of}` : `${atMost} ms more than ${of}`
    return `Aim for ${name}: at most ${what}. Measured: ${spread(measured, digits)}, ${isMet ? 'met' : 'missed'}.`
  })
}

/** What a group showed, in Markdown. */
export function groupInMarkdown(group: Group, timesOf: TimesOf): string {
  const { title, about, programs } = group
  const base = programs[0] === undefined ? { clock: [], processor: [] } : timesOf(programs[0].name)
  return [
    `### ${title}`,
    about,
    [
      '| program | least, ms | ms | more than the first, ms | times the first | least, times | processor, ms | processor, times |',
      '| - | - | - | - | - | - | - | - |',
      ...programs.map((program) => row(program, timesOf(program.name), base)),
    ].join('\n'),
    ...programs.flatMap((program) => aimInWords(program, timesOf)),
  ].join('\n\n')
}
