/** Queries spelled as URL query strings. @module */
import { type Atlas, checkAtlas } from '../../dataset/atlas.ts'
import { type ParameterName, parameterNames } from '../../index/fields.ts'
import { checkedText, checkTexts } from '../../model/check-argument.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { fail, type Result, succeed } from '../../util/result.ts'
import { resolveQuery } from '../check-query.ts'
import { spelling } from '../problem-messages.ts'
import { type InvalidQuery, invalidQuery, type QueryProblem, type Report, reportInto } from '../query-problem.ts'
import type { CheckedQuery } from '../query-types.ts'
import type { RawFieldCondition, RawQuery, RawValue } from './query-tree.ts'
import { readCondition } from './value-text.ts'

/** No query that a person or a client means is longer. */
export const longestSpelling = 16_000

const isParameter = (name: string): name is ParameterName => parameterNames.some((known) => known === name)

const lists: readonly ParameterName[] = ['sort', 'fields', 'facets']

/** The values of a part of a query that is not a field: items joined by commas, or one text. */
export const parameterValues = (name: ParameterName, text: string): readonly string[] =>
  lists.includes(name)
    ? text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')
    : [text]

function readParameters(parameters: URLSearchParams, own: readonly string[], report: Report): RawQuery {
  const conditions: RawFieldCondition[] = []
  const others: { [N in ParameterName]?: RawValue[] } = {}
  for (const [name, text] of parameters) {
    if (own.includes(name)) continue
    if (isParameter(name)) {
      const values = parameterValues(name, text).map((value) => ({ where: name, value }))
      others[name] = [...(others[name] ?? []), ...values]
      continue
    }
    const place = { where: name === '' ? 'query' : name }
    const reader = { text: text.trim(), at: 0, spaceEnds: false, placeOf: () => place, report }
    conditions.push({ field: { ...place, value: name }, condition: readCondition(reader) })
  }
  return { conditions, others: [...parameterNames, ...own], parameters: others }
}

/**
 * Reads a query from a URL's query string.
 *
 * @param atlas the atlas to be asked
 * @param collection the collection to be asked
 * @param parameters the query string, with or without `?`, or its parsed form
 * @param own names of further parameters, which the caller reads itself: they are passed over, and a misspelt one is
 * told apart from a misspelt field
 * @returns the query, or everything that is wrong with it, each problem with the parameter's name
 * @example
 * parseQueryUrl(atlas, 'clusters', 'country=ES,FR&label=!gold&sort=-name')
 * // { ok: true, value: { where: { country: ['es', 'fr'], label: { not: 'gold' } }, sort: ['-name'] } }
 */
export function parseQueryUrl<C extends CollectionName>(
  atlas: Atlas,
  collection: C,
  parameters: URLSearchParams | string,
  own: readonly string[] = [],
): Result<CheckedQuery<C>, InvalidQuery> {
  checkAtlas(atlas)
  checkTexts('own', own)
  const problems: QueryProblem[] = []
  const report = reportInto(problems)
  if (!(parameters instanceof URLSearchParams)) checkedText('parameters', parameters)
  if (String(parameters).length > longestSpelling) {
    report({ where: 'query' }, spelling.tooLong(longestSpelling))
    return fail(invalidQuery(problems))
  }
  const raw = readParameters(new URLSearchParams(parameters), own, report)
  const query = resolveQuery(atlas, collection, raw, problems)
  // Every field and value was checked against the collection and the atlas, which is what the mark in its type says.
  return problems.length === 0 ? succeed(query as CheckedQuery<C>) : fail(invalidQuery(problems))
}
