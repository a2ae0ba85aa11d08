/** A search without the atlas, in a packed index, is a search of the atlas. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../dataset/atlas-view.ts'
import { collectionNames } from '../model/collection-name.ts'
import { openSearchIndex } from './open-packed-index.ts'
import { packSearchIndex } from './packed-index.ts'
import { rankHits } from './ranked-hits.ts'
import { search } from './search.ts'
import { atlases, someQuestion } from './testing/some-text.ts'
import { textIndex } from './text-index.ts'

const views = { embedded: viewOf(atlases.embedded, { evidence: 'best' }), generated: atlases.generated }

const opened = (name: keyof typeof views) => openSearchIndex(JSON.parse(JSON.stringify(packSearchIndex(views[name]))))

const indexes = { embedded: opened('embedded'), generated: opened('generated') }

describe('a packed search index', () => {
  it.each(['embedded', 'generated'] as const)('has what that of the %s atlas has', (name) => {
    for (const collection of collectionNames)
      expect(indexes[name].textsOf(collection), collection).toEqual({
        ...textIndex(views[name], collection),
        keep: expect.any(Function),
      })
  })

  it('finds by an id that was given up what took its place', () => {
    const packed = { ...packSearchIndex(views.embedded), redirects: { 'old-name': 'claut' } }
    const { hits } = rankHits(openSearchIndex(packed), 'old name')
    const [first] = hits
    expect([first?.collection, first?.exact]).toEqual(['clusters', true])
    expect(views.embedded.records.clusters[first?.position ?? -1]?.id).toBe('claut')
  })

  it('finds by any words what a search of the atlas finds, in its order, page by page', () => {
    fc.assert(
      fc.property(someQuestion, fc.integer({ min: 1, max: 3 }), ([name, collections, text], page) => {
        const options = { collections, limit: 8, page }
        const hits = rankHits(indexes[name], text, options).hits.map(({ collection, position, ...hit }) => ({
          ...hit,
          id: views[name].records[collection][position]?.id,
        }))
        const expected = search(views[name], text, options)
        expect(hits).toEqual(expected.map(({ entry, score, exact }) => ({ score, exact, id: entry.record.id })))
      }),
      { numRuns: 80 },
    )
  })
})
