/** The check of a condition's values against the field and the atlas: ids for codes and names, terms for labels. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { currentId } from '../dataset/get.ts'
import { nearestIds } from '../dataset/nearest-ids.ts'
import { positionsById } from '../dataset/record-index.ts'
import { fieldIndex } from '../index/field-index.ts'
import type { IndexableField } from '../index/fields.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { isPartialDate } from '../model/date-interval.ts'
import { idsNamed, nearestNames } from '../search/record-names.ts'
import { fold } from '../util/fold.ts'
import { memoize } from '../util/memo.ts'
import { unicodePattern } from '../util/unicode-pattern.ts'
import { valueMessages } from './problem-messages.ts'
import { maxMistyped, type ReportProblem, suggestNames } from './query-problem.ts'
import type { Scalar } from './query-types.ts'
import type { ValueNode } from './syntax/query-tree.ts'

/** The ids of places by their ISO 3166 code, in lower case. */
const placesByCode = /* @__PURE__ */ memoize(
  (atlas: Atlas): ReadonlyMap<string, string> =>
    new Map(
      atlas.records.places.flatMap(({ id, iso3166_1, iso3166_2 }) =>
        [iso3166_1, iso3166_2].flatMap((code) => (code === undefined ? [] : [[code.toLowerCase(), id] as const])),
      ),
    ),
)

const anyOf = (collections: readonly CollectionName[]) => (collections.length === 0 ? collectionNames : collections)

/**
 * The id of the record to which a text refers: by its id, by an id that was given up, by the ISO 3166 code of a place, or by
 * a name that only one record has. Case and, in names, accents do not matter.
 *
 * @param collections where the reference may point; empty for anywhere
 * @returns the id; undefined if no record fits, or more than one
 */
function findReference(atlas: Atlas, collections: readonly CollectionName[], text: string): string | undefined {
  const written = text.toLowerCase()
  const id = currentId(atlas, written)
  const within = anyOf(collections)
  if (within.some((collection) => positionsById(atlas, collection).has(id))) return id
  const coded = within.includes('places') ? placesByCode(atlas).get(written) : undefined
  if (coded !== undefined) return coded
  const named = within.flatMap((collection) => idsNamed(atlas, collection, fold(text)))
  return named.length === 1 ? named[0] : undefined
}

/** The ids nearest to a text, and those of the records with the nearest names: of the nearest in each collection the nearest of all. */
function nearestReferences(atlas: Atlas, collections: readonly CollectionName[], text: string): readonly string[] {
  if (text.length > maxMistyped) return []
  const within = anyOf(collections)
  const ids = within.flatMap((collection) => nearestIds(atlas, text, collection))
  const named = within.flatMap((collection) => nearestNames(atlas, collection, fold(text)))
  const idsByName = Map.groupBy(named, ({ name }) => name)
  const namedAlike = suggestNames(text, idsByName.keys()).flatMap((name) => idsByName.get(name) ?? [])
  return [...new Set([...suggestNames(text, ids), ...namedAlike.map(({ id }) => id)])].slice(0, 3)
}

const isExact = (text: string): boolean => text.startsWith('=')

const withoutSign = (text: string): string => (isExact(text) ? text.slice(1) : text)

const truthValues: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['si', true],
  ['false', false],
  ['no', false],
])

/** The term with a text as its key, or else the only one with that label in a language of the atlas. */
function findTerm(field: IndexableField, text: string): string | undefined {
  const terms = Object.entries(field.terms ?? {})
  const folded = fold(text)
  const spelled = terms.find(([term]) => term === folded)
  if (spelled !== undefined) return spelled[0]
  const called = terms.filter(([, label]) => fold(label.en) === folded || fold(label.es) === folded)
  return called.length === 1 ? called[0]?.[0] : undefined
}

const oneWord = /* @__PURE__ */ unicodePattern('^[\\p{L}\\p{N}-]+$')

/** How a term is written in Spanish where a query is typed: in quotes if it has several words. */
function termInSpanish(field: IndexableField, term: string): string {
  const label = field.terms?.[term]?.es
  if (label === undefined || findTerm(field, label) !== term) return term
  return oneWord().test(label) ? label : `"${label}"`
}

