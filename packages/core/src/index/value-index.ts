/**
 * An inverted index of one field: for each value the records that have it.
 *
 * Each distinct value (key) has a code. The postings of a code are the positions of the records that have it, ascending:
 *
 * ```
 * keys      aerospace   automotive  ict
 * starts    0           2           5      6
 * values    3 7         0 1 7       4
 * ```
 *
 * If the field has an order, codes follow it, so that a range of values, or all texts with one prefix, are one range of the
 * postings.
 *
 * @module
 */
import { addBits, type Bits, emptyBits, wordsFor } from '../util/bit-set.ts'
import {
  type CompressedRows,
  countingSort,
  groupByKey,
  rowAt,
  rowLength,
  transpose,
  withoutRepeats,
} from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { memoizeByKey } from '../util/memo.ts'

/** Compares keys: numbers by value, texts unit by unit. */
export const compareKeys = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0)

/** A value of a field. Booleans are `'true'` and `'false'`. */
export type Key = string | number

/** Calls back with each value of each record, in any order, repeats allowed. */
export type Emit = (position: number, key: Key) => void

/** The index of one field. */
export interface ValueIndex {
  /** How many records the collection has. */
  readonly size: number
  /** The distinct values, by code. */
  readonly keys: readonly Key[]
  readonly codeOf: Pick<ReadonlyMap<Key, number>, 'get' | 'has'>
  /** The positions of the records that have each code, ascending. */
  readonly postings: CompressedRows
  /** The shared set of records of a code that is smaller than its postings; undefined for other codes. */
  readonly denseBits: (code: number) => Bits | undefined
}

/** The emitted values: one entry for each, in `positions` and `codes` alike. */
interface EmittedValues {
  readonly positions: Int32Array | Uint32Array
  /** By order of appearance. */
  readonly codes: Int32Array | Uint32Array
  readonly codeOf: ReadonlyMap<Key, number>
}

function collect(size: number, emitAll: (emit: Emit) => void): EmittedValues {
  const codeOf = new Map<Key, number>()
  const positionList = new GrowableInt32()
  const codeList = new GrowableInt32()
  let latest = 0
  let inOrder = true
  emitAll((position, key) => {
    let code = codeOf.get(key)
    if (code === undefined) {
      code = codeOf.size
      codeOf.set(key, code)
    }
    if (position < latest) inOrder = false
    latest = position
    positionList.push(position)
    codeList.push(code)
  })
  const positions = positionList.toArray()
  const codes = codeList.toArray()
  if (inOrder) return { positions, codes, codeOf }
  const positionAt = (i: number): number => positions[i] ?? 0
  return {
    positions: countingSort(positions, positionAt, size),
    codes: countingSort(codes, positionAt, size),
    codeOf,
  }
}

/** The keys in an order. Texts unit by unit is the engine's own order, which takes a third of the time. */
function sortKeys(keys: Key[], compare: ((a: Key, b: Key) => number) | undefined): Key[] {
  if (compare === undefined) return keys
  return compare === compareKeys && keys.every((key) => typeof key === 'string') ? keys.sort() : keys.sort(compare)
}

/**
 * Builds an index.
 *
 * @param size how many records the collection has
 * @param emitAll emits every value
 * @param compare the order of the keys; absent: as they were emitted
 */
export function buildValueIndex(
  size: number,
  emitAll: (emit: Emit) => void,
  compare?: (a: Key, b: Key) => number,
): ValueIndex {
  const { positions, codes, codeOf: appearance } = collect(size, emitAll)
  const keys = sortKeys([...appearance.keys()], compare)
  const codeOf = compare === undefined ? appearance : new Map(keys.map((key, code) => [key, code]))
  const finalCode = Uint32Array.from(appearance.keys(), (key) => codeOf.get(key) ?? 0)
  const codeAt = (i: number): number => finalCode[codes[i] ?? 0] ?? 0

  // A record that gives a value twice stands twice in a row.
  return indexOf(size, keys, codeOf, withoutRepeats(groupByKey(positions, codeAt, keys.length)))
}

function indexOf(
  size: number,
  keys: readonly Key[],
  codeOf: ValueIndex['codeOf'],
  postings: CompressedRows,
): ValueIndex {
  const dense = memoizeByKey((code: number) => bitsOf({ size, postings }, code))
  const denseBits = (code: number) => (isDense(size, postings, code) ? dense(code) : undefined)
  return { size, keys, codeOf, postings, denseBits }
}

/**
 * An index of other keys for the same records.
 *
 * @param keysFor the new keys of a record for each key that it has in this index
 * @param compare the order of the new keys; absent: as they are first given
 */
export function mapKeys(
  { size, keys: own, postings }: ValueIndex,
  keysFor: (key: Key) => readonly Key[],
  compare?: (a: Key, b: Key) => number,
): ValueIndex {
  const codesFor = new Map<Key, number[]>()
  for (const [code, key] of own.entries())
    for (const other of keysFor(key)) {
      const codes = codesFor.get(other)
      if (codes === undefined) codesFor.set(other, [code])
      else codes.push(code)
    }
  const keys = sortKeys([...codesFor.keys()], compare)
  const rows = keys.map((key) => (codesFor.get(key) ?? []).map((code) => rowAt(postings, code)))
  const starts = new Uint32Array(keys.length + 1)
  for (const [row, parts] of rows.entries())
    starts[row + 1] = parts.reduce((end, { length }) => end + length, starts[row] ?? 0)
  const values = new Uint32Array(starts.at(-1) ?? 0)
  for (const [row, parts] of rows.entries()) {
    let at = starts[row] ?? 0
    for (const part of parts) {
      values.set(part, at)
      at += part.length
    }
    if (parts.length > 1) values.subarray(starts[row], at).sort()
  }
  return indexOf(size, keys, new Map(keys.map((key, code) => [key, code])), withoutRepeats({ starts, values }))
}

/** Whether a code's set of records takes no more words than its postings. */
export const isDense = (size: number, postings: CompressedRows, code: number): boolean =>
  rowLength(postings, code) >= wordsFor(size)

function bitsOf({ size, postings }: Pick<ValueIndex, 'size' | 'postings'>, code: number): Bits {
  const bits = emptyBits(size)
  addBits(bits, rowAt(postings, code))
  return bits
}

/** The records that have a code. The set may be shared: it must not be changed. */
export const bitsOfCode = (column: ValueIndex, code: number): Bits => column.denseBits(code) ?? bitsOf(column, code)

/** The codes of each record, ascending. */
export const codesByRecord = ({ size, postings }: ValueIndex): CompressedRows => transpose(postings, size)
