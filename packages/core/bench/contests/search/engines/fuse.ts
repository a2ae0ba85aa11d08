import Fuse from 'fuse.js'
import type { Engine } from '../../../contest.ts'
import { type Hits, mostHits, nameOf, type SearchQuestion } from '../search-question.ts'

export const fuse: Engine<SearchQuestion, Hits> = {
  label: 'Fuse.js',
  package: 'fuse.js',
  mostOrganizations: 10_000,
  build: ({ records }) => {
    const documents = records.organizations.map((one) => ({ id: one.id, name: nameOf(one) }))
    const index = new Fuse(documents, { keys: ['name'], ignoreDiacritics: true })
    return ({ text }) => index.search(text, { limit: mostHits }).map(({ item }) => item.id)
  },
}
