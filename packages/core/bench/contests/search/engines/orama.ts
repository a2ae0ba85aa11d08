import { create, insertMultiple, search } from '@orama/orama'
import type { Engine } from '../../../contest.ts'
import { type Hits, mostHits, nameOf, type SearchQuestion } from '../search-question.ts'

export const orama: Engine<SearchQuestion, Hits> = {
  label: 'Orama',
  package: '@orama/orama',
  mostOrganizations: 10_000,
  build: async ({ records }) => {
    const database = create({ schema: { id: 'string', name: 'string' } } as const)
    const documents = records.organizations.map((one) => ({ id: one.id, name: nameOf(one) }))
    await insertMultiple(database, documents, 5000)
    return async ({ text }) => {
      const { hits } = await search(database, { term: text, properties: ['name'], tolerance: 1, limit: mostHits })
      return hits.map(({ document }) => document.id)
    }
  },
}
