/** Completion of query lines while they are typed. @module */

import { type Atlas, checkAtlas } from '../../dataset/atlas.ts'
import { fieldsOf, findField, findParameter, hasRanges, localizedName, type QueryField } from '../../index/fields.ts'
import { checkedInteger, checkedTerm, checkedText } from '../../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../../model/collection-name.ts'
import { isPartialDate } from '../../model/date-interval.ts'
import { type Language, languages } from '../../model/language.ts'
import { allBits, type Bits } from '../../util/bit-set.ts'
import { fold } from '../../util/fold.ts'
import { memoize, memoizeBy } from '../../util/memo.ts'
import { find } from '../find.ts'
import type { TextRange } from '../query-problem.ts'
import { parseQueryLine } from '../syntax/parse-line.ts'
import { type CompletionOption, fieldOptions, sortOptions } from './field-options.ts'
import { type LineToken, tokenAt } from './token-at.ts'
import { type ValueRequest, valueOptions } from './value-options.ts'

/** What can stand at the caret. */
export interface LineCompletion {
  /** The piece of the line that an option takes the place of; empty where nothing has been typed of it. */
  readonly at: TextRange
  /** The likeliest first; none where nothing is known to fit. */
  readonly options: readonly CompletionOption[]
}

/** The records that a line finds without the token that is being typed; all if the rest cannot be parsed. */
const recordsOfRest = /* @__PURE__ */ memoize((atlas: Atlas) =>
  // While one token is typed, the rest stays the same.
  memoizeBy(
    (collection: CollectionName, rest: string) => `${collection} ${rest}`,
    (collection: CollectionName, rest: string): Bits => {
      const parsed = parseQueryLine(atlas, collection, rest)
      return parsed.ok ? find(atlas, collection, parsed.value).bits : allBits(atlas.records[collection].length)
    },
    1,
  ),
)

/** Of a word that may name a value as well as a field: fewer letters would fit too many values. */
const minLetters = 2

/** The values called as typed, of the fields that readers look at first: `espa` gives `country:es`. */
function valuesByName(
  collection: CollectionName,
  request: ValueRequest,
  { typed, minus }: LineToken,
): readonly CompletionOption[] {
  if (typed.length < minLetters) return []
  return fieldsOf(collection)
    .filter(({ facet, column }) => facet && column)
    .flatMap((field) =>
      valueOptions(request, field.name, typed, `${minus}${localizedName(collection, field, request.language)}:`),
    )
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
}

const sortWords = { en: ['sort', 'order'], es: ['orden', 'orden'] } as const

/** The word for the order, in the reader's language or as it was begun; nothing where something else was begun. */
function sortParameter({ typed, minus }: LineToken, language: Language): readonly CompletionOption[] {
  const [usual, label] = sortWords[language]
  const word = [usual, 'sort'].find((one) => one.startsWith(fold(typed)))
  return word === undefined || minus !== '' ? [] : [{ kind: 'sort', text: `${word}:`, label }]
}

function optionsAt(collection: CollectionName, token: LineToken, request: ValueRequest): readonly CompletionOption[] {
  const { language } = request
  if (token.kind === 'name') {
    return [
      ...fieldOptions(collection, token.typed, token.minus, language),
      ...sortParameter(token, language),
      ...valuesByName(collection, request, token),
    ]
  }
  if (findParameter(token.name) === 'sort') return sortOptions(collection, token.typed, language)
  const field = findField(collection, token.name)
  if (field === undefined) return []
  return [...rangeOptions(field, token, language), ...valueOptions(request, field.name, token.typed)]
}

const rangeLabels = { from: { en: 'from', es: 'desde' }, to: { en: 'up to', es: 'hasta' } } as const

/** The ranges that begin or end with the value that is typed, once it is whole. */
function rangeOptions(
  field: QueryField,
  { typed, minus, isBound }: LineToken,
  language: Language,
): readonly CompletionOption[] {
  const isWhole = field.type === 'date' ? isPartialDate(typed) : /^-?\d+(\.\d+)?$/.test(typed)
  if (!hasRanges(field) || !isWhole || minus !== '' || isBound) return []
  const option = (text: string, bound: 'from' | 'to'): CompletionOption => ({
    kind: 'value',
    text,
    label: `${field.label[language]}: ${rangeLabels[bound][language]} ${typed}`,
  })
  return [option(`${typed}..`, 'from'), option(`..${typed}`, 'to')]
}

/**
 * What can stand where a query line is being typed: names of fields, values with how many records have them, keys to
 * sort by. They are found by what they are called in any language of the atlas, without regard to case and accents.
 *
 * @param atlas the atlas
 * @param collection the collection
 * @param line what has been typed, {@link parseQueryLine} reads it
 * @param caret how many UTF-16 units of the line stand before the caret: 0 to the line's length
 * @param language the reader's language, for labels
 * @param limit how many options at the most, 1 or more
 * @returns the piece of the line that is being typed, and what can take its place, the likeliest first; values only
 *   of records that the rest of the line finds
 * @throws {TypeError} if the line is not a text
 * @throws {RangeError} if the collection or the language is unknown, the caret not in the line, or `limit` not a whole
 *   number from 1
 * @example
 * const { at, options } = completeQueryLine(atlas, 'clusters', 'country:MX sector:aeroes', 24, 'es')
 * at // { start: 18, end: 24 }
 * options[0] // { kind: 'value', text: 'aerospace', label: 'Aeroespacial', count: 3 }
 */
export function completeQueryLine(
  atlas: Atlas,
  collection: CollectionName,
  line: string,
  caret: number,
  language: Language,
  limit = 8,
): LineCompletion {
  checkAtlas(atlas)
  checkedText('line', line)
  checkedInteger('caret', caret, 0)
  checkedInteger('limit', limit, 1)
  checkedTerm('collection', collection, collectionNames)
  checkedTerm('language', language, languages)
  checkedInteger('caret', caret, 0, line.length)
  const token = tokenAt(line, caret)
  const rest = `${line.slice(0, token.word.start)}${line.slice(token.word.end)}`
  const among = () => recordsOfRest(atlas)(collection, rest)
  const options = optionsAt(collection, token, { atlas, collection, language, among, limit })
  return { at: { start: token.start, end: token.end }, options: options.slice(0, limit) }
}
