import { expect, it } from 'vitest'
import { requestIdFrom } from './request-id.ts'

it('keeps an id that is short and plain, so that a request is found in every log on its way', () => {
  expect(requestIdFrom('proxy-42.a_b')).toBe('proxy-42.a_b')
})

it.each([undefined, '', 'a b', 'a\nb', '{"x":1}', 'x'.repeat(65)])('makes its own in place of %j', (given) => {
  expect(requestIdFrom(given)).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/)
})
