import { describe, expect, it } from 'vitest'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { lookup } from '../dataset/get.ts'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import { opportunityMatrix } from './opportunity-matrix.ts'
import { type WhiteSpot, whiteSpotScore, whiteSpots } from './white-spots.ts'

const atlas = viewOf(embedded, { evidence: 'paper' })

const spots = whiteSpots(atlas)
const find = (sector: string, place: string, among: readonly WhiteSpot[] = spots) =>
  among.find(({ cell }) => cell.sector === sector && cell.place === place)

describe('on the paper', () => {
  it('are the cells with actors on both sides and no tie, and only they', () => {
    const cells = opportunityMatrix(atlas).rows.flatMap((row) => row.cells)
    for (const cell of cells) {
      const { actors, ties, sector, place } = cell
      const tied = ties.stated.length > 0 || ties.inferred.length > 0
      const white = actors.here.length > 0 && actors.across.length > 0 && !tied
      expect(find(sector, place) !== undefined).toBe(white)
    }
  })

  it('have scores that are the sum of their parts, each with records that exist', () => {
    for (const { score, parts } of spots) {
      expect(score).toBeCloseTo(
        parts.reduce((sum, { value }) => sum + value, 0),
        10,
      )
      for (const { value, records } of parts) {
        expect(value).toBeGreaterThan(0)
        expect(records.length).toBeGreaterThan(0)
        for (const id of records) expect(lookup(atlas, id).ok).toBe(true)
      }
    }
  })

  it('weigh each kind of evidence as the text on the score says', () => {
    expect(whiteSpotScore.en).toContain('Stated interest weighs 2, labels and opportunities 0.5, all else 1')
    const weights = new Map([
      ['interest', 2],
      ['labels', 0.5],
      ['opportunities', 0.5],
    ])
    const parts = spots.flatMap((spot) => spot.parts)
    for (const { name, value, records } of parts)
      expect(value).toBeCloseTo((weights.get(name) ?? 1) * (1 + Math.log2(records.length)), 2)
    expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining([...weights.keys()]))
  })

  it('put ICT in Ireland and Portugal first: a cluster that asks for Mexico, and four instruments to carry it', () => {
    expect(spots.slice(0, 2).map(({ cell }) => [cell.sector, cell.place])).toEqual([
      ['ict', 'ie'],
      ['ict', 'pt'],
    ])
    const reasons = Object.fromEntries(spots[0]?.parts.map(({ name, records }) => [name, records.length]) ?? [])
    expect(reasons).toMatchObject({ here: 1, interest: 1, instruments: 4 })
  })

  it('put the cars of Austria and Germany next: two clusters each that ask for Mexico', () => {
    expect(spots.slice(2, 4).map(({ cell }) => [cell.sector, cell.place, cell.actors.here.length])).toEqual([
      ['automotive', 'at', 2],
      ['automotive', 'de', 2],
    ])
  })

  it('count interest for Austria’s cars by its two clusters that ask for Mexico', () => {
    expect(find('automotive', 'at')?.parts.find(({ name }) => name === 'interest')?.records).toEqual([
      'acstyria',
      'automotive-cluster-upper-austria',
    ])
  })

  it('leave out Spain’s renewable energy, which has ties', () => {
    expect(find('renewable-energy', 'es')).toBeUndefined()
  })

  it('break ties by the order of sectors and places', () => {
    const equal = spots.filter(({ score }) => score === find('aerospace', 'cz')?.score)
    expect(equal.map(({ cell }) => cell.place)).toEqual(['cz', 'gb', 'pl'])
  })

  it('show Monterrey’s aerospace, a labelled cluster that nobody is tied to', () => {
    const states = whiteSpots(atlas, { by: 'region' })
    expect(states[0]?.cell).toMatchObject({ sector: 'aerospace', place: 'nuevo-leon' })
    expect(states[0]?.cell.opportunities).toContain('aerospace-monterrey-label')
  })

  it('no longer hold the United Kingdom once it left', () => {
    expect(find('automotive', 'gb')).toBeDefined()
    expect(find('automotive', 'gb', whiteSpots(atlas, { asOf: '2020-02' }))).toBeUndefined()
  })
})

it('keeps to a limit, and refuses one that is none', () => {
  expect(whiteSpots(atlas, { limit: 3 })).toEqual(spots.slice(0, 3))
  for (const limit of [0, -1, 1.5, Number.NaN])
    expect(() => whiteSpots(atlas, { limit })).toThrow('whole number from 1')
})

describe('in an atlas of other places', () => {
  const clusters = [
    { id: 'smiths', country: 'north', sectors: ['sector'] },
    { id: 'potters', country: 'south', sectors: ['sector'], targets: ['north'] },
  ]

  it('scores one actor a side with a point each, stated interest with two', () => {
    const [spot] = whiteSpots(smallAtlas({ clusters }), { side: 'north', sectors: ['sector'] })
    expect(spot?.score).toBe(4)
    expect(spot?.parts.map(({ name, value, records }) => [name, value, records])).toEqual([
      ['here', 1, ['smiths']],
      ['across', 1, ['potters']],
      ['interest', 2, ['potters']],
    ])
  })

  it('adds as much again for each doubling', () => {
    const more = ['third', 'fourth', 'fifth'].map((id) => ({ id, country: 'north', sectors: ['sector'] }))
    const [spot] = whiteSpots(smallAtlas({ clusters: [...clusters, ...more] }), { side: 'north', sectors: ['sector'] })
    expect(spot?.parts[0]).toMatchObject({ name: 'here', value: 3 })
  })

  it('is filled by a single tie, even an inferred one', () => {
    const tie = {
      id: 'smiths--potters',
      between: ['smiths', 'potters'],
      basis: 'inferred',
      because: { en: 'x', es: 'x' },
    }
    expect(whiteSpots(smallAtlas({ clusters, ties: [tie] }), { side: 'north', sectors: ['sector'] })).toEqual([])
  })

  it('is none without anybody on the other side', () => {
    expect(whiteSpots(smallAtlas({ clusters: clusters.slice(0, 1) }), { side: 'north', sectors: ['sector'] })).toEqual(
      [],
    )
  })
})

it('says of each part how many records it counts, in the number of both languages', () => {
  const parts = whiteSpots(atlas).flatMap((spot) => spot.parts)
  const said = new Set(parts.flatMap(({ counted }) => [counted.en, counted.es]))
  expect(said).toContain('1 actor here')
  expect(said).toContain('1 actor aquí')
  expect(said).toContain('1 asociación en curso')
  for (const text of said) expect(text).not.toMatch(/^1 \S*s\b(?! aquí)/)
  for (const { counted, records } of parts) expect(counted.en.startsWith(`${records.length} `)).toBe(true)
})

it('shares its rank with whose score is equal', () => {
  const spots = whiteSpots(atlas)
  for (const { rank, score } of spots) expect(rank).toBe(spots.filter((other) => other.score > score).length + 1)
})
