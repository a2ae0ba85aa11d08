import { describe, expect, it } from 'vitest'
import type { Atlas } from '../src/dataset/atlas.ts'
import { viewOf } from '../src/dataset/atlas-view.ts'
import { atlas as embedded } from '../src/dataset/embedded.ts'
import { lookup } from '../src/dataset/get.ts'
import { collectionNames } from '../src/model/collection-name.ts'
import { crossBorderTies } from './cross-border-ties.ts'
import { hiddenWith, holdOut } from './held-out.ts'
import { limits } from './limits.ts'
import { reviews } from './reviewed-leaks.ts'

const atlas = viewOf(embedded, { evidence: 'paper' })

const ties = crossBorderTies(atlas)

it('asks about the fourteen ties between clusters: eight of Table 2, five of the first story, one of section 4.3', () => {
  expect(ties).toHaveLength(14)
  expect(ties.filter(({ tie }) => tie.basis === 'inferred')).toHaveLength(8)
  expect(ties.filter(({ first }) => first === 'basque-energy-cluster')).toHaveLength(5)
})

describe('what is hidden with a tie', () => {
  it.each(ties.map((held) => [held.tie.id, held] as const))(
    '%s: nothing left refers to both its parties',
    (id, held) => {
      const left = holdOut(atlas, [held])
      for (const collection of collectionNames) {
        for (const record of left.records[collection]) {
          const text = JSON.stringify(record)
          expect(text.includes(`"${id}"`), record.id).toBe(false)
          expect(text.includes(`"${held.first}"`) && text.includes(`"${held.second}"`), record.id).toBe(false)
        }
      }
    },
  )

  it('is the story, the mission, the memorandum and the talk in Bilbao for the tie that they tell of', () => {
    const held = ties.find(({ tie }) => tie.id === 'cegistam--basque-energy-cluster')!
    expect(hiddenWith(atlas, held).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'basque-energy-cluster-mexico',
        'reina-plus-mission-2017',
        'basque-energy-cluster-cegistam-mou',
        'cegistam-bilbao-presentation-2017',
      ]),
    )
  })

  it('is a sector that was concluded from the tie', () => {
    const held = ties.find(({ tie }) => tie.id === 'ict-cluster-colima--interizon')!
    const sectors = (from: Atlas) => from.records.clusters.find(({ id }) => id === 'interizon')?.sectors
    expect(sectors(atlas)).toEqual(['ict'])
    expect(sectors(holdOut(atlas, [held]))).toEqual([])
  })

  it('leaves the atlas itself as it is', () => {
    const before = atlas.records.ties.length
    holdOut(atlas, ties)
    expect(atlas.records.ties).toHaveLength(before)
  })
})

describe('the review', () => {
  it('covers each tie, and no other', () => {
    expect(Object.keys(reviews).sort()).toEqual(ties.map(({ tie }) => tie.id))
    for (const id of Object.keys(limits)) expect(reviews).toHaveProperty([id])
  })

  it('hides records that exist, and withholds sectors that are there', () => {
    for (const { hidden = [], withheld = [] } of Object.values(reviews)) {
      for (const { id } of hidden) expect(lookup(atlas, id).ok, id).toBe(true)
      for (const { cluster, sectors } of withheld) {
        const record = atlas.records.clusters.find(({ id }) => id === cluster)
        expect(record?.sectors).toEqual(expect.arrayContaining([...sectors]))
      }
    }
  })
})
