import { expect, it } from 'vitest'
import { detectRedirection } from './redirection.ts'

it.each([
  ['=2018', ['list', 'events', 'date'], ['date:2018..', "'date>=2018'"]],
  ['=2018-06', ['list', 'events', 'date', 'country:mx'], ['date:2018-06..', "'date>=2018-06'"]],
  ['2018', ['list', 'events', 'date'], ['date:2018..', "'date>2018'"]],
  ['=3', ['export', 'clusters', 'ties', '--csv'], ['ties:3..', "'ties>=3'"]],
  ['=zz', ['list', 'clusters', 'name'], ["'name>=zz'"]],
  ['=zz', ['list', 'clusters'], []],
])('takes %s after %j for the rest of a comparison', (file, args, alternatives) => {
  expect(detectRedirection(file, args)).toEqual({ file, alternatives })
})

it.each([
  ['2018', ['export', 'clusters']],
  ['2018.csv', ['list', 'events', 'solar']],
  ['clusters.csv', ['list', 'clusters', 'date']],
])('takes %s after %j for a file that somebody wants', (file, args) => {
  expect(detectRedirection(file, args)).toBeUndefined()
})
