import fc from 'fast-check'
import { expect, it } from 'vitest'
import { responseCache } from './cache.ts'
import type { CachedResponse } from './cached-response.ts'

const answer = (letters: number): CachedResponse => ({
  status: 200,
  headers: {},
  body: 'x'.repeat(letters),
  bytes: letters,
})

it('gives up answers that nobody has asked for the longest once there is no room', () => {
  const answers = responseCache(100_000)
  answers.set('first', answer(20_000))
  answers.set('second', answer(20_000))
  expect(answers.get('first')?.bytes).toBe(20_000)
  answers.set('third', answer(20_000))
  expect([answers.get('first')?.bytes, answers.get('second')?.bytes, answers.get('third')?.bytes]).toEqual([
    20_000,
    undefined,
    20_000,
  ])
})

it('does not keep an answer that is larger than all its room, and keeps the others', () => {
  const answers = responseCache(100_000)
  answers.set('small', answer(1000))
  answers.set('large', answer(60_000))
  expect([answers.get('small')?.bytes, answers.get('large')]).toEqual([1000, undefined])
})

it('never holds more than its room, and always the latest that fits', () => {
  const room = 50_000
  const packed = (bytes: number): CachedResponse => ({ status: 200, headers: {}, body: new Uint8Array(bytes), bytes })
  const body = fc.record({ isText: fc.boolean(), length: fc.integer({ min: 0, max: 30_000 }) })
  const step = fc.record({ key: fc.stringMatching(/^[a-h]{1,2}$/), body, asks: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const answers = responseCache(room)
      for (const { key, body, asks } of steps) {
        if (asks) answers.get(key)
        else answers.set(key, body.isText ? answer(body.length) : packed(body.length))
        const kept = [...new Set(steps.map((one) => one.key))].flatMap((one) => answers.get(one) ?? [])
        const held = kept.reduce((sum, { body, bytes }) => sum + (typeof body === 'string' ? 2 * bytes : bytes), 0)
        expect(held).toBeLessThanOrEqual(room)
        // What an answer weighs beside its body is less than this; so near the edge it may fit or not.
        const beside = 2000
        const weight = (body.isText ? 2 : 1) * body.length
        if (!asks && weight < room - beside) expect(answers.get(key)).toBeDefined()
        if (!asks && weight > room) expect(answers.get(key)).toBeUndefined()
      }
    }),
  )
})
