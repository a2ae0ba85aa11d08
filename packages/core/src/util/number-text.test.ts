import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numbersIn, numberText, stepsOf, sumsOf } from './number-text.ts'

const someNumbers = fc.array(
  fc.oneof(fc.nat(200), fc.integer({ min: 0xd700, max: 0xe000 }), fc.integer({ min: 0, max: 1_000_000 })),
)

it('numbers come back from their text, through JSON and UTF-8', () => {
  fc.assert(
    fc.property(someNumbers, (numbers) => {
      const bytes = new TextEncoder().encode(JSON.stringify(numberText(numbers)))
      expect([...numbersIn(JSON.parse(new TextDecoder().decode(bytes)))]).toEqual(numbers)
    }),
  )
})

it('ascending numbers come back from their steps', () => {
  fc.assert(
    fc.property(someNumbers, (numbers) => {
      const ascending = numbers.toSorted((a, b) => a - b)
      expect(sumsOf(stepsOf(ascending))).toEqual(ascending)
    }),
  )
})
