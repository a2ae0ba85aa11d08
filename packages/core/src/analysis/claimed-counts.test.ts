import { describe, expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import type { Atlas } from '../index.ts'
import { query } from '../query/query.ts'
import { claimedCounts } from './claimed-counts.ts'

describe('on the paper', () => {
  const counts = claimedCounts(atlas)
  const of = (id: string) => counts.find(({ figure }) => figure.id === id)

  it('lists what a query with the same filter finds', () => {
    const plain: Atlas = atlas
    for (const { figure, claimed, listed } of counts) {
      const { collection, where } = figure.counts
      expect([figure.id, listed]).toEqual([figure.id, query(plain, collection, { where, limit: 1 }).total])
      expect(claimed).toBe(figure.value)
    }
  })

  it('has a finding for each difference, with the same two numbers, and none where there is no difference', () => {
    for (const { claimed, listed, agrees, finding } of counts) {
      if (agrees) expect(finding).toBeUndefined()
      else expect(finding?.count).toEqual({ claimed, listed })
    }
  })

  it('counts seven labels where the paper claims eight', () => {
    expect(of('esca-labels-mexico')).toMatchObject({
      claimed: 8,
      listed: 7,
      agrees: false,
      finding: { id: 'esca-labels-eight-or-seven' },
    })
  })

  it('bears out the 92 footnotes', () => {
    expect(of('paper-footnotes')).toMatchObject({ claimed: 92, listed: 92, agrees: true })
  })
})

const words = (text: string) => ({ en: text, es: text })

describe('a claim of three, on an atlas of three places', () => {
  const claim = (value: number, qualifier?: string) =>
    smallAtlas({
      places: [{ id: 'isle' }],
      figures: [
        {
          id: 'claim',
          subject: 'north',
          measure: words('places'),
          value,
          unit: 'country',
          status: 'observed',
          counts: { collection: 'places', where: { kind: 'country' } },
          ...(qualifier === undefined ? {} : { qualifier }),
        },
      ],
    })

  it.each([
    [3, undefined, true],
    [2, undefined, false],
    [3, 'exactly', true],
    [3, 'more-than', false],
    [2, 'more-than', true],
    [3, 'at-least', true],
    [4, 'at-least', false],
    [3, 'less-than', false],
    [4, 'less-than', true],
    [3, 'at-most', true],
    [2, 'at-most', false],
  ])('"%s %s" agrees: %s', (value, qualifier, agrees) => {
    expect(claimedCounts(claim(value, qualifier))).toMatchObject([{ claimed: value, listed: 3, agrees }])
  })
})

it('passes over figures that count nothing', () => {
  expect(claimedCounts(smallAtlas({}))).toEqual([])
})
