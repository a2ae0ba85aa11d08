import { describe, expect, it } from 'vitest'
import { descriptionOf } from '../dataset/description-of.ts'
import { atlas } from '../dataset/embedded.ts'
import { formatDate, formatPeriod } from '../text/format-date.ts'
import { formatNumber, formatQuantity } from '../text/format-number.ts'
import { formatValue } from './format-value.ts'

describe('dates', () => {
  it.each([
    ['2017', '2017', '2017'],
    ['2017-09', 'September 2017', 'septiembre de 2017'],
    ['2017-09-05', '5 September 2017', '5 de septiembre de 2017'],
    // The first of a month is not the last of the one before, whatever the machine's time zone.
    ['2014-01-01', '1 January 2014', '1 de enero de 2014'],
  ])('%s keeps its precision in both languages', (date, en, es) => {
    expect(formatDate(date, 'en')).toBe(en)
    expect(formatDate(date, 'es')).toBe(es)
  })

  it.each(['en', 'es'] as const)('is written as Intl writes it, in every month: %s', (language) => {
    const locale = { en: 'en-GB', es: 'es' }[language]
    for (let month = 1; month <= 12; month++) {
      const date = `2019-${String(month).padStart(2, '0')}`
      const inWords = (options: Intl.DateTimeFormatOptions, text: string) =>
        new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC', ...options }).format(
          new Date(text),
        )
      expect(formatDate(date, language)).toBe(inWords({}, date))
      expect(formatDate(`${date}-07`, language)).toBe(inWords({ day: 'numeric' }, `${date}-07`))
    }
  })

  it.each(['garbage', '2014-13', '2014-02-30', '2014-04-11 to 2014-04-12', ''])('%j is none', (text) => {
    expect(() => formatDate(text, 'en')).toThrow(RangeError)
    expect(() => formatPeriod('2014', text, 'es')).toThrow(RangeError)
    expect(formatValue(atlas, { type: 'date' }, text, 'en')).toBe(text)
  })

  it.each([
    ['2018', '2020', '2018 – 2020'],
    ['2018', '2018', '2018'],
    ['2018', undefined, '2018'],
    [undefined, '2020', 'until 2020'],
    [undefined, undefined, ''],
    ['2026-01-19', '2026-01-30', '19–30 January 2026'],
    ['2026-01-19', '2026-02-03', '19 January – 3 February 2026'],
    ['2025-12-19', '2026-01-03', '19 December 2025 – 3 January 2026'],
    ['2017-09', '2017-11', 'September – November 2017'],
    ['2017', '2017-11', '2017 – November 2017'],
  ])('a period from %s until %s', (start, end, words) => {
    expect(formatPeriod(start, end, 'en')).toBe(words)
  })
})

describe('numbers', () => {
  it.each([
    [23, '23', '23'],
    [5400, '5,400', '5,400'],
    [12_000, '12,000', '12,000'],
    [2.2, '2.2', '2.2'],
    [39_000_000, '39 million', '39 millones'],
    [1_500_000, '1.5 million', '1.5 millones'],
    // Not round: no digit is dropped.
    [123_456_789, '123,456,789', '123,456,789'],
  ])('%d as each language writes it', (value, en, es) => {
    expect(formatNumber(value, 'en')).toBe(en)
    expect(formatNumber(value, 'es')).toBe(es)
  })

  it('says a figure with qualifier and unit', () => {
    expect(formatQuantity({ value: 3000, unit: 'employee', qualifier: 'more-than' }, 'en')).toBe(
      'more than 3,000 employees',
    )
    expect(formatQuantity({ value: 2.2, unit: 'percent' }, 'en')).toBe('2.2%')
    expect(formatQuantity({ value: 2.2, unit: 'percent' }, 'es')).toBe('2.2 %')
    expect(formatQuantity({ value: 15, unit: 'rank', qualifier: 'exactly' }, 'es')).toBe('puesto 15')
  })

  it.each([
    [1, 'plant', '1 plant', '1 planta'],
    [0, 'plant', '0 plants', '0 plantas'],
    [2, 'plant', '2 plants', '2 plantas'],
    [1.5, 'year', '1.5 years', '1.5 años'],
    [1, 'country', '1 country', '1 país'],
    [1, 'automaker', '1 automaker', '1 fabricante de automóviles'],
    [1, 'euro', '1 EUR', '1 EUR'],
    [1, 'percent', '1%', '1 %'],
    [1_000_000, 'employee', '1 million employees', '1 millón de empleados'],
    [39_000_000, 'square-metre', '39 million m²', '39 millones de m²'],
    [1_234_567, 'employee', '1,234,567 employees', '1,234,567 empleados'],
  ] as const)('%d of the unit %s', (value, unit, en, es) => {
    expect(formatQuantity({ value, unit }, 'en')).toBe(en)
    expect(formatQuantity({ value, unit }, 'es')).toBe(es)
  })

  it('knows the singular of every unit by which things are counted', () => {
    const { terms, singulars } = descriptionOf('figures')
    const signs = ['percent', 'rank', 'euro', 'us-dollar', 'peso', 'square-metre', 'megawatt-peak']
    expect(Object.keys(singulars?.unit ?? {}).toSorted()).toEqual(
      Object.keys(terms.unit ?? {})
        .filter((unit) => !signs.includes(unit))
        .toSorted(),
    )
  })
})
