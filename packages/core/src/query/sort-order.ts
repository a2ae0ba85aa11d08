/** Orders of the records of a collection: by any fields, or by relevance. @module */
import { type Atlas, entryOf } from '../dataset/atlas.ts'
import { labelOf } from '../dataset/label.ts'
import { idsIn } from '../dataset/record-index.ts'
import { stored, withColumns } from '../dataset/stored-index.ts'
import { streamed } from '../dataset/streamed-atlas.ts'
import { fieldIndex } from '../index/field-index.ts'
import { labelRanks } from '../index/field-labels.ts'
import { type IndexableField, indexableFields, requireField, sortsAsText } from '../index/fields.ts'
import { compareKeys, mapKeys } from '../index/value-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { pathVisitor } from '../model/json-path.ts'
import type { Language } from '../model/language.ts'
import type { CollectionHits } from '../search/find-text.ts'
import { rankTexts } from '../text/collation.ts'
import { addBits, emptyBits, hasBit } from '../util/bit-set.ts'
import { type CompressedRows, countingSort, groupByKey } from '../util/compressed-rows.ts'
import { lazy, memoize, memoizeBy, memoizePair } from '../util/memo.ts'

/** An order of all records, or of some. */
export interface SortOrder extends OrderedPositions {
  /** The rank in the order of the record at each position. */
  readonly ranks: () => Uint32Array
}

/** What a file has of an order. */
interface OrderedPositions {
  /** How many records it has. */
  readonly count: number
  /** The positions of the first records: most pages need no others, of which a file may have a million. */
  readonly first: Uint32Array
  /** The positions of all records, in order. */
  readonly positions: Uint32Array
}

/** So many positions take a page of a compiled atlas. */
const firstCount = 16_384

const inOrder = (positions: Uint32Array): OrderedPositions => ({
  count: positions.length,
  first: positions.subarray(0, firstCount),
  positions,
})

/** An order of the records at some positions, of `size` that there are. */
function orderBy(ordered: OrderedPositions, size: number): SortOrder {
  const ranks = lazy((): Uint32Array => {
    const { positions } = ordered
    const ranked = new Uint32Array(size)
    for (let rank = 0; rank < positions.length; rank++) ranked[positions[rank] ?? 0] = rank
    return ranked
  })
  return withColumns({ ranks }, ordered)
}

/** The positions of all records by id. */
const idOrder = /* @__PURE__ */ memoizePair((atlas: Atlas, collection: CollectionName): Uint32Array => {
  const ids = lazy(() => [...idsIn(atlas.records, collection)])
  const isInOrder = stored(atlas, `orders/${collection}/is by id`, () =>
    ids().every((id, position) => position === 0 || (ids()[position - 1] ?? '') < id),
  )
  const positions = Uint32Array.from(atlas.records[collection].keys())
  if (isInOrder) return positions
  const byId = (a: number, b: number) => compareKeys(ids()[a] ?? '', ids()[b] ?? '')
  return stored(atlas, `orders/${collection}/by id`, () => positions.sort(byId))
})

/** Whether a field has the names of records: of these a record shows its label. */
const isOfNames = (field: IndexableField): boolean => 'paths' in field && field.paths[0] === 'names[].value'

/** The text that a record shows for a text field in a language, by its position: of names the label, of others the first. */
function displayText(
  atlas: Atlas,
  collection: CollectionName,
  field: IndexableField,
  language: Language,
): (position: number) => string | undefined {
  const records = atlas.records[collection]
  const paths = 'paths' in field ? field.paths : []
  if (isOfNames(field)) {
    return (position) => {
      const record = records[position]
      return record === undefined ? undefined : labelOf(atlas, entryOf(collection, record), language)
    }
  }
  const visitors = paths.map((path) => pathVisitor(field.type === 'localized' ? `${path}.${language}` : path))
  return (position) => {
    let first: string | undefined
    for (const visit of visitors) {
      visit(records[position], (value) => {
        if (typeof value === 'string') first ??= value
      })
    }
    return first
  }
}

