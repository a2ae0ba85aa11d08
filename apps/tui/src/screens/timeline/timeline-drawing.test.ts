import { languages, timeline } from '@puente/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inAscii } from '../../terminal/ascii.ts'
import { atlas } from '../../testing/atlas.ts'
import { type Line, lineWidth } from '../../text/line.ts'
import { axisLines, columnOf, signs, spanMark } from './axis-lines.ts'
import {
  clampWindow,
  extentInYears,
  extentOf,
  type Interval,
  intervalOf,
  panWindow,
  zonesOf,
  zoomWindow,
} from './time-span.ts'

const textOf = (line: Line) => line.map((segment) => segment.text).join('')
const day = (text: string) => Date.parse(`${text}T00:00:00Z`)
const years = (from: number, to: number): Interval => ({ from: day(`${from}-01-01`), to: day(`${to}-01-01`) })

describe('a date is all the time that it may mean', () => {
  it.each([
    ['2017', '2017-01-01', '2018-01-01'],
    ['2016-02', '2016-02-01', '2016-03-01'],
    ['2016-12-31', '2016-12-31', '2017-01-01'],
    ['0099', '0099-01-01', '0100-01-01'],
  ])('%s lasts from %s up to %s', (date, from, to) => {
    expect(intervalOf(date)).toEqual({ from: day(from), to: day(to) })
  })

  it.each([
    [{ date: '2017-03-07' }, ['sure']],
    [{ date: '2017' }, ['within']],
    [{ date: '2017-03-07', end: '2017-03-09' }, ['sure', 'sure', 'sure']],
    [{ date: '2016', end: '2018' }, ['within', 'sure', 'within']],
    [{ date: '2016', end: '2017' }, ['within', 'within']],
    [{ date: '2016', end: '2016' }, ['within']],
  ])('of %o it is detail apart what is sure', (span, kinds) => {
    expect(zonesOf(span).zones.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('an end alone leaves the beginning open', () => {
    expect(zonesOf({ date: '2018', endOnly: true }).openStart).toBe(true)
  })
})

describe('a span on the scale', () => {
  const decade = years(2010, 2020)

  it.each([
    [{ date: '2015-06-15' }, { column: 54, text: '●' }],
    [{ date: '2015' }, { column: 49, text: '░'.repeat(11) }],
    [
      { date: '2012', end: '2014' },
      { column: 19, text: `${'░'.repeat(10)}█${'█'.repeat(10)}${'░'.repeat(10)}` },
    ],
  ])('of %o is as precise as it is known', (span, drawn) => {
    const mark = spanMark(span, decade, 100)!
    expect(Math.abs(mark.column - drawn.column)).toBeLessThanOrEqual(1)
    expect(Math.abs(mark.text.length - drawn.text.length)).toBeLessThanOrEqual(1)
    expect(mark.text.replaceAll(/(.)\1+/g, '$1')).toBe(drawn.text.replaceAll(/(.)\1+/g, '$1'))
  })

  it('shows where it goes on beyond the window', () => {
    expect(spanMark({ date: '2008', end: '2022' }, decade, 20)?.text).toBe(`◂${'█'.repeat(18)}▸`)
    expect(spanMark({ date: '2021' }, decade, 20)).toBeUndefined()
  })

  it('marks what another source says instead', () => {
    const other = { date: '2018', disputes: true, rank: 'normal', citations: [], findings: [] } as const
    expect(spanMark({ date: '2015-06-15', otherDates: [other] }, decade, 10)?.text).toMatch(/^● +≠+$/)
    expect(spanMark({ date: '2015-06-15', otherDates: [{ ...other, disputes: false }] }, decade, 10)?.text).toBe('●')
  })

  it('is dotted where its beginning is not known', () => {
    expect(spanMark({ date: '2015', endOnly: true }, decade, 10)?.text).toBe('┄┄┄┄┄●')
  })

  const date = fc
    .record({
      year: fc.integer({ min: 1950, max: 2030 }),
      month: fc.integer({ min: 1, max: 12 }),
      precise: fc.boolean(),
    })
    .map(({ year, month, precise }) => (precise ? `${year}-${String(month).padStart(2, '0')}` : String(year)))

  it('stands in the columns of its time and nowhere else, whatever the window', () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 1950, max: 2030 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 5, max: 120 }),
        (when, from, length, width) => {
          const window = years(from, from + length)
          const reach = extentOf({ date: when })
          const mark = spanMark({ date: when }, window, width)
          if (reach.to <= window.from || reach.from >= window.to) {
            expect(mark).toBeUndefined()
            return
          }
          const first = Math.max(0, columnOf(reach.from, window, width))
          const last = Math.min(width - 1, columnOf(reach.to - 1, window, width))
          expect([mark?.column, mark?.text.length]).toEqual([first, last - first + 1])
        },
      ),
    )
  })

  it('is drawn with signs one column wide, each another', () => {
    expect(new Set(Object.values(signs)).size).toBe(Object.values(signs).length)
    expect(new Set(Object.values(signs).map(inAscii)).size).toBe(Object.values(signs).length)
    expect(lineWidth([{ text: Object.values(signs).join('') }])).toBe(Object.values(signs).length)
  })

  it('is drawn for everything dated', () => {
    const all = timeline(atlas)
    const whole = extentInYears(all.map(extentOf))
    for (const entry of all) expect(spanMark(entry, whole, 60)).toBeDefined()
  })
})

