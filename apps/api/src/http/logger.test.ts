import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoTimes } from './logger.ts'

it('writes whatever time as a date does, however often and in whatever order', () => {
  const time = fc.integer({ min: 0, max: 4e12 })
  const isoTime = isoTimes()
  fc.assert(
    fc.property(fc.array(time), (times) => {
      const repeated = times.flatMap((one) => [one, one])
      expect(repeated.map(isoTime)).toEqual(repeated.map((one) => new Date(one).toISOString()))
    }),
  )
})