/** What sorting needs of an index whose codes follow the order in which the field sorts: it is kept without its keys. */
interface Sortable {
  readonly size: number
  readonly postings: CompressedRows
}

/** The records by the text that each shows for a field. */
function sortTexts(atlas: Atlas, collection: CollectionName, field: IndexableField, language: Language): Sortable {
  const textAt = displayText(streamed(atlas), collection, field, language)
  const size = atlas.records[collection].length
  const texts = Array.from({ length: size }, (_, position) => textAt(position))
  const withText = Array.from(texts.keys()).filter((position) => texts[position] !== undefined)
  const sorted = withText.slice()
  const ranks = rankTexts((position) => texts[position] ?? '', sorted, language)
  const count = sorted.length === 0 ? 0 : (ranks[sorted.at(-1) ?? 0] ?? 0) + 1
  return {
    size,
    postings: groupByKey(Uint32Array.from(withText), (at) => ranks[withText[at] ?? 0] ?? 0, count),
  }
}

function makeSortable(atlas: Atlas, collection: CollectionName, field: IndexableField, language: Language): Sortable {
  if (!sortsAsText(field)) return fieldIndex(atlas, collection, field.name).own
  // The index of a text field is not needed: it has every name, the order that of the label of each record.
  if (field.type !== 'ref' && field.type !== 'enum') return sortTexts(atlas, collection, field, language)
  const { own } = fieldIndex(atlas, collection, field.name)
  const ranks = labelRanks(atlas, field, own.keys, language)
  return mapKeys(own, (key) => [ranks.get(key) ?? 0], compareKeys)
}

/** The index by which a field is sorted, for each language in which its order differs. */
const sortable = /* @__PURE__ */ memoizePair((atlas: Atlas, collection: CollectionName) =>
  memoizeBy(
    (field: IndexableField, language: Language) => `${field.name} ${sortsAsText(field) ? language : ''}`,
    (field: IndexableField, language: Language): Sortable => {
      if (!sortsAsText(field)) return makeSortable(atlas, collection, field, language)
      return stored(atlas, `sortable/${collection}/${field.name}/${language}`, () => {
        const { size, postings } = makeSortable(atlas, collection, field, language)
        return { size, postings }
      })
    },
  ),
)

/**
 * The rank of each record by the text that it shows for a field.
 *
 * @param field one of texts
 * @returns by the record's position; undefined for records without a text
 */
export function textRanks(
  atlas: Atlas,
  collection: CollectionName,
  field: IndexableField,
  language: Language,
): (position: number) => number | undefined {
  // Orders by fields that no table shows are asked for seldom, and are not kept.
  const isKept = field.column === true
  const index = isKept ? sortable(atlas, collection)(field, language) : sortTexts(atlas, collection, field, language)
  const none = index.postings.starts.length - 1
  const ranks = ranksByPosition(index, false)
  return (position) => {
    const rank = ranks[position] ?? none
    return rank === none ? undefined : rank
  }
}

/** The positions of a collection's records by their names, if they have some; else in the order of the list. */
export function labelOrder(atlas: Atlas, collection: CollectionName, language: Language): Iterable<number> {
  const field = indexableFields(collection).find(isOfNames)
  const { length } = atlas.records[collection]
  const sorted = field === undefined ? undefined : sortable(atlas, collection)(field, language).postings.values
  return sorted?.length === length ? sorted : Array(length).keys()
}

/**
 * Each record's rank in a field: of several values, ascending the least counts, descending the greatest. Records
 * without the field have the last rank both ways.
 */
function ranksByPosition({ size, postings: { starts, values } }: Sortable, descending: boolean): Uint32Array {
  const last = starts.length - 1
  const ranked = new Uint32Array(size).fill(last)
  // Going through the codes from the far end, the last one written is the one that counts.
  for (let rank = last - 1; rank >= 0; rank--) {
    const code = descending ? last - 1 - rank : rank
    for (let i = starts[code] ?? 0; i < (starts[code + 1] ?? 0); i++) ranked[values[i] ?? 0] = rank
  }
  return ranked
}

