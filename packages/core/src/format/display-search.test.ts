import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entryOf } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas } from '../dataset/embedded.ts'
import { collectionNames } from '../model/collection-name.ts'
import { languages } from '../model/language.ts'
import { openSearchIndex } from '../search/open-packed-index.ts'
import { packSearchIndex } from '../search/packed-index.ts'
import { rankHits } from '../search/ranked-hits.ts'
import { search } from '../search/search.ts'
import { shownMatch } from '../search/shown-match.ts'
import { someText } from '../search/testing/some-text.ts'
import { displayHit, displayHits, searchCard } from './display-search.ts'

const view = viewOf(atlas, { evidence: 'best' })
const index = openSearchIndex(JSON.parse(JSON.stringify(packSearchIndex(view))))

it('a packed index and cards show the hits that the atlas does, in both languages', () => {
  fc.assert(
    fc.property(someText(view, collectionNames), fc.constantFrom(...languages), (text, language) => {
      const options = { limit: 8 }
      const found = rankHits(index, text, options)
      const hits = found.hits.map(({ collection, position }) => {
        const card = searchCard(view, entryOf(collection, view.records[collection][position]!), language)
        return displayHit(JSON.parse(JSON.stringify(card)), found, language)
      })
      expect({ hits, total: found.total }).toEqual(displayHits(view, text, language, options))
    }),
    { numRuns: 60 },
  )
})

it('a hit says why it was found where its label and gist do not', () => {
  fc.assert(
    fc.property(someText(view, collectionNames), fc.constantFrom(...languages), (text, language) => {
      const { hits } = displayHits(view, text, language, { limit: 8 })
      search(view, text, { limit: 8 }).forEach((hit, at) => {
        const { gist = '', match } = hits[at] ?? {}
        const shown = shownMatch(view, hit, language)
        expect(match).toEqual(shown !== undefined && gist.includes(shown.text) ? undefined : shown)
      })
    }),
    { numRuns: 40 },
  )
})

it('a hit shows no raw address', () => {
  for (const collection of collectionNames)
    for (const record of view.records[collection])
      for (const language of languages)
        expect(searchCard(view, entryOf(collection, record), language).gist).not.toMatch(/https?:/u)
})

it('a label of what a record refers to is shown in the reader’s language where it has the words in both', () => {
  const hit = search(view, 'energía solar', { limit: 40 }).find(
    ({ entry }) => entry.record.id === 'eib-solar-loan-capacity',
  )
  const shown = hit === undefined ? [] : languages.map((language) => shownMatch(view, hit, language)?.text)
  expect(shown).toEqual([
    'EIB finance for three Mexican solar power plants',
    'Financiación del BEI para tres plantas solares mexicanas',
  ])
})
