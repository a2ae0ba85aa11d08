/** The values that can stand after a field's name. @module */
import type { Atlas } from '../../dataset/atlas.ts'
import { lookup } from '../../dataset/get.ts'
import { labelOf } from '../../dataset/label.ts'
import { type FieldIndex, fieldIndex } from '../../index/field-index.ts'
import { labelOfValue } from '../../index/field-labels.ts'
import { hasFacets, type IndexableField } from '../../index/fields.ts'
import { bitsOfCode } from '../../index/value-index.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { valuesAt } from '../../model/json-path.ts'
import { type Language, languages } from '../../model/language.ts'
import { namesOf } from '../../search/searched-texts.ts'
import { suggest } from '../../search/suggest.ts'
import { normalizeWords } from '../../search/tokenizer.ts'
import { type Bits, countIntersection } from '../../util/bit-set.ts'
import { rowAt, rowLength } from '../../util/compressed-rows.ts'
import { fold } from '../../util/fold.ts'
import { memoizePair } from '../../util/memo.ts'
import { TopK } from '../../util/top-k.ts'
import { isOfNames } from '../sort-keys.ts'
import { printScalar } from '../syntax/value-text.ts'
import type { CompletionOption } from './field-options.ts'

/** A value of a field. */
interface KnownValue {
  readonly code: number
  /** How many records have it. */
  readonly count: number
  /** Its key and its labels as folded words, `|` before each. */
  readonly names: string
}

/** The names of the record with an id, and the id. */
function namesOfId(atlas: Atlas, id: string): readonly string[] {
  const found = lookup(atlas, id)
  return found.ok
    ? [id, ...namesOf(found.value), ...languages.map((language) => labelOf(atlas, found.value, language))]
    : [id]
}

/** What a value of a field is called in any language, and its key. */
const namesOfKey = (atlas: Atlas, field: IndexableField, key: string): readonly string[] =>
  field.type === 'ref'
    ? namesOfId(atlas, key)
    : [key, ...languages.map((language) => labelOfValue(atlas, field, key, language))]

function knownValue(atlas: Atlas, { field, facet }: FieldIndex, code: number): KnownValue {
  const { keys, postings } = facet()
  const names = new Set(namesOfKey(atlas, field, String(keys[code] ?? '')).map(normalizeWords))
  return { code, count: rowLength(postings, code), names: [...names].map((name) => `|${name}`).join('') }
}

const byCount = (a: Pick<KnownValue, 'count'>, b: Pick<KnownValue, 'count'>) => b.count - a.count

/** Every value of a field that some record has, the most frequent first. */
const knownValues = /* @__PURE__ */ memoizePair((atlas: Atlas, index: FieldIndex): readonly KnownValue[] =>
  Array.from(index.facet().keys.keys(), (code) => knownValue(atlas, index, code)).sort(byCount),
)

/** Of a field with more values not all are named to find those that are called as typed. */
const maxNamed = 5000

/** How many values are counted at most to find some that the rest of the line leaves. */
const maxCounted = 200

/** The most frequent values of a field. */
function mostFrequent({ facet }: FieldIndex): readonly number[] {
  const { keys, postings } = facet()
  const best = new TopK<Pick<KnownValue, 'code' | 'count'>>(maxCounted, (a, b) => byCount(a, b) || a.code - b.code)
  for (let code = 0; code < keys.length; code++) best.offer({ code, count: rowLength(postings, code) })
  return best.sorted().map(({ code }) => code)
}

/** Values of a field that may be called as typed, the most frequent first: all but where they are very many. */
function valuesLike({ atlas, collection }: ValueRequest, index: FieldIndex, typed: string): readonly KnownValue[] {
  const { field, facet } = index
  const { keys, codeOf } = facet()
  const isReference = field.type === 'ref'
  if (keys.length <= maxNamed || !(isReference || isOfNames(field))) return knownValues(atlas, index)
  const collections = isReference ? field.refersTo : [collection]
  const suggested = () =>
    suggest(atlas, typed, { ...(collections === undefined ? {} : { collections }), limit: maxCounted }).flatMap(
      ({ id, name }) => codeOf.get(isReference ? id : fold(name)) ?? [],
    )
  const codes = new Set(typed === '' ? mostFrequent(index) : suggested())
  return Array.from(codes, (code) => knownValue(atlas, index, code)).sort(byCount)
}

/** A text as a record spells it, by its folded form. */
function originalText(record: unknown, field: IndexableField, key: string): string {
  const paths = 'paths' in field ? field.paths : []
  const text = paths
    .flatMap((path) => (field.type === 'localized' ? languages.map((language) => `${path}.${language}`) : [path]))
    .flatMap((path) => valuesAt(record, path))
    .find((value) => typeof value === 'string' && fold(value) === key)
  return typeof text === 'string' ? text : key
}

/** A value as a condition takes it, and its label. */
function valueWithLabel(
  { atlas, collection, language }: ValueRequest,
  { field, facet }: FieldIndex,
  code: number,
): { readonly value: string; readonly label: string } {
  const { keys, postings } = facet()
  const key = String(keys[code] ?? '')
  if (hasFacets(field)) return { value: key, label: labelOfValue(atlas, field, key, language) }
  const text = originalText(atlas.records[collection][rowAt(postings, code)[0] ?? 0], field, key)
  return { value: text, label: text }
}

/** The values that are called as typed, from their beginning on before from a later word on. */
function* matchingValues(values: readonly KnownValue[], typed: string): Generator<KnownValue> {
  const beginning = `|${typed}`
  const within = ` ${typed}`
  for (const value of values) if (value.names.includes(beginning)) yield value
  if (typed === '') return
  for (const value of values) if (!value.names.includes(beginning) && value.names.includes(within)) yield value
}

/** Which values are requested, and how many. */
export interface ValueRequest {
  readonly atlas: Atlas
  readonly collection: CollectionName
  readonly language: Language
  /** The records that the rest of the line finds. */
  readonly among: () => Bits
  readonly limit: number
}

/**
 * The values of a field that are called as typed and that some record has which the rest of the line finds.
 *
 * @param before what stands before the value in the option's text
 */
export function valueOptions(
  request: ValueRequest,
  name: string,
  typed: string,
  before = '',
): readonly CompletionOption[] {
  const { atlas, collection, limit } = request
  const index = fieldIndex(atlas, collection, name)
  const found = request.among()
  const options: CompletionOption[] = []
  let counted = 0
  const words = normalizeWords(typed)
  for (const { code } of matchingValues(valuesLike(request, index, words), words)) {
    if (options.length === limit || counted++ === maxCounted) break
    const count = countIntersection(bitsOfCode(index.facet(), code), found)
    if (count === 0) continue
    const { value, label } = valueWithLabel(request, index, code)
    options.push({ kind: 'value', text: before + printScalar(value), label, count })
  }
  return options
}