describe('the window', () => {
  const whole = years(1990, 2030)
  const window = fc
    .tuple(fc.integer({ min: 1980, max: 2029 }), fc.integer({ min: 1, max: 60 }))
    .map(([from, length]) => clampWindow(years(from, from + length), whole))
  const steps = fc.array(fc.constantFrom('in', 'out', 'left', 'right'), { maxLength: 40 })

  it('never leaves the whole, and never shows less than a season, however one moves', () => {
    fc.assert(
      fc.property(window, steps, fc.integer({ min: 1980, max: 2040 }), (start, moves, year) => {
        const end = moves.reduce<Interval>((now, step) => {
          if (step === 'left' || step === 'right') return panWindow(now, whole, step === 'left' ? -1 : 1)
          return zoomWindow(now, whole, step === 'in' ? 0.5 : 2, day(`${year}-06-01`))
        }, start)
        expect(end.from).toBeGreaterThanOrEqual(whole.from)
        expect(end.to).toBeLessThanOrEqual(whole.to + 1)
        expect(end.to - end.from).toBeGreaterThan(80 * 86_400_000)
      }),
    )
  })

  it('keeps what one looks at where it is while one zooms', () => {
    const at = day('2016-06-01')
    const share = ({ from, to }: Interval) => (at - from) / (to - from)
    const nearer = zoomWindow(whole, whole, 0.5, at)
    expect(share(nearer)).toBeCloseTo(share(whole), 5)
  })
})

describe.each(languages)('the scale in %s', (language) => {
  it.each([
    [years(1990, 2030), /2000.*2010/],
    [years(2015, 2018), /2016.*2017/],
    [years(2017, 2018), /2017/],
    [{ from: day('2017-03-10'), to: day('2017-06-20') }, { en: /Apr|May/, es: /abr|may/ }[language]],
  ])('of %o fits, and names its steps', (window, expected) => {
    for (const width of [36, 76, 190]) {
      const [labels, scale] = axisLines(window, width, language)
      expect(lineWidth(labels)).toBeLessThanOrEqual(width)
      expect(lineWidth(scale)).toBe(width)
      expect(textOf(labels)).toMatch(expected)
    }
  })

  it('says the year where no new one begins', () => {
    const [labels] = axisLines({ from: day('2017-03-10'), to: day('2017-06-20') }, 80, language)
    expect(textOf(labels)).toContain('2017')
  })
})
