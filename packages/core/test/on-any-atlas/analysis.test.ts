import { describe, expect, it } from 'vitest'
import {
  type Atlas,
  actorMap,
  claimedCounts,
  languages,
  lookup,
  type MatrixCell,
  opportunityMatrix,
  parseQueryObject,
  query,
  sideOf,
  type TimelineKind,
  timeline,
  timelineKinds,
  whiteSpots,
} from '../../src/index.ts'
import { secondAtlas } from '../second-atlas.ts'
import { actorIds, bothAtlases, ids } from './atlases.ts'

const kinds = Object.keys(timelineKinds) as readonly TimelineKind[]

/** Every id that a cell holds, however deep. */
const idsWithin = (part: unknown): readonly string[] =>
  typeof part === 'string' ? [part] : Object.values(part as object).flatMap(idsWithin)

const cellsOf = (atlas: Atlas): readonly MatrixCell[] =>
  (['country', 'region'] as const).flatMap((by) => opportunityMatrix(atlas, { by }).rows.flatMap(({ cells }) => cells))

describe.each(bothAtlases)('the analysis of %s', (_, atlas) => {
  it('puts each actor on one of its two sides, or on none', () => {
    for (const id of [...actorIds(atlas), ...ids(atlas.records.places)]) {
      expect([...atlas.manifest.sides, undefined]).toContain(sideOf(atlas, id))
    }
    for (const side of atlas.manifest.sides) expect(sideOf(atlas, side)).toBe(side)
  })

  it('fills the matrix with records that exist, on the sides on which they are', () => {
    const { side, otherSide } = opportunityMatrix(atlas)
    expect([side, otherSide].toSorted()).toEqual([...atlas.manifest.sides].toSorted())
    for (const cell of cellsOf(atlas)) for (const id of idsWithin(cell)) expect(lookup(atlas, id).ok).toBe(true)
    for (const { cells } of opportunityMatrix(atlas).rows) {
      for (const { actors } of cells) {
        for (const id of actors.here) expect(sideOf(atlas, id)).toBe(side)
        for (const id of actors.across) expect(sideOf(atlas, id)).toBe(otherSide)
      }
    }
  })

  it('shows each actor once on the map, or says that it has no place for it', () => {
    const { regions, unplaced, connections } = actorMap(atlas, { collections: ['clusters', 'organizations'] })
    const spots = regions.flatMap((region) => region.spots)
    const shown = spots.flatMap(({ actors }) => actors.map(({ entry }) => entry))
    expect([...shown, ...unplaced].map(({ record }) => record.id).toSorted()).toEqual(actorIds(atlas).toSorted())
    for (const { side, spots: own } of regions) {
      // Whoever is on the other side is on the other part of the map.
      for (const { entry } of own.flatMap(({ actors }) => actors)) {
        expect([side, undefined]).toContain(sideOf(atlas, entry.record.id))
      }
    }
    for (const { ends } of connections) for (const end of ends) expect(spots).toContain(end)
  })

  it('finds white spots where there are actors on both sides and no tie, each score the sum of its parts', () => {
    for (const { cell, score, parts } of whiteSpots(atlas)) {
      expect(cell.actors.here.length).toBeGreaterThan(0)
      expect(cell.actors.across.length).toBeGreaterThan(0)
      expect([...cell.ties.stated, ...cell.ties.inferred]).toEqual([])
      expect(score).toBeCloseTo(parts.reduce((sum, { value }) => sum + value, 0))
    }
  })

  it('lists for each claimed count as many records as its own question finds', () => {
    for (const { figure, claimed, listed, agrees, finding } of claimedCounts(atlas)) {
      const { collection, where } = figure.counts
      const parsed = parseQueryObject(atlas, collection, { where })
      expect(parsed.ok && query(atlas, collection, parsed.value).total).toBe(listed)
      expect(claimed).toBe(figure.value)
      if (finding !== undefined) expect(agrees).toBe(false)
    }
  })

  it('has a timeline in order, of what is dated and cited', () => {
    const entries = timeline(atlas, { kinds })
    expect(entries.length).toBeGreaterThan(0)
    const years = entries.map(({ date }) => Number(String(date).slice(0, 4)))
    expect(years).toEqual(years.toSorted((a, b) => a - b))
    for (const { id, kind, collection, label, citations } of entries) {
      expect(timelineKinds[kind]).toBe(collection)
      expect(lookup(atlas, id)).toMatchObject({ ok: true, value: { collection } })
      expect(citations.length).toBeGreaterThan(0)
      for (const language of languages) expect(label[language]).not.toBe('')
    }
  })
})

describe('the analysis of the invented atlas', () => {
  it('asks as of its own date, by which a country may have left its union', () => {
    expect(secondAtlas.manifest.asOf).toBe('2021-06-30')
    // The sides are the two countries themselves, whatever union they are in.
    expect([sideOf(secondAtlas, 'brumar'), sideOf(secondAtlas, 'tanglin')]).toEqual(['xa', 'xb'])
    expect(sideOf(secondAtlas, 'porto-niebla')).toBe('xa')
    // A union is on no side, and so is a body that is nowhere at home.
    expect(sideOf(secondAtlas, 'meridian-league')).toBeUndefined()
    expect(sideOf(secondAtlas, 'tidal-platform')).toBeUndefined()
  })

  it('has a matrix of its own two countries, and regions', () => {
    const byCountry = opportunityMatrix(secondAtlas)
    expect([byCountry.side, byCountry.otherSide, byCountry.places]).toEqual(['xa', 'xb', ['xa']])
    expect(byCountry.rows.map(({ sector }) => sector)).toEqual(['sea-energy', 'algae'])
    const [seaEnergy, algae] = byCountry.rows.map(({ cells }) => cells[0])
    expect(algae?.actors).toEqual({ here: ['vespalga'], across: ['korall', 'tanglin'] })
    expect(algae?.ties).toEqual({ stated: [], inferred: ['tanglin--vespalga'] })
    expect(seaEnergy?.ties).toEqual({ stated: ['brumar--korall'], inferred: [] })
    // The gold label ended with 2019.
    expect(seaEnergy?.awards).toEqual({ here: [], across: ['tide-bronze-korall'] })
    expect(opportunityMatrix(secondAtlas, { by: 'region' }).places).toEqual(['costa-brumosa'])
  })

  it('has no white spot of its countries, as each sector has a tie', () => {
    expect(whiteSpots(secondAtlas)).toEqual([])
    // In Sølvik there is a cluster for algae, Korall, and nobody there has a tie for it.
    expect(whiteSpots(secondAtlas, { by: 'region', side: 'xb' }).map(({ cell }) => [cell.sector, cell.place])).toEqual([
      ['algae', 'soelvik'],
    ])
  })

  it('counts two clusters where the report claims three, and has the finding that says so', () => {
    expect(
      claimedCounts(secondAtlas).map(({ claimed, listed, agrees, finding }) => [claimed, listed, agrees, finding?.id]),
    ).toEqual([[3, 2, false, 'three-clusters-two-listed']])
  })

  it('keeps the precision of its dates', () => {
    const dates = timeline(secondAtlas, { actor: 'brumar' }).map(({ id, date, otherDates }) => [
      id,
      date,
      otherDates.map((other) => other.date),
    ])
    expect(dates).toEqual([
      ['tidal-ring', '2015', []],
      ['tide-gold-brumar', '2017-11-30', []],
      // The report gives the month, another source the day in it.
      ['niebla-mission-2018', '2018-09', ['2018-09-17']],
      ['brumar--korall', '2018-10-05', []],
      ['brumar-korall-basin', '2019-02', []],
    ])
  })
})