function checkTerm(field: IndexableField, value: ValueNode, text: string, report: ReportProblem): string | undefined {
  const term = findTerm(field, withoutSign(text))
  if (term !== undefined) return term
  const terms = Object.keys(field.terms ?? {})
  const near = suggestNames(text, terms)
  const listed =
    near.length > 0 || terms.length > 12 ? [] : terms.map((one) => ({ en: one, es: termInSpanish(field, one) }))
  report(value, valueMessages.notATerm(text, field.label, listed), near)
  return undefined
}

function checkReference(
  atlas: Atlas,
  field: IndexableField,
  value: ValueNode,
  text: string,
  report: ReportProblem,
): string | undefined {
  const collections = field.refersTo ?? []
  const wanted = withoutSign(text)
  const id = findReference(atlas, collections, wanted)
  if (id !== undefined) return isExact(text) ? `=${id}` : id
  report(value, valueMessages.notCalledSo(wanted, collections), () => nearestReferences(atlas, collections, wanted))
  return undefined
}

function checkNumber(value: ValueNode, text: string, report: ReportProblem): number | undefined {
  const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  // Adding 0 makes 0 of -0, which would print as 0 and so not come back as it was.
  if (Number.isFinite(number)) return number + 0
  report(value, valueMessages.notANumber(text))
  return undefined
}

function checkDate(value: ValueNode, text: string, report: ReportProblem): string | undefined {
  if (isPartialDate(withoutSign(text))) return text
  report(value, valueMessages.notADate(text))
  return undefined
}

function checkTextValue(value: ValueNode, text: string, report: ReportProblem): string | undefined {
  if (text !== '*' && text !== '=') return text
  report(value, valueMessages.lettersMissing(text))
  return undefined
}

/** An id of the collection itself. It has to exist: among several ids an error would not be seen. */
function checkId({ atlas, collection, report }: ValueContext, value: ValueNode, text: string): string | undefined {
  const wanted = withoutSign(text)
  const id = currentId(atlas, wanted.toLowerCase())
  if (positionsById(atlas, collection).has(id)) return id
  report(value, valueMessages.noRecord(wanted, collection), () => nearestReferences(atlas, [collection], wanted))
  return undefined
}

/** Whether a text as it stands is a value of a field: of texts one that some record has. */
export function isKnownValue(atlas: Atlas, collection: CollectionName, field: IndexableField, given: string): boolean {
  const text = given.toWellFormed().trim()
  if (field.type === 'enum') return findTerm(field, withoutSign(text)) !== undefined
  if (field.type === 'ref') return findReference(atlas, field.refersTo ?? [], withoutSign(text)) !== undefined
  if (field.type !== 'text' && field.type !== 'localized' && field.type !== 'url') return false
  const { own } = fieldIndex(atlas, collection, field.name)
  if (!text.endsWith('*')) return own.codeOf.has(fold(withoutSign(text)))
  const beginning = fold(text.slice(0, -1))
  return own.keys.some((key) => String(key).startsWith(beginning))
}

/** What a value is checked against, and where problems are reported. */
export interface ValueContext {
  readonly atlas: Atlas
  readonly collection: CollectionName
  readonly report: ReportProblem
}

/**
 * Checks one value of a condition.
 *
 * @returns the value as queries hold it, or nothing once the problem is reported
 */
export function checkConditionValue(
  context: ValueContext,
  field: IndexableField,
  value: ValueNode,
): Scalar | undefined {
  const { atlas, report } = context
  const given = value.value
  if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean') {
    report(value, valueMessages.notAValue(given))
    return undefined
  }
  const text = String(given).toWellFormed().trim()
  if (text === '') {
    report(value, valueMessages.missing)
    return undefined
  }
  switch (field.type) {
    case 'enum':
      return checkTerm(field, value, text, report)
    case 'ref':
      return checkReference(atlas, field, value, text, report)
    case 'number':
      return checkNumber(value, text, report)
    case 'date':
      return checkDate(value, text, report)
    case 'boolean': {
      const truth = truthValues.get(fold(text))
      if (truth === undefined) report(value, valueMessages.notATruth(text), ['true', 'false'])
      return truth
    }
    case 'text':
    case 'localized':
    case 'url':
      return field.name === 'id' && !text.endsWith('*')
        ? checkId(context, value, text)
        : checkTextValue(value, text, report)
    default:
      return field.type satisfies never
  }
}
