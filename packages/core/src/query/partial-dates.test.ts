import { expect, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import type { Event } from '../model/event.ts'
import { query } from './query.ts'
import { parseQueryLine } from './syntax/parse-line.ts'

/** The embedded atlas with events on these days, each called by its date; only what queries look at is there. */
function atlasOn(...dates: readonly string[]): Atlas {
  const events = dates.map((start) => ({ id: start, start })) as unknown as Event[]
  return { ...embedded, records: { ...embedded.records, events } }
}

const atlas = atlasOn('2016-12-31', '2017', '2017-09', '2017-09-26', '2018-01-01')

it.each([
  // A date is within a year if all its days are.
  ['date:2017', ['2017', '2017-09', '2017-09-26']],
  ['date:2017-09', ['2017-09', '2017-09-26']],
  // All that is known of "2017" is the year: it may lie outside September.
  ['date:2017-09-26', ['2017-09-26']],
  // = asks for the precision.
  ['date:=2017', ['2017']],
  ['date>=2017', ['2017', '2017-09', '2017-09-26', '2018-01-01']],
  ['date>=2017-02', ['2017-09', '2017-09-26', '2018-01-01']],
  ['date>2017', ['2018-01-01']],
  ['date<=2017', ['2016-12-31', '2017', '2017-09', '2017-09-26']],
  ['date<=2017-10', ['2016-12-31', '2017-09', '2017-09-26']],
  ['date<2017', ['2016-12-31']],
  ['date:2017..2018', ['2017', '2017-09', '2017-09-26', '2018-01-01']],
  ['date:>2017-08..<2018', ['2017-09', '2017-09-26']],
  ['-date:2017', ['2016-12-31', '2018-01-01']],
])('%s', (line, expected) => {
  const parsed = parseQueryLine(atlas, 'events', line)
  if (!parsed.ok) throw new Error(parsed.error.message)
  expect(query(atlas, 'events', parsed.value).records.map(({ id }) => id)).toEqual(expected)
})

it('counts dates by the year', () => {
  expect(query(atlas, 'events', { facets: ['date'] }).facets.date).toEqual([
    { value: '2017', count: 3, selected: false },
    { value: '2016', count: 1, selected: false },
    { value: '2018', count: 1, selected: false },
  ])
})

it('sorts by the first day; of dates that begin together the more precise comes first', () => {
  const { records } = query(atlasOn('2017', '2017-01', '2016-12', '2017-01-01'), 'events', { sort: ['date'] })
  expect(records.map(({ id }) => id)).toEqual(['2016-12', '2017-01-01', '2017-01', '2017'])
})