function makeOrder(atlas: Atlas, collection: CollectionName, keys: readonly string[], language: Language): Uint32Array {
  let positions = idOrder(atlas, collection)
  // Sorting by the last key first, each sort keeping the order of equals, leaves the first key to decide.
  for (const key of keys.toReversed()) {
    const descending = key.startsWith('-')
    const index = sortable(atlas, collection)(requireField(collection, fieldOf(key)), language)
    const ranked = ranksByPosition(index, descending)
    const before = positions
    positions = countingSort(before, (i) => ranked[before[i] ?? 0] ?? 0, index.postings.starts.length)
  }
  return positions
}

/** How many orders of an atlas are kept: clients choose the keys, and each order has an entry for every record. */
const maxOrders = 32

/** The name of a sort key's field. */
const fieldOf = (key: string): string => key.replace(/^-/, '')

const orders = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoizeBy(
    (collection: CollectionName, keys: readonly string[], language: Language) => {
      const hasTexts = keys.some((key) => sortsAsText(requireField(collection, fieldOf(key))))
      return `${collection} ${hasTexts ? language : ''} ${keys.join()}`
    },
    (collection: CollectionName, keys: readonly string[], language: Language): SortOrder => {
      const name = `orders/${collection}/${keys.join()}/${language}`
      const ordered = stored(atlas, name, () => inOrder(makeOrder(atlas, collection, keys, language)))
      return orderBy(ordered, ordered.count)
    },
    maxOrders,
  ),
)

/**
 * All records of a collection by some fields, at last by id.
 *
 * @param language in whose collation the fields that are shown as text sort
 */
export const sortOrder = (
  atlas: Atlas,
  collection: CollectionName,
  keys: readonly string[],
  language: Language,
): SortOrder => orders(atlas)(collection, keys, language)

/** Positions by score, the best first, keeping the order of equals; in linear time. */
function byScore(positions: Uint32Array, scores: Float32Array): Uint32Array {
  // The bits of numbers from 0 on sort as the numbers do.
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, scores.length)
  const half = 0xffff
  const byLow = countingSort(positions, (i) => half - ((bits[positions[i] ?? 0] ?? 0) & half), half + 1)
  return countingSort(byLow, (i) => half - ((bits[byLow[i] ?? 0] ?? 0) >>> 16), half + 1)
}

/** From how many records for each record found sorting those found is faster than a pass over all; as for pages. */
const sparseRatio = 64

function sortFound(atlas: Atlas, { collection, documents, scores }: CollectionHits): Uint32Array {
  const records = atlas.records[collection]
  const scoreOf = new Float32Array(records.length)
  for (let at = 0; at < documents.length; at++) scoreOf[documents[at] ?? 0] = scores[at] ?? 0
  if (documents.length * sparseRatio < records.length) {
    const idOf = (position: number): string => records[position]?.id ?? ''
    return documents.slice().sort((a, b) => (scoreOf[b] ?? 0) - (scoreOf[a] ?? 0) || compareKeys(idOf(a), idOf(b)))
  }
  const found = emptyBits(records.length)
  addBits(found, documents)
  const byId = idOrder(atlas, collection).filter((position) => hasBit(found, position))
  return byScore(byId, scoreOf)
}

/** The records that a text found: exact matches first, then by score, the best first, equals by id. */
export function relevanceOrder(atlas: Atlas, found: CollectionHits): SortOrder {
  const { collection, exact } = found
  const sorted = sortFound(atlas, found)
  const size = atlas.records[collection].length
  if (exact.size === 0) return orderBy(inOrder(sorted), size)
  const order = new Uint32Array(sorted.length)
  const first = sorted.filter((position) => exact.has(position))
  order.set(first)
  order.set(
    sorted.filter((position) => !exact.has(position)),
    first.length,
  )
  return orderBy(inOrder(order), size)
}
