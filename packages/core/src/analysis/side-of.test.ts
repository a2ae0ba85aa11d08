import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import { query } from '../query/query.ts'
import { sideOf } from './side-of.ts'

describe('the United Kingdom', () => {
  it.each([
    ['2019-03', 'eu', 'the month that the atlas describes'],
    ['2020-01-31', 'eu', 'the last day of its membership'],
    ['2020-02-01', undefined, 'the day after'],
    ['2020-01', 'eu', 'a month that begins within'],
    ['2020', 'eu', 'a year in which it left is decided by its first day'],
    ['2021', undefined, 'a year after'],
    ['1973', 'eu', 'it joined on the first day of the year'],
    ['1972-12-31', undefined, 'the day before it joined'],
  ])('as of %s: %s (%s)', (asOf, side, _why) => {
    expect(sideOf(atlas, 'gb', asOf)).toBe(side)
    expect(sideOf(atlas, 'north-east-automotive-alliance', asOf)).toBe(side)
  })
})

it('is asked as of the date that the atlas describes, unless told', () => {
  expect(sideOf(atlas, 'gb')).toBe('eu')
  expect(sideOf({ ...atlas, manifest: { ...atlas.manifest, asOf: '2024' } }, 'gb')).toBeUndefined()
})

it('goes from a city through its region and country to the side', () => {
  expect(sideOf(atlas, 'bilbao')).toBe('eu')
  expect(sideOf(atlas, 'monterrey')).toBe('mx')
})

it('is none for a country of neither side, and for an actor of which the atlas does not say where it is', () => {
  expect(sideOf(atlas, 'tr')).toBeUndefined()
  expect(sideOf(atlas, 'at-kearney')).toBeUndefined()
})

it('agrees with the field `side` of queries', () => {
  for (const side of ['eu', 'mx'] as const) {
    const { records } = query(atlas, 'clusters', { where: { side }, limit: 500 })
    const ids = atlas.records.clusters.filter(({ id }) => sideOf(atlas, id as 'claut') === side).map(({ id }) => id)
    expect(records.map(({ id }) => id)).toEqual(ids)
  }
})

it('refuses what is on no side, and what is no date', () => {
  // @ts-expect-error an event is on no side
  expect(() => sideOf(atlas, 'famex-2017')).toThrow('It is one of events, which are on no side.')
  // @ts-expect-error there is no such cluster
  expect(() => sideOf(atlas, 'clautt')).toThrow('Did you mean "claut"')
  expect(() => sideOf(atlas, 'gb', 'spring 2020')).toThrow('"spring 2020" is not a date')
})

const date = fc
  .record({ year: fc.integer({ min: 1999, max: 2003 }), month: fc.integer({ min: 1, max: 12 }), precise: fc.nat(2) })
  .map(
    ({ year, month, precise }) =>
      [`${year}`, `${year}-${String(month).padStart(2, '0')}`, `${year}-${String(month).padStart(2, '0')}-15`][precise],
  )
const firstDay = (text: string) => `${text}-01-01`.slice(0, 10)
const lastDay = (text: string) => (text.length === 4 ? `${text}-12-31` : text.length === 7 ? `${text}-31` : text)

it('in any atlas, follows the membership that holds on the first day asked about', () => {
  const optional = fc.option(date, { nil: undefined })
  fc.assert(
    fc.property(optional, optional, date, (from, until, asOf = '2000') => {
      const membership = {
        union: 'north',
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      }
      const small = smallAtlas({
        places: [
          { id: 'isle', memberships: [membership] },
          { id: 'port', kind: 'city', within: 'isle' },
        ],
        clusters: [{ id: 'sailors', place: 'port' }],
      })
      const day = firstDay(asOf)
      const member = firstDay(from ?? '0000') <= day && day <= lastDay(until ?? '9999')
      for (const id of ['isle', 'port', 'sailors']) {
        expect(sideOf(small, id, asOf)).toBe(member ? 'north' : undefined)
      }
    }),
  )
})
