import { create, insertMultiple, search } from '@orama/orama'
import type { Engine } from '../../../contest.ts'
import { type FilterAnswer, type FilterQuestion, pageSize } from '../filter-question.ts'
import { flatDocuments } from '../flat-documents.ts'

/** Enough for every value of a field. */
const allValues = { limit: 100_000 }

export const orama: Engine<FilterQuestion, FilterAnswer> = {
  label: 'Orama',
  package: '@orama/orama',
  build: async (atlas) => {
    const database = create({
      schema: {
        id: 'string',
        rank: 'number',
        kind: 'enum[]',
        country: 'enum[]',
        sector: 'enum[]',
        target: 'enum[]',
        place: 'enum[]',
        region: 'enum[]',
      },
    } as const)
    const mutable = flatDocuments(atlas).map(({ id, rank, kind, country, sector, target, place, region }) => ({
      id,
      rank,
      kind: [...kind],
      country: [...country],
      sector: [...sector],
      target: [...target],
      place: [...place],
      region: [...region],
    }))
    await insertMultiple(database, mutable, 5000)
    return async ({ where, page }) => {
      const {
        count,
        hits,
        facets = {},
      } = await search(database, {
        term: '',
        where: {
          kind: { containsAny: [...where.kind] },
          country: { containsAny: [...where.country] },
          sector: { containsAny: [...where.sector] },
        },
        facets: { target: allValues, place: allValues, region: allValues },
        sortBy: { property: 'rank', order: 'ASC' },
        limit: pageSize,
        offset: (page - 1) * pageSize,
      })
      const counts = (field: string) =>
        new Map(Object.entries(facets[field]?.values ?? {}).filter(([, found]) => found > 0))
      return {
        total: count,
        ids: hits.map(({ document }) => document.id),
        counts: { target: counts('target'), place: counts('place'), region: counts('region') },
      }
    }
  },
}
