/** The queries that are asked of every engine. @module */
import { type Atlas, type Query, query } from '@puente/core'

/** The collection that is asked: the largest. */
export const collection = 'organizations'

/** A query, and what it is about in words. */
export interface Question {
  readonly title: string
  /** Without a limit all records come. */
  readonly query: Query<typeof collection>
}

/** The values that most organizations have. */
function commonest(atlas: Atlas, field: 'country' | 'sector', count: number): readonly string[] {
  const { facets } = query(atlas, collection, { facets: [field], limit: 1 })
  return (facets?.[field] ?? []).slice(0, count).map(({ value }) => value)
}

/** Queries that filter, sort, count and list, with values that the atlas has. */
export function questionsFor(atlas: Atlas): readonly Question[] {
  const [large = '', middle = ''] = commonest(atlas, 'country', 2)
  const [sector = ''] = commonest(atlas, 'sector', 1)
  return [
    {
      title: 'companies of a country, by name, a page of 25',
      query: { where: { country: large, kind: 'company' }, sort: ['name'], limit: 25 },
    },
    {
      title: 'a country and a sector with its subsectors, by name, the 20th page of 25',
      query: { where: { country: middle, sector }, sort: ['name'], limit: 25, page: 20 },
    },
    {
      title: 'names that begin with a word, a page of 25',
      query: { where: { name: 'Centro B*' }, limit: 25 },
    },
    {
      title: 'sectors and kinds of a country counted, with a page of 25',
      query: { where: { country: large }, facets: ['sector', 'kind'], limit: 25 },
    },
    { title: 'all organizations of a country', query: { where: { country: large } } },
  ]
}
