/** How many records have each value of a field. @module */
import { type Bits, countBoth, hasBit } from './bits.ts'
import { bitsOfCode, type Column } from './column.ts'
import type { IndexedField } from './field-columns.ts'
import { bitsOfValues } from './match-conditions.ts'
import type { FacetValue, Scalar } from './query-types.ts'
import { compareKeys } from './text-keys.ts'

/** Counts each code among some records by going through the codes' records. */
function countByCode(column: Column, among: Bits): Uint32Array {
  const { keys, starts, postings } = column
  const counts = new Uint32Array(keys.length)
  for (let code = 0; code < keys.length; code++) {
    const from = starts[code] ?? 0
    const to = starts[code + 1] ?? 0
    let count = 0
    if (to - from >= among.length) count = countBoth(bitsOfCode(column, code), among)
    else for (let i = from; i < to; i++) if (hasBit(among, postings[i] ?? 0)) count++
    counts[code] = count
  }
  return counts
}

/** Counts each code among some records by going through these records. */
function countByRecord({ counted, countedByRecord }: IndexedField, among: Bits): Uint32Array {
  const { starts, codes } = countedByRecord()
  const counts = new Uint32Array(counted().keys.length)
  // `eachBit` written out: calling back for every record takes twice as long.
  for (let i = 0; i < among.length; i++) {
    let word = among[i] ?? 0
    while (word !== 0) {
      const position = (i << 5) + 31 - Math.clz32(word & -word)
      word &= word - 1
      const to = starts[position + 1] ?? 0
      for (let at = starts[position] ?? 0; at < to; at++) {
        const code = codes[at] ?? 0
        counts[code] = (counts[code] ?? 0) + 1
      }
    }
  }
  return counts
}

/**
 * Whether going through the codes' records takes less time than going through the records found. As measured, combining
 * and counting a word takes one unit, probing a position two, finding the next record four and counting a code two.
 */
function isFasterByCode({ size, keys, starts, postings }: Column, words: number, found: number): boolean {
  let byCode = 0
  for (let code = 0; code < keys.length; code++) {
    const records = (starts[code + 1] ?? 0) - (starts[code] ?? 0)
    byCode += records >= words ? words : 2 * records
  }
  const codesPerRecord = postings.length / Math.max(1, size)
  return byCode <= words + found * (4 + 2 * codesPerRecord)
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
  const counts = isFasterByCode(column, among.length, size) ? countByCode(column, among) : countByRecord(indexed, among)
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
