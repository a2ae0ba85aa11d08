/** What orders are made of: for each field that records can be sorted by, the rank or the text of each record. @module */
import { type Atlas, entryOf } from '../dataset/atlas.ts'
import { labelOf } from '../dataset/label.ts'
import { idsIn } from '../dataset/record-index.ts'
import { stored } from '../dataset/stored-index.ts'
import { streamed } from '../dataset/streamed-atlas.ts'
import { fieldIndex } from '../index/field-index.ts'
import { labelRanks } from '../index/field-labels.ts'
import { type IndexableField, indexableFields, requireField, sortsAsText } from '../index/fields.ts'
import { compareKeys, mapKeys } from '../index/value-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { pathVisitor } from '../model/json-path.ts'
import type { Language } from '../model/language.ts'
import { collatorOf, rankTexts } from '../text/collation.ts'
import { type CompressedRows, groupByKey } from '../util/compressed-rows.ts'
import { lazy, memoizeBy, memoizePair } from '../util/memo.ts'

/** Whether a field has the names of records: of these a record shows its label. */
export const isOfNames = (field: IndexableField): boolean => 'paths' in field && field.paths[0] === 'names[].value'

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

/** Whether the order of a field is that of the texts that its records show, each with its own. */
const isOfOwnTexts = (field: IndexableField): boolean =>
  sortsAsText(field) && field.type !== 'ref' && field.type !== 'enum'

function makeSortable(atlas: Atlas, collection: CollectionName, field: IndexableField, language: Language): Sortable {
  if (!sortsAsText(field)) return fieldIndex(atlas, collection, field.name).own
  // The index of a text field is not needed: it has every name, the order that of the label of each record.
  if (isOfOwnTexts(field)) return sortTexts(atlas, collection, field, language)
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

/** A key by which a list is sorted: a field, and whether its greatest value stands first. */
export interface SortKey {
  readonly field: IndexableField
  readonly descending: boolean
}

/**
 * @param key as a query has it: the name of a field, with `-` before it for descending
 */
export function parseSortKey(collection: CollectionName, key: string): SortKey {
  return { field: requireField(collection, key.replace(/^-/, '')), descending: key.startsWith('-') }
}

/** The ranks that records have by a key: equal for those that it does not tell apart. */
export function ranksBy(
  atlas: Atlas,
  collection: CollectionName,
  { field, descending }: SortKey,
  language: Language,
): { readonly ranks: Uint32Array; readonly count: number } {
  const index = sortable(atlas, collection)(field, language)
  return { ranks: ranksByPosition(index, descending), count: index.postings.starts.length }
}

/** A record that is compared with others: by what its keys have for it, then by its id. */
export interface SortedRecord {
  readonly position: number
  readonly values: readonly (number | string | undefined)[]
}

/** Compares records without an order of all of them. */
export interface RecordComparison {
  readonly recordAt: (position: number) => SortedRecord
  /** Below 0 if `a` comes first; 0 only for the same record. */
  readonly compare: (a: SortedRecord, b: SortedRecord) => number
}

/** The comparison after which a list is sorted by some keys, of which no text of other records is read. */
export function comparisonBy(
  atlas: Atlas,
  collection: CollectionName,
  keys: readonly SortKey[],
  language: Language,
): RecordComparison {
  const collator = collatorOf(language)
  const ids = lazy(() => [...idsIn(atlas.records, collection)])
  const readers = keys.map((key) => {
    if (isOfOwnTexts(key.field)) return displayText(streamed(atlas), collection, key.field, language)
    const { ranks } = ranksBy(atlas, collection, key, language)
    return (position: number) => ranks[position]
  })
  const compareValues = (a: number | string | undefined, b: typeof a, descending: boolean): number => {
    if (typeof a === 'number' && typeof b === 'number') return a - b
    if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b) * (descending ? -1 : 1)
    // Records without a text are last both ways.
    return Number(a === undefined) - Number(b === undefined)
  }
  return {
    recordAt: (position) => ({ position, values: readers.map((read) => read(position)) }),
    compare(a, b) {
      for (const [at, { descending }] of keys.entries()) {
        const compared = compareValues(a.values[at], b.values[at], descending)
        if (compared !== 0) return compared
      }
      return a.position === b.position ? 0 : compareKeys(ids()[a.position] ?? '', ids()[b.position] ?? '')
    },
  }
}
