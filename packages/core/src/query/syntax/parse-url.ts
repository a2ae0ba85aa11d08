/** Queries spelled as URL query strings. @module */
import { type Atlas, checkAtlas } from '../../dataset/atlas.ts'
import { type ParameterName, parameterNames } from '../../index/fields.ts'
import { checkedText, checkTexts } from '../../model/check-argument.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { Result } from '../../util/result.ts'
import { parseAndCheck } from '../check-query.ts'
import { syntaxMessages } from '../problem-messages.ts'
import type { InvalidQuery, ReportProblem } from '../query-problem.ts'
import type { CheckedQuery } from '../query-types.ts'
import { emptyQuery, type FieldNode, type QueryTree, type ValueNode } from './query-tree.ts'
import { parseCondition } from './value-text.ts'

/** The longest query string or line that is parsed, in UTF-16 units. */
const maxQueryLength = 16_000

/** Whether a query is too long to be parsed; it is reported. */
export function isTooLong(length: number, report: ReportProblem): boolean {
  if (length <= maxQueryLength) return false
  report({ where: 'query' }, syntaxMessages.tooLong(maxQueryLength))
  return true
}

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

function parseParameters(parameters: URLSearchParams, own: readonly string[], report: ReportProblem): QueryTree {
  const conditions: FieldNode[] = []
  const others: { [N in ParameterName]?: ValueNode[] } = {}
  for (const [name, text] of parameters) {
    if (own.includes(name)) continue
    if (isParameter(name)) {
      const values = parameterValues(name, text).map((value) => ({ where: name, value }))
      others[name] = [...(others[name] ?? []), ...values]
      continue
    }
    const place = { where: name === '' ? 'query' : name }
    const reader = { text: text.trim(), at: 0, spaceEnds: false, locate: () => place, report }
    conditions.push({ field: { ...place, value: name }, condition: parseCondition(reader) })
  }
  return { conditions, others: [...parameterNames, ...own], parameters: others }
}

/**
 * Reads a query from a URL's query string.
 *
 * @param atlas the atlas
 * @param collection the collection
 * @param parameters the query string, with or without `?`, or its parsed form
 * @param own names of further parameters, which the caller reads itself: they are skipped, and suggested for a misspelt
 *   name
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
  if (!(parameters instanceof URLSearchParams)) checkedText('parameters', parameters)
  const length = String(parameters).length
  return parseAndCheck(atlas, collection, (report) =>
    isTooLong(length, report) ? emptyQuery : parseParameters(new URLSearchParams(parameters), own, report),
  )
}
