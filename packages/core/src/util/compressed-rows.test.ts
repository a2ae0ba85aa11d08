import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupByKey, rowAt, rowLength, transpose, withoutRepeats } from './compressed-rows.ts'

const keyCount = 8
const entries = fc.array(fc.record({ key: fc.nat({ max: keyCount - 1 }), value: fc.nat({ max: 20 }) }))
const rowsOf = (all: readonly { readonly key: number; readonly value: number }[]) =>
  groupByKey(
    Uint32Array.from(all, ({ value }) => value),
    (at) => all[at]?.key ?? 0,
    keyCount,
  )
const keys = Array.from({ length: keyCount }, (_, key) => key)

it('groups values by key in their order', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const rows = rowsOf(all)
      for (const key of keys) {
        const values = all.filter((one) => one.key === key).map(({ value }) => value)
        expect([...rowAt(rows, key)]).toEqual(values)
        expect(rowLength(rows, key)).toBe(values.length)
      }
    }),
  )
})

it('removes repeats, and swaps rows and values', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const sorted = all.toSorted((a, b) => a.value - b.value)
      const rows = withoutRepeats(rowsOf(sorted))
      for (const key of keys) {
        expect([...rowAt(rows, key)]).toEqual([
          ...new Set(sorted.filter((one) => one.key === key).map((one) => one.value)),
        ])
      }
      const swapped = transpose(rows, 21)
      for (let value = 0; value <= 20; value++) {
        expect([...rowAt(swapped, value)]).toEqual(keys.filter((key) => rowAt(rows, key).includes(value)))
      }
    }),
  )
})
