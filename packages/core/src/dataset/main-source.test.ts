import { expect, it } from 'vitest'
import { overview } from '../format/overview.ts'
import { collectionNames } from '../model/collection-name.ts'
import { query } from '../query/query.ts'
import { entryOf } from './atlas.ts'
import { viewOf } from './atlas-view.ts'
import { atlas } from './embedded.ts'
import { citeMainSource, holdsFacts, isBeyondMainSource } from './main-source.ts'

const paper = viewOf(atlas, { evidence: 'paper' })
const facts = collectionNames.filter(holdsFacts)

it('is beyond the paper what the view on the paper leaves out', () => {
  for (const collection of facts) {
    const known = new Set<string>(paper.records[collection].map(({ id }) => id))
    const beyond = atlas.records[collection].filter((record) => isBeyondMainSource(atlas, entryOf(collection, record)))
    const left = atlas.records[collection].filter(({ id }) => !known.has(id))
    expect(beyond.map(({ id }) => id)).toEqual(left.map(({ id }) => id))
  }
})

it('can be asked for, and is counted apart', () => {
  for (const { collection, count, beyondMainSource } of overview(atlas).collections) {
    if (!holdsFacts(collection)) {
      expect(beyondMainSource).toBe(0)
      continue
    }
    const found = (value: boolean) => query(atlas, collection, { where: { beyondMainSource: value } }).total
    expect([found(true), found(false)]).toEqual([beyondMainSource, count - beyondMainSource])
  }
  expect(overview(atlas).collections.find(({ collection }) => collection === 'ties')?.beyondMainSource).toBeGreaterThan(
    20,
  )
})

it('is nothing of what frames the facts', () => {
  const elsewhere = atlas.records.places.filter(({ citations }) => !citeMainSource(atlas, citations))
  expect(elsewhere.length).toBeGreaterThan(0)
  expect(elsewhere.filter((place) => isBeyondMainSource(atlas, entryOf('places', place)))).toEqual([])
})
