/** Indexes of fields in the file of a compiled atlas. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { hasStore, stored, withColumns } from '../dataset/stored-index.ts'
import { wordsFor } from '../util/bit-set.ts'
import { isLazyList, maxReadAtOnce } from '../util/lazy-list.ts'
import { lowerBound } from '../util/lower-bound.ts'
import { lazy } from '../util/memo.ts'
import { indexIn } from '../util/sorted-lists.ts'
import { bitsOfCode, compareKeys, isDense, type Key, type ValueIndex } from './value-index.ts'

/** What a file has of an index. */
interface StoredValueIndex {
  readonly size: number
  readonly keys: readonly Key[]
  readonly postings: { readonly starts: Uint32Array; readonly values: Uint32Array }
  /** The sets of the codes that are dense, one after the other: what counts records reads them instead of the postings. */
  readonly dense: { readonly codes: Uint32Array; readonly bits: Uint32Array }
  /** The codes in the order of the keys, where these are many and in another order; else empty. */
  readonly sorted: Uint32Array
}

function sortedCodes(keys: readonly Key[]): Uint32Array {
  const isSorted = keys.every((key, code) => code === 0 || compareKeys(keys[code - 1] ?? '', key) < 0)
  if (keys.length <= maxReadAtOnce || isSorted) return new Uint32Array()
  return Uint32Array.from(keys.keys()).sort((a, b) => compareKeys(keys[a] ?? '', keys[b] ?? ''))
}

/** The dense codes; all where the sets of all take no more words than their postings, so that these are not read at all. */
function denseCodes(index: ValueIndex): StoredValueIndex['dense'] {
  const { size, keys, postings } = index
  const words = wordsFor(size)
  const areAll = keys.length * words <= postings.values.length
  const codes = Uint32Array.from(keys.keys()).filter((code) => areAll || isDense(size, postings, code))
  const bits = new Uint32Array(codes.length * words)
  for (const [at, code] of codes.entries()) bits.set(bitsOfCode(index, code), at * words)
  return { codes, bits }
}

/** The codes of keys: of very many, which are read one by one, by looking them up in their order. */
function codesOf({ keys, sorted }: Pick<StoredValueIndex, 'keys' | 'sorted'>): ValueIndex['codeOf'] {
  if (!isLazyList(keys)) return new Map(keys.map((key, code) => [key, code]))
  const codeAt = (rank: number) => (sorted.length === 0 ? rank : (sorted[rank] ?? 0))
  const get = (key: Key) => {
    const code = codeAt(lowerBound(0, keys.length, (rank) => compareKeys(keys[codeAt(rank)] ?? '', key) >= 0))
    return keys[code] === key ? code : undefined
  }
  return { get, has: (key) => get(key) !== undefined }
}

/**
 * An index of an atlas, as its file has it, or else made.
 *
 * @param name of the index, unlike those of all others
 */
export function keptValueIndex(atlas: Atlas, name: string, make: () => ValueIndex): ValueIndex {
  if (!hasStore(atlas)) return make()
  const columns = stored(atlas, name, (): StoredValueIndex => {
    const made = make()
    const { size, keys, postings } = made
    return { size, keys, postings, dense: denseCodes(made), sorted: sortedCodes(keys) }
  })
  const codeOf = lazy(() => codesOf(columns))
  const looked: ValueIndex['codeOf'] = { get: (key) => codeOf().get(key), has: (key) => codeOf().has(key) }
  const denseBits = (code: number) => {
    const { dense, size } = columns
    const at = indexIn(dense.codes, code)
    const words = wordsFor(size)
    return at === -1 ? undefined : dense.bits.subarray(at * words, (at + 1) * words)
  }
  return withColumns({ codeOf: looked, denseBits }, columns)
}
