import fc from 'fast-check'
import { expect, it } from 'vitest'
import { includes, intersectionOf, toSortedList, unionOf } from './sorted-lists.ts'

// Lists that lie close together, and such as lie far apart.
const numbers = fc.oneof(
  fc.array(fc.nat({ max: 30 }), { maxLength: 20 }),
  fc.array(fc.nat({ max: 10_000 }), { maxLength: 3 }),
)
const inOrder = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b)

it('does with lists what sets do', () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, (a, b, c) => {
      const [first, second, third] = [toSortedList(a), toSortedList(b), toSortedList(c)]
      expect([...first]).toEqual(inOrder(a))
      expect([...unionOf([first, second, third])]).toEqual(inOrder([...a, ...b, ...c]))
      expect([...intersectionOf(first, second)]).toEqual(inOrder(a.filter((one) => b.includes(one))))
      for (let one = 0; one <= 30; one++) expect(includes(first, one)).toBe(a.includes(one))
    }),
  )
})
