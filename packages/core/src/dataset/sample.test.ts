import { describe, expect, it } from 'vitest'
import { cooperationPaths } from '../graph/cooperation-paths.ts'
import { collectionNames } from '../model/collection-name.ts'
import { viewOf } from './atlas-view.ts'
import { relationsOf } from './description-of.ts'
import { atlas } from './embedded.ts'
import { holdsFacts } from './main-source.ts'
import { entryById } from './record-index.ts'
import { sampleOf } from './sample.ts'

const sample = sampleOf(atlas, 200)

describe('a sample', () => {
  it('has at most so many facts, of every collection, each as it is or with fewer references', () => {
    const facts = collectionNames.filter(holdsFacts)
    expect(facts.reduce((sum, name) => sum + sample.records[name].length, 0)).toBeLessThanOrEqual(200)
    for (const name of collectionNames) expect(sample.records[name].length).toBeGreaterThan(0)
  })

  it('refers to nothing that is not in it', () => {
    for (const name of collectionNames)
      for (const { visit } of relationsOf(name))
        for (const record of sample.records[name])
          visit(record, (id) => expect(entryById(sample, String(id)), String(id)).toBeDefined())
  })

  it('answers questions, and has views', () => {
    const { between } = sample.records.ties[0]!
    expect(cooperationPaths(sample, between[0], between[1], { count: 1 })).toHaveLength(1)
    expect(viewOf(sample, { evidence: 'paper' }).records.clusters.length).toBeGreaterThan(0)
  })

  it('is the atlas itself if that has no more', () => {
    expect(sampleOf(atlas, 100_000)).toBe(atlas)
  })
})
