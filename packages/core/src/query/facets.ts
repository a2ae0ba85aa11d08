/** Facets: how many records have each value of a field, and the selection of such values. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { stored } from '../dataset/stored-index.ts'
import type { FieldIndex } from '../index/field-index.ts'
import { labelRanks } from '../index/field-labels.ts'
import { sortsAsText } from '../index/fields.ts'
import { compareKeys, type ValueIndex } from '../index/value-index.ts'
import type { Language } from '../model/language.ts'
import { type Bits, countIntersection, hasBit } from '../util/bit-set.ts'
import { checkedText } from '../util/check-value.ts'
import { rowAt, rowLength } from '../util/compressed-rows.ts'
import { memoizeByKey, memoizePair } from '../util/memo.ts'
import { bitsOfValues } from './intersect.ts'
import {
  alternativesOf,
  checkShape,
  conditionsOf,
  type FacetValue,
  type PlainQuery,
  type Scalar,
} from './query-types.ts'

function countAmong(positions: Uint32Array, among: Bits): number {
  let count = 0
  for (let at = 0; at < positions.length; at++) if (hasBit(among, positions[at] ?? 0)) count++
  return count
}

/** Counts each code among some records by going through the codes' records; of dense ones no posting is read. */
function countByCode({ keys, postings, denseBits }: ValueIndex, among: Bits): Uint32Array {
  const counts = new Uint32Array(keys.length)
  for (let code = 0; code < keys.length; code++) {
    const dense = denseBits(code)
    counts[code] = dense === undefined ? countAmong(rowAt(postings, code), among) : countIntersection(dense, among)
  }
  return counts
}

/** Counts each code among some records by going through these records. */
function countByRecord({ facet: counted, facetCodesByRecord: countedByRecord }: FieldIndex, among: Bits): Uint32Array {
  const { starts, values: codes } = countedByRecord()
  const counts = new Uint32Array(counted().keys.length)
  // A callback for each record would take twice as long.
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
function isCountByCodeFaster({ size, keys, postings }: ValueIndex, words: number, found: number): boolean {
  let byCode = 0
  for (let code = 0; code < keys.length; code++) {
    const records = rowLength(postings, code)
    byCode += records >= words ? words : 2 * records
  }
  const codesPerRecord = (postings.starts[keys.length] ?? 0) / Math.max(1, size)
  return byCode <= words + found * (4 + 2 * codesPerRecord)
}

/** The rank of each code that facets count: by its label in the language; of numbers and dates by the value. */
const ranksOfCodes = /* @__PURE__ */ memoizePair((atlas: Atlas, index: FieldIndex) =>
  memoizeByKey((language: Language): Uint32Array => {
    const { keys } = index.facet()
    if (!sortsAsText(index.field)) return Uint32Array.from(keys.keys())
    return stored(atlas, `${index.name}/ranks ${language}`, () => {
      const byLabel = labelRanks(atlas, index.field, keys, language)
      return Uint32Array.from(keys, (key, code) => byLabel.get(key) ?? code)
    })
  }),
)

/** Ranks the values of a facet in a language, which the first facet in it otherwise does. */
export const rankFacet = (atlas: Atlas, index: FieldIndex, language: Language): Uint32Array =>
  ranksOfCodes(atlas, index)(language)

interface Counted extends FacetValue {
  readonly rank: number
}

/**
 * The values of a field among some records, most frequent first, equals in the order of their labels; dates by year.
 *
 * A place or sector counts the records of all that lies within it, as a condition on it would find them. Only values that
 * some record has itself, and selected values, are listed.
 *
 * @param among the records that meet all other conditions
 * @param size how many these are
 * @param selected the values that the query selects
 * @param language in which the values are shown
 */
export function facetValues(
  atlas: Atlas,
  indexed: FieldIndex,
  among: Bits,
  size: number,
  selected: readonly Scalar[],
  language: Language,
): readonly FacetValue[] {
  const { field, own } = indexed
  const column = indexed.facet()
  const counts = isCountByCodeFaster(column, among.length, size)
    ? countByCode(column, among)
    : countByRecord(indexed, among)
  const ranks = rankFacet(atlas, indexed, language)
  const missing = new Map(selected.map((scalar) => [String(scalar), scalar]))
  const values: Counted[] = []
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] ?? 0
    const key = column.keys[code] ?? ''
    if (count === 0 || (field.type === 'ref' && !own.codeOf.has(key))) continue
    const value = String(key)
    values.push({ value, count, selected: missing.delete(value), rank: ranks[code] ?? 0 })
  }
  for (const [value, scalar] of missing) {
    const code = column.codeOf.get(field.type === 'number' ? Number(scalar) : value)
    const rank = code === undefined ? Number.POSITIVE_INFINITY : (ranks[code] ?? 0)
    values.push({ value, count: countIntersection(bitsOfValues(indexed, [scalar]), among), selected: true, rank })
  }
  return values
    .sort((a, b) => b.count - a.count || compareKeys(a.rank, b.rank) || compareKeys(a.value, b.value))
    .map(({ value, count, selected: isSelected }) => ({ value, count, selected: isSelected }))
}

/** The condition with a value added or taken away; nothing if no value is left. */
function withToggled(values: readonly Scalar[], value: string): readonly Scalar[] | undefined {
  const others = values.filter((one) => String(one) !== value)
  const toggled = others.length === values.length ? [...values, value] : others
  return toggled.length === 0 ? undefined : toggled
}

/**
 * A query that selects one more value of a field, or one less.
 *
 * A record needs any of the selected values; other conditions on the field stay.
 *
 * @param query a query of any collection
 * @param field name of a field of that collection
 * @param value as a facet of the field gives it
 * @returns the query with the value if it was without, and without it if it had it; its page and cursor are left out
 * @example
 * const spain = toggleValue({ where: { sector: 'ict' } }, 'country', 'es')
 * printQueryLine(spain) // 'sector:ict country:es'
 * printQueryLine(toggleValue(spain, 'country', 'fr')) // 'sector:ict country:es,fr'
 * printQueryLine(toggleValue(spain, 'country', 'es')) // 'sector:ict'
 */
export function toggleValue(query: PlainQuery, field: string, value: string): PlainQuery {
  checkShape(query)
  checkedText('field', field)
  checkedText('value', value)
  const { page: _page, cursor: _cursor, ...kept } = query
  const { [field]: given, ...others } = kept.where ?? {}
  const conditions = given === undefined ? [] : conditionsOf(given)
  const rest = conditions.filter((condition) => alternativesOf(condition) === undefined)
  const [chosen, ...more] = conditions.flatMap((condition) => {
    const values = alternativesOf(condition)
    return values === undefined ? [] : [values]
  })
  const toggled = withToggled(chosen ?? [], value)
  const left = [...(toggled === undefined ? [] : [toggled]), ...more, ...rest]
  const where = left.length === 0 ? others : { ...others, [field]: left.length === 1 ? left[0] : left }
  return Object.keys(where).length === 0 ? withoutConditions(kept) : { ...kept, where }
}

function withoutConditions({ where: _none, ...rest }: PlainQuery): PlainQuery {
  return rest
}
