import { expect, it } from 'vitest'
import { matchesWeakly } from './etag.ts'

it.each([
  ['"a"', true, 'the tag itself'],
  ['"b", "a"', true, 'one of a list'],
  ['W/"a"', true, 'a proxy that compresses makes tags weak'],
  ['*', true, 'any tag'],
  ['"b"', false, 'another tag'],
  ['a', false, 'a tag without its quotes is none'],
  ['', false, 'nothing'],
])('If-None-Match %j against "a" is %s: %s', (header, expected) => {
  expect(matchesWeakly(header, '"a"')).toBe(expected)
})
