/**
 * The values of one field of all records of a collection, as numbers.
 *
 * Each distinct value (key) has a code. For each code the positions of the records that have it stand ascending in
 * `postings`, one code after the other:
 *
 * ```
 * keys      aerospace   automotive  ict
 * starts    0           2           5      6
 * postings  3 7         0 1 7       4
 * ```
 *
 * Codes follow the order of the keys where the field has one, so that a range of values, or the texts that begin
 * alike, are one piece of `postings`.
 *
 * @module
 */

import { addBits, type Bits, noBits } from '../util/bit-set.ts'
import { countingSort } from '../util/counting-sort.ts'
import { compareKeys } from './text-keys.ts'

/** What a record can hold in a column. Booleans stand as `'true'` and `'false'`. */
export type Key = string | number

/** Calls back with each value of each record, in any order, repeats allowed. */
export type Emit = (position: number, key: Key) => void

/** The values of one field. */
export interface Column {
  /** How many records the collection has. */
  readonly size: number
  /** The distinct values, by code. */
  readonly keys: readonly Key[]
  readonly codeOf: ReadonlyMap<Key, number>
  /** Where each code's positions begin in `postings`; one more entry than there are codes. */
  readonly starts: Uint32Array
  readonly postings: Uint32Array
  /** Sets made from postings, for the codes whose set is smaller than its list of positions. */
  readonly dense: Map<number, Bits>
}

/** What records hold, as it is emitted: one entry for each value, in `positions` and `codes` alike. */
interface Emitted {
  readonly positions: Uint32Array
  /** By order of appearance. */
  readonly codes: Uint32Array
  readonly codeOf: ReadonlyMap<Key, number>
}

function collect(size: number, emitAll: (emit: Emit) => void): Emitted {
  const codeOf = new Map<Key, number>()
  const positions: number[] = []
  const codes: number[] = []
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
    positions.push(position)
    codes.push(code)
  })
  const emitted = { positions: new Uint32Array(positions), codes: new Uint32Array(codes), codeOf }
  if (inOrder) return emitted
  const positionAt = (i: number): number => positions[i] ?? 0
  return {
    positions: countingSort(emitted.positions, positionAt, size),
    codes: countingSort(emitted.codes, positionAt, size),
    codeOf,
  }
}

/** The keys in an order. Texts unit by unit is the engine's own order, which takes a third of the time. */
function sorted(keys: Key[], compare: ((a: Key, b: Key) => number) | undefined): Key[] {
  if (compare === undefined) return keys
  return compare === compareKeys && keys.every((key) => typeof key === 'string') ? keys.sort() : keys.sort(compare)
}

/**
 * Makes a column.
 *
 * @param size how many records the collection has
 * @param emitAll emits every value
 * @param compare the order of the keys; absent: as they come
 */
export function makeColumn(size: number, emitAll: (emit: Emit) => void, compare?: (a: Key, b: Key) => number): Column {
  const { positions, codes, codeOf: appearance } = collect(size, emitAll)
  const keys = sorted([...appearance.keys()], compare)
  const codeOf = compare === undefined ? appearance : new Map(keys.map((key, code) => [key, code]))
  const finalCode = Uint32Array.from(appearance.keys(), (key) => codeOf.get(key) ?? 0)
  const codeAt = (i: number): number => finalCode[codes[i] ?? 0] ?? 0

  const repeating = countingSort(positions, codeAt, keys.length)
  const lengths = new Uint32Array(keys.length)
  for (let i = 0; i < codes.length; i++) lengths[codeAt(i)] = (lengths[codeAt(i)] ?? 0) + 1
  // A record that gives a value twice stands twice in a row: it is kept once.
  const starts = new Uint32Array(keys.length + 1)
  let length = 0
  let from = 0
  for (let code = 0; code < keys.length; code++) {
    const to = from + (lengths[code] ?? 0)
    for (let i = from; i < to; i++) {
      if (i === from || repeating[i] !== repeating[i - 1]) repeating[length++] = repeating[i] ?? 0
    }
    starts[code + 1] = length
    from = to
  }
  return { size, keys, codeOf, starts, postings: repeating.slice(0, length), dense: new Map() }
}

/**
 * A column of other keys for the same records.
 *
 * @param keysFor what a record has in the new column for each key that it has in this one
 * @param compare the order of the new keys; absent: as they come
 */
export function recode(
  { size, keys, starts, postings }: Column,
  keysFor: (key: Key) => readonly Key[],
  compare?: (a: Key, b: Key) => number,
): Column {
  const emitAll = (emit: Emit): void => {
    keys.forEach((key, code) => {
      for (const other of keysFor(key)) {
        for (let i = starts[code] ?? 0; i < (starts[code + 1] ?? 0); i++) emit(postings[i] ?? 0, other)
      }
    })
  }
  return makeColumn(size, emitAll, compare)
}

/** The records that have a code. The set may be shared: it must not be changed. */
export function bitsOfCode(column: Column, code: number): Bits {
  const kept = column.dense.get(code)
  if (kept !== undefined) return kept
  const bits = noBits(column.size)
  const from = column.starts[code] ?? 0
  const to = column.starts[code + 1] ?? 0
  addBits(bits, column.postings, from, to)
  if (to - from >= bits.length) column.dense.set(code, bits)
  return bits
}

/** The codes of each record: those of the record at position `p` stand from `starts[p]` up to `starts[p + 1]`. */
export interface CodesByRecord {
  readonly starts: Uint32Array
  readonly codes: Uint32Array
}

/** Turns a column round: from the codes' records to the records' codes, ascending. */
export function codesByRecord({ size, keys, starts, postings }: Column): CodesByRecord {
  const recordStarts = new Uint32Array(size + 1)
  for (const position of postings) recordStarts[position + 1] = (recordStarts[position + 1] ?? 0) + 1
  for (let p = 0; p < size; p++) recordStarts[p + 1] = (recordStarts[p + 1] ?? 0) + (recordStarts[p] ?? 0)
  const next = recordStarts.slice()
  const codes = new Uint32Array(postings.length)
  for (let code = 0; code < keys.length; code++) {
    for (let i = starts[code] ?? 0; i < (starts[code + 1] ?? 0); i++) {
      const position = postings[i] ?? 0
      const slot = next[position] ?? 0
      codes[slot] = code
      next[position] = slot + 1
    }
  }
  return { starts: recordStarts, codes }
}
