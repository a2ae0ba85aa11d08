import { query } from '../../../../src/query/query.ts'
import { parseQueryObject } from '../../../../src/query/syntax/parse-object.ts'
import type { Engine } from '../../../contest.ts'
import { type FilterAnswer, type FilterQuestion, pageSize } from '../filter-question.ts'
import { countedFields } from '../flat-documents.ts'

export const puente: Engine<FilterQuestion, FilterAnswer> = {
  label: 'Puente',
  build:
    (atlas) =>
    ({ where, page }) => {
      const input = { where, facets: countedFields, sort: ['name'], limit: pageSize, page }
      const parsed = parseQueryObject(atlas, 'organizations', input)
      if (!parsed.ok) throw new Error(parsed.error.message)
      const found = query(atlas, 'organizations', parsed.value)
      const counts = (field: (typeof countedFields)[number]) =>
        new Map(found.facets[field]?.map(({ value, count }) => [value, count]))
      return {
        total: found.total,
        ids: found.records.map(({ id }) => id),
        counts: { target: counts('target'), place: counts('place'), region: counts('region') },
      }
    },
}
