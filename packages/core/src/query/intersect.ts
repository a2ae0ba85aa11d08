/** Which records meet a condition. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { type FieldIndex, fieldIndex } from '../index/field-index.ts'
import { bitsOfCode, type Key, type ValueIndex } from '../index/value-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { dateInterval } from '../model/date-interval.ts'
import { addBits, allBits, andBits, andNotBits, type Bits, emptyBits, orBits } from '../util/bit-set.ts'
import { fold } from '../util/fold.ts'
import { lowerBound } from '../util/lower-bound.ts'
import {
  alternativesOf,
  type Condition,
  conditionsOf,
  type PlainQuery,
  type Range,
  type Scalar,
} from './query-types.ts'

/** The codes of a column from `from` up to, not including, `to`. */
interface CodeRange {
  readonly column: ValueIndex
  readonly from: number
  readonly to: number
}

function codeOf(column: ValueIndex, key: Key): readonly CodeRange[] {
  const code = column.codeOf.get(key)
  return code === undefined ? [] : [{ column, from: code, to: code + 1 }]
}

/** The texts that begin with a prefix. */
function codesWithPrefix(column: ValueIndex, prefix: string): readonly CodeRange[] {
  const { keys } = column
  const textAt = (code: number) => String(keys[code])
  const from = lowerBound(0, keys.length, (code) => textAt(code) >= prefix)
  const to = lowerBound(0, keys.length, (code) => textAt(code) >= prefix && !textAt(code).startsWith(prefix))
  return [{ column, from, to }]
}

function codesOfText(column: ValueIndex, text: string): readonly CodeRange[] {
  if (text.startsWith('=')) return codeOf(column, fold(text.slice(1)))
  return text.endsWith('*') ? codesWithPrefix(column, fold(text.slice(0, -1))) : codeOf(column, fold(text))
}

function codesInNumberRange(column: ValueIndex, { gt, gte, lt, lte }: Range): readonly CodeRange[] {
  const { keys } = column
  const past = (limit: number, open: boolean) =>
    lowerBound(0, keys.length, (code) => (open ? Number(keys[code]) > limit : Number(keys[code]) >= limit))
  const lower = gt ?? gte
  const upper = lt ?? lte
  const from = lower === undefined ? 0 : past(Number(lower), gt !== undefined)
  const to = upper === undefined ? keys.length : past(Number(upper), lt === undefined)
  return [{ column, from, to }]
}

/**
 * The dates of which every day lies between the bounds: `gte` begins with the first day of its bound, `gt` after the
 * last, `lte` ends with the last, `lt` before the first.
 */
function codesInDateRange(column: ValueIndex, { gt, gte, lt, lte }: Range): readonly CodeRange[] {
  const { keys } = column
  const interval = (code: number) => dateInterval(String(keys[code]))
  const first = gt !== undefined ? dateInterval(String(gt)).end + 1 : dateInterval(String(gte ?? '0000')).start
  const last = lt !== undefined ? dateInterval(String(lt)).start - 1 : dateInterval(String(lte ?? '9999')).end
  const from = lowerBound(0, keys.length, (code) => interval(code).start >= first)
  const to = lowerBound(0, keys.length, (code) => interval(code).start > last)
  const codes: CodeRange[] = []
  for (let code = from; code < to; code++) {
    if (interval(code).end <= last) codes.push({ column, from: code, to: code + 1 })
  }
  return codes
}

function codesOfReference({ own, withAncestors: wide }: FieldIndex, id: string): readonly CodeRange[] {
  return id.startsWith('=') ? codeOf(own, id.slice(1)) : codeOf(wide, id)
}

/** The codes whose records have a value. */
function codesOfValue(indexed: FieldIndex, value: Scalar): readonly CodeRange[] {
  const { field, own } = indexed
  switch (field.type) {
    case 'enum':
    case 'boolean':
      return codeOf(own, String(value))
    case 'number':
      return codeOf(own, Number(value))
    case 'ref':
      return codesOfReference(indexed, String(value))
    case 'date': {
      const date = String(value)
      return date.startsWith('=') ? codeOf(own, date.slice(1)) : codesInDateRange(own, { gte: date, lte: date })
    }
    case 'text':
    case 'localized':
    case 'url':
      return codesOfText(own, String(value))
    default:
      return field.type satisfies never
  }
}

/** The records of some codes. The set may be shared: it must not be changed. */
function bitsOfCodes(size: number, codes: readonly CodeRange[]): Bits {
  const [only] = codes
  if (codes.length === 1 && only !== undefined && only.to - only.from === 1) return bitsOfCode(only.column, only.from)
  const bits = emptyBits(size)
  for (const { column, from, to } of codes) {
    const dense = to - from === 1 ? column.denseBits(from) : undefined
    if (dense === undefined) {
      const { starts, values } = column.postings
      addBits(bits, values.subarray(starts[from], starts[to]))
    } else orBits(bits, dense)
  }
  return bits
}

/** The records that have any of some values. The set may be shared: it must not be changed. */
export const bitsOfValues = (indexed: FieldIndex, values: readonly Scalar[]): Bits =>
  bitsOfCodes(
    indexed.own.size,
    values.flatMap((value) => codesOfValue(indexed, value)),
  )

const listOf = (values: Scalar | readonly Scalar[]): readonly Scalar[] =>
  typeof values === 'object' ? values : [values]

/** The values of which a condition requires any, or none. */
const valuesOf = (condition: Condition): readonly Scalar[] | undefined =>
  typeof condition === 'object' && 'not' in condition ? listOf(condition.not) : alternativesOf(condition)

/** A condition with the records that it includes, or if it is negative excludes. */
export interface MatchedCondition {
  /** Its field; absent for a text. */
  readonly field?: string
  readonly negative: boolean
  /** May be shared: must not be changed. */
  readonly bits: Bits
  /** The values of which it requires any. */
  readonly selected: readonly Scalar[]
}

function matchCondition(indexed: FieldIndex, condition: Condition): MatchedCondition {
  const field = indexed.field.name
  const values = valuesOf(condition)
  if (values !== undefined) {
    const negative = typeof condition === 'object' && 'not' in condition
    return { field, negative, bits: bitsOfValues(indexed, values), selected: negative ? [] : values }
  }
  // What is neither a value nor a list nor `not` is `exists` or a range.
  const rest = condition as Range | { readonly exists: boolean }
  if ('exists' in rest) return { field, negative: !rest.exists, bits: indexed.present(), selected: [] }
  const codes =
    indexed.field.type === 'date' ? codesInDateRange(indexed.own, rest) : codesInNumberRange(indexed.own, rest)
  return { field, negative: false, bits: bitsOfCodes(indexed.own.size, codes), selected: [] }
}

/** Matches each condition of a query alone. */
export function matchConditions(
  atlas: Atlas,
  collection: CollectionName,
  where: NonNullable<PlainQuery['where']>,
): readonly MatchedCondition[] {
  return Object.entries(where).flatMap(([name, given]) => {
    if (given === undefined) return []
    const indexed = fieldIndex(atlas, collection, name)
    return conditionsOf(given).map((condition) => matchCondition(indexed, condition))
  })
}

/** The records that meet all conditions. The caller may change the set. */
export function intersect(size: number, conditions: readonly MatchedCondition[]): Bits {
  const positive = conditions.filter(({ negative }) => !negative)
  const bits = positive[0]?.bits.slice() ?? allBits(size)
  for (const condition of positive.slice(1)) andBits(bits, condition.bits)
  for (const condition of conditions) if (condition.negative) andNotBits(bits, condition.bits)
  return bits
}
