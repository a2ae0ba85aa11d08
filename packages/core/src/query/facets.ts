/** How many records have each value of a field. @module */
import { type Bits, countBoth, eachBit, hasBit } from './bits.ts'
import { bitsOfCode, type Column } from './column.ts'
import type { IndexedField } from './field-columns.ts'
import { bitsOfValues } from './match-conditions.ts'
import type { FacetValue, Scalar } from './query-types.ts'
import { compareKeys } from './text-keys.ts'

/** Counts each code among some records by going through the codes' records. */
function countByCode(column: Column, among: Bits): Uint32Array {
  const { keys, starts, postings } = column
  return Uint32Array.from(keys, (_key, code) => {
    const from = starts[code] ?? 0
    const to = starts[code + 1] ?? 0
    if (to - from >= among.length) return countBoth(bitsOfCode(column, code), among)
    let count = 0
    for (let i = from; i < to; i++) if (hasBit(among, postings[i] ?? 0)) count++
    return count
  })
}

/** Counts each code among some records by going through these records. */
function countByRecord({ counted, countedByRecord }: IndexedField, among: Bits): Uint32Array {
  const { starts, codes } = countedByRecord()
  const counts = new Uint32Array(counted().keys.length)
  eachBit(among, (position) => {
    for (let i = starts[position] ?? 0; i < (starts[position + 1] ?? 0); i++) {
      const code = codes[i] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    }
  })
  return counts
}

/** How many steps {@link countByCode} takes. */
function stepsByCode({ keys, starts }: Column, words: number): number {
  let steps = 0
  for (let code = 0; code < keys.length; code++) {
    steps += Math.min(words, (starts[code + 1] ?? 0) - (starts[code] ?? 0))
  }
  return steps
}

/**
 * The values of a field among some records, most frequent first, equals by value; dates by the year.
 *
 * A place or sector counts the records of all that lies within it, as a condition on it would find them. Listed are
 * those that some record gives itself, and those that are selected.
 *
 * @param among the records that all other conditions admit
 * @param size how many these are
 * @param selected the values that the query asks for
 */
export function facetValues(
  indexed: IndexedField,
  among: Bits,
  size: number,
  selected: readonly Scalar[],
): readonly FacetValue[] {
  const { field, own } = indexed
  const column = indexed.counted()
  const stepsByRecord = among.length + (size * column.postings.length) / Math.max(1, column.size)
  const counts =
    stepsByRecord < stepsByCode(column, among.length) ? countByRecord(indexed, among) : countByCode(column, among)
  const asked = new Map(selected.map((scalar) => [String(scalar), scalar]))
  const values: FacetValue[] = []
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] ?? 0
    const key = column.keys[code] ?? ''
    if (count === 0 || (field.type === 'ref' && !own.codeOf.has(key))) continue
    const value = String(key)
    values.push({ value, count, selected: asked.delete(value) })
  }
  for (const [value, scalar] of asked) {
    values.push({ value, count: countBoth(bitsOfValues(indexed, [scalar]), among), selected: true })
  }
  return values.sort((a, b) => b.count - a.count || compareKeys(a.value, b.value))
}
