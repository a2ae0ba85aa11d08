import itemsjs, { type Bucket } from 'itemsjs'
import type { Engine } from '../../../contest.ts'
import { type FilterAnswer, type FilterQuestion, pageSize } from '../filter-question.ts'
import { flatDocuments } from '../flat-documents.ts'

/** Enough for every value of a field. */
const allValues = 100_000

const anyOf = { conjunction: false, size: 1 }
const counted = { conjunction: true, size: allValues }

const countsOf = (buckets: readonly Bucket[]) =>
  new Map(buckets.filter(({ doc_count }) => doc_count > 0).map(({ key, doc_count }) => [key, doc_count]))

export const itemsJs: Engine<FilterQuestion, FilterAnswer> = {
  label: 'itemsjs',
  package: 'itemsjs',
  build: (atlas) => {
    const engine = itemsjs(flatDocuments(atlas), {
      native_search_enabled: false,
      sortings: { name: { field: 'rank', order: 'asc' } },
      aggregations: { kind: anyOf, country: anyOf, sector: anyOf, target: counted, place: counted, region: counted },
    })
    return ({ where, page }) => {
      const { pagination, data } = engine.search({ filters: where, sort: 'name', per_page: pageSize, page })
      const { target, place, region } = data.aggregations
      return {
        total: pagination.total,
        ids: data.items.map(({ id }) => id),
        counts: {
          target: countsOf(target?.buckets ?? []),
          place: countsOf(place?.buckets ?? []),
          region: countsOf(region?.buckets ?? []),
        },
      }
    }
  },
}
