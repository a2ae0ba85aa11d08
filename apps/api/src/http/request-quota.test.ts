import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestQuota } from './rate-limiter.ts'

const quota = fc.record({
  requests: fc.integer({ min: 1, max: 1_000_000 }),
  seconds: fc.integer({ min: 1, max: 3600 }),
})
const smallQuota = fc.record({ requests: fc.integer({ min: 1, max: 30 }), seconds: fc.integer({ min: 1, max: 60 }) })

/** Times of requests, in milliseconds, mostly close together. */
const times = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 20_000 })), { maxLength: 120 })
  .map((pauses) =>
    pauses.map(
      (
        (now) => (pause: number) =>
          (now += pause)
      )(0),
    ),
  )

describe('a quota', () => {
  it('lets nobody have more than is in the store at first and comes in after', () => {
    fc.assert(
      fc.property(smallQuota, times, (limit, moments) => {
        const take = requestQuota(limit)
        const answered = moments.filter((time) => take('a', time).allowed)
        answered.forEach((from, index) => {
          answered.slice(index).forEach((to, more) => {
            expect(more + 1).toBeLessThanOrEqual(
              limit.requests + ((to - from) * limit.requests) / (limit.seconds * 1000),
            )
          })
        })
      }),
    )
  })

  it('refuses nobody who asks steadily as often as is allowed', () => {
    fc.assert(
      fc.property(smallQuota, fc.integer({ min: 0, max: 1_000_000 }), (limit, start) => {
        const take = requestQuota(limit)
        const pause = Math.ceil((limit.seconds * 1000) / limit.requests)
        for (let index = 0; index < 200; index += 1) expect(take('a', start + index * pause).allowed).toBe(true)
      }),
    )
  })

  it('keeps what it says: what remains is answered at once, and one more after the seconds that it names', () => {
    fc.assert(
      fc.property(smallQuota, times, (limit, moments) => {
        const take = requestQuota(limit)
        const now = moments.at(-1) ?? 0
        const last = [...moments, now].map((time) => take('a', time)).at(-1)!
        for (let index = 0; index < last.remaining; index += 1) expect(take('a', now).allowed).toBe(true)
        const refused = take('a', now)
        expect([refused.allowed, refused.remaining]).toEqual([false, 0])
        expect(refused.seconds).toBeGreaterThanOrEqual(1)
        expect(take('a', now + refused.seconds * 1000).allowed).toBe(true)
      }),
    )
  })

  it('is exact at any size, after any time', () => {
    fc.assert(
      fc.property(quota, fc.integer({ min: 0, max: 2 ** 32 }), (limit, start) => {
        const take = requestQuota(limit)
        const { allowed, remaining, seconds } = take('a', start)
        expect([allowed, remaining]).toEqual([true, limit.requests - 1])
        expect(seconds).toBe(Math.ceil(limit.seconds / limit.requests))
      }),
    )
  })

  it('is one for each client', () => {
    const take = requestQuota({ requests: 1, seconds: 60 })
    expect([take('a', 0), take('b', 0), take('a', 0)].map(({ allowed }) => allowed)).toEqual([true, true, false])
  })

  it('remembers no more clients than it is told to, and those who ask the longest', () => {
    const take = requestQuota({ requests: 1, seconds: 60 }, 2)
    for (const client of ['a', 'b', 'a', 'c']) take(client, 0)
    expect(take('a', 0).allowed).toBe(false)
    expect(take('b', 0).allowed).toBe(true)
  })
})
