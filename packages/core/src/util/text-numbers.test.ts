import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { TextNumbers } from './text-numbers.ts'

it('finds what a map finds', () => {
  const texts = fc.array(fc.string({ maxLength: 3 }), { maxLength: 3000 })
  fc.assert(
    fc.property(texts, texts, (given, others) => {
      const known = new Map<string, number>()
      const numbers = new TextNumbers((number, text) => given[number] === text)
      for (const [number, text] of given.entries()) {
        expect(numbers.getOrSet(text, number)).toBe(known.get(text))
        if (!known.has(text)) known.set(text, number)
      }
      for (const text of [...given, ...others]) expect(numbers.get(text)).toBe(known.get(text))
    }),
    { numRuns: 30 },
  )
})
