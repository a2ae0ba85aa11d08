import { expect, it } from 'vitest'
import { isPartialDate } from './date-interval.ts'

it.each(['2019', '2019-03', '2020-02-29', '2016-10-25'])('%s is a date', (text) => {
  expect(isPartialDate(text)).toBe(true)
})

it.each(['2019-02-29', '2019-13', '2019-00', '2019-04-31', '19', 'March 2019', '2019-3', '2019-03-01T00:00', ''])(
  '%s is not',
  (text) => {
    expect(isPartialDate(text)).toBe(false)
  },
)
