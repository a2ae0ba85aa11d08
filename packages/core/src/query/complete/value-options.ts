/** The values that can stand after a field's name. @module */
import type { Atlas } from '../../dataset/atlas.ts'
import { lookup } from '../../dataset/get.ts'
import { labelOf, labelOfId } from '../../dataset/label.ts'
import { type IndexedField, indexedField } from '../../index/field-index.ts'
import { truthLabels } from '../../index/field-labels.ts'
import { bitsOfCode, type Column } from '../../index/value-index.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { valuesAt } from '../../model/json-path.ts'
import { type Language, languages } from '../../model/language.ts'
import { namesOf } from '../../search/searched-texts.ts'
import { foldedWords } from '../../search/tokenizer.ts'
import { type Bits, countBoth } from '../../util/bit-set.ts'
import { rowAt, rowLength } from '../../util/compressed-rows.ts'
import { fold } from '../../util/fold.ts'
import { memoizePair } from '../../util/memo.ts'
import { printScalar } from '../syntax/value-text.ts'
import type { CompletionOption } from './complete-line.ts'

/** A value of a field. */
interface KnownValue {
  readonly code: number
  /** How many records have it. */
  readonly count: number
  /** All that it is called, in folded words, `|` before each. */
  readonly called: string
}

/** The values that a field is completed with, and the column that they are codes of. */
interface KnownValues {
  readonly indexed: IndexedField
  readonly column: Column
  /** The most frequent first. */
  readonly values: readonly KnownValue[]
}

/** The names of the record with an id, and the id. */
function namesOfId(atlas: Atlas, id: string): readonly string[] {
  const found = lookup(atlas, id)
  return found.ok
    ? [id, ...namesOf(found.value), ...languages.map((language) => labelOf(atlas, found.value, language))]
    : [id]
}

function namesOfKey(atlas: Atlas, { field }: IndexedField, key: string): readonly string[] {
  switch (field.type) {
    case 'ref':
      return namesOfId(atlas, key)
    case 'enum':
      return [key, ...Object.values(field.terms?.[key] ?? {})]
    case 'boolean':
      return [key, ...Object.values(truthLabels[key === 'true' ? 'true' : 'false'])]
    case 'number':
    case 'date':
    case 'text':
    case 'localized':
    case 'url':
      return [key]
    default:
      return field.type satisfies never
  }
}

const made = /* @__PURE__ */ memoizePair(() => new Map<string, KnownValues>())

/** Every value of a field that some record has. */
function knownValues(atlas: Atlas, collection: CollectionName, name: string): KnownValues {
  const earlier = made(atlas, collection).get(name)
  if (earlier !== undefined) return earlier
  const indexed = indexedField(atlas, collection, name)
  const column = indexed.counted()
  const values = column.keys
    .map((key, code): KnownValue => {
      const names = new Set(namesOfKey(atlas, indexed, String(key)).map(foldedWords))
      return { code, count: rowLength(column.postings, code), called: [...names].map((one) => `|${one}`).join('') }
    })
    .sort((a, b) => b.count - a.count)
  const known = { indexed, column, values }
  made(atlas, collection).set(name, known)
  return known
}

/** A text of a record as it is spelled there, whose folded form is known. */
function asSpelled(atlas: Atlas, collection: CollectionName, { indexed, column }: KnownValues, code: number): string {
  const record = atlas.records[collection][rowAt(column.postings, code)[0] ?? 0]
  const key = String(column.keys[code] ?? '')
  const { field } = indexed
  const paths = 'paths' in field ? field.paths : []
  const spelled = paths
    .flatMap((path) => (field.type === 'localized' ? languages.map((language) => `${path}.${language}`) : [path]))
    .flatMap((path) => valuesAt(record, path))
    .find((text) => typeof text === 'string' && fold(text) === key)
  return typeof spelled === 'string' ? spelled : key
}

/** A value as a condition takes it, and what it is called. */
function valueWithLabel(
  atlas: Atlas,
  collection: CollectionName,
  known: KnownValues,
  code: number,
  language: Language,
): { readonly value: string; readonly label: string } {
  const key = String(known.column.keys[code] ?? '')
  const { field } = known.indexed
  switch (field.type) {
    case 'ref':
      return { value: key, label: labelOfId(atlas, key, language) }
    case 'enum':
      return { value: key, label: field.terms?.[key]?.[language] ?? key }
    case 'boolean':
      return { value: key, label: truthLabels[key === 'true' ? 'true' : 'false'][language] }
    case 'number':
    case 'date':
      return { value: key, label: key }
    case 'text':
    case 'localized':
    case 'url': {
      const spelled = asSpelled(atlas, collection, known, code)
      return { value: spelled, label: spelled }
    }
    default:
      return field.type satisfies never
  }
}

/** How many values are counted at the most in search of some that the rest of the line leaves. */
const mostCounted = 200

/** The values that are called as typed, from their beginning on before from a later word on. */
function* valuesCalled({ values }: KnownValues, typed: string): Generator<KnownValue> {
  const beginning = `|${typed}`
  const within = ` ${typed}`
  for (const value of values) if (value.called.includes(beginning)) yield value
  if (typed === '') return
  for (const value of values) if (!value.called.includes(beginning) && value.called.includes(within)) yield value
}

/** What is asked for. */
export interface ValuesAsked {
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
  { atlas, collection, language, among, limit }: ValuesAsked,
  name: string,
  typed: string,
  before = '',
): readonly CompletionOption[] {
  const known = knownValues(atlas, collection, name)
  const found = among()
  const options: CompletionOption[] = []
  let counted = 0
  for (const { code } of valuesCalled(known, foldedWords(typed))) {
    if (options.length === limit || counted++ === mostCounted) break
    const count = countBoth(bitsOfCode(known.column, code), found)
    if (count === 0) continue
    const { value, label } = valueWithLabel(atlas, collection, known, code, language)
    options.push({ kind: 'value', text: before + printScalar(value), label, count })
  }
  return options
}
