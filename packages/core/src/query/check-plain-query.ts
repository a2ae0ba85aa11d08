import { checkList, checkOptions, type OptionNames } from '../model/check-argument.ts'
import { isPlainObject } from '../util/check-value.ts'
import type { PlainQuery } from './query-types.ts'

const names: OptionNames<PlainQuery> = {
  where: true,
  text: true,
  sort: true,
  limit: true,
  page: true,
  cursor: true,
  fields: true,
  facets: true,
  language: true,
}

/** @throws {TypeError} if it is no query, or has a part that queries do not have; it names the nearest */
export function checkPlainQuery(query: PlainQuery): void {
  checkOptions(query, names, 'query')
  const { where, sort, fields, facets } = query
  if (where !== undefined && !isPlainObject(where))
    throw new TypeError('query.where is no object: give { field: value }')
  for (const [name, condition] of Object.entries(where ?? {}))
    if (condition === null) throw new TypeError(`query.where.${name} is null: give a value, or leave it out`)
  for (const [name, values] of Object.entries({ sort, fields, facets }))
    if (values !== undefined) checkList(`query.${name}`, values)
}
