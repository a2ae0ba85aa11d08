import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import type { Match, Matches } from './match.ts'
import { type MatchOptions, matches } from './matches.ts'
import { partNames } from './score-parts.ts'

// Ids are taken from records here, and some are wrong on purpose.
const atlas: Atlas = viewOf(embedded, { evidence: 'paper' })
const allClusters = atlas.records.clusters.map(({ id }) => id)
const everyActor = { limit: Number.POSITIVE_INFINITY, introductions: false } as const satisfies MatchOptions
const idsOf = (found: readonly Match[]) => found.map(({ entry }) => entry.record.id)
const partOf = (found: Matches, id: string, name: string) =>
  found.suggestions.find(({ entry }) => entry.record.id === id)?.parts.find((part) => part.name === name)

const weights = fc.record(
  Object.fromEntries(partNames.map((part) => [part, fc.integer({ min: 0, max: 8 }).map((half) => half / 2)])),
)

describe('the score', () => {
  it('is the sum of its parts, and each part the sum of its reasons, whatever the weights', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allClusters), weights, (id, given) => {
        const { suggestions, existing } = matches(atlas, id, { ...everyActor, weights: given, organizations: true })
        for (const { score, parts } of [...suggestions, ...existing]) {
          const inThousandths = (value: number) => Math.round(value * 1000)
          expect(parts.reduce((sum, { value }) => sum + inThousandths(value), 0)).toBe(inThousandths(score))
          for (const { value, reasons } of parts)
            expect(reasons.reduce((sum, reason) => sum + inThousandths(reason.value), 0)).toBe(inThousandths(value))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('rests on records: every reason has one', () => {
    for (const id of allClusters) {
      const { suggestions, existing } = matches(atlas, id, { ...everyActor, organizations: true })
      for (const { parts, entry } of [...suggestions, ...existing])
        for (const { reasons, name } of parts)
          for (const { records, kind } of reasons)
            expect(records.length, `${id} ${entry.record.id} ${name} ${kind}`).toBeGreaterThan(0)
    }
  })

  it('is the same from both ends in what both share', () => {
    for (const id of allClusters) {
      const { side, suggestions } = matches(atlas, id, everyActor)
      // A cluster on no side is matched with both, but nobody with it.
      if (side === undefined) continue
      for (const { entry, parts } of suggestions) {
        const back = matches(atlas, entry.record.id, everyActor)
        for (const name of ['sectors', 'interest', 'partnerships', 'events', 'memberships', 'instruments', 'roles']) {
          const there = parts.find((part) => part.name === name)?.value
          expect(partOf(back, id, name)?.value, `${name} of ${id} and ${entry.record.id}`).toBe(there)
        }
      }
    }
  })

  it('is in order, and the same each time', () => {
    for (const id of allClusters.slice(0, 10)) {
      const { suggestions } = matches(atlas, id, everyActor)
      const scores = suggestions.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      expect(idsOf(matches(atlas, id, everyActor).suggestions)).toEqual(idsOf(suggestions))
    }
  })

  it('grows with the weight of a part, and loses the part at weight 0', () => {
    const byDefault = matches(atlas, 'hegan', everyActor)
    const without = matches(atlas, 'hegan', { ...everyActor, weights: { labels: 0 } })
    const more = matches(atlas, 'hegan', { ...everyActor, weights: { labels: 1 } })
    expect(partOf(byDefault, 'claut', 'labels')?.value).toBe(0.5)
    expect(partOf(more, 'claut', 'labels')?.value).toBe(1)
    expect(partOf(without, 'claut', 'labels')).toBeUndefined()
  })
})

describe('who is suggested', () => {
  it.each([
    [
      'cluster-energia-coahuila',
      'basque-energy-cluster',
      'works with five Mexican energy bodies, and leads a partnership for Mexico',
    ],
    ['monterrey-aerocluster', 'aera', 'same sector, interest in Mexico, and works with the cluster next door'],
    ['csoftmty', 'aertic', 'same sector, and one of two that work with a Mexican ICT cluster'],
  ])('%s: %s is among the first three, as it %s', (subject, expected) => {
    expect(idsOf(matches(atlas, subject, { limit: 3 }).suggestions)).toContain(expected)
  })

  it('is on the other side, and has no tie yet', () => {
    const { suggestions, existing } = matches(atlas, 'claut', everyActor)
    expect(idsOf(existing).sort()).toEqual(['acicae', 'afm'])
    expect(existing.map(({ ties }) => ties.map(({ record }) => record.id))).toContainEqual(['claut--afm'])
    for (const { entry } of suggestions) {
      expect(entry.record.country).not.toBe('mx')
      expect(['acicae', 'afm', 'claut']).not.toContain(entry.record.id)
    }
  })

  it('is clusters only, unless organizations are asked for', () => {
    const collections = (organizations: boolean) =>
      new Set(
        matches(atlas, 'hegan', { ...everyActor, organizations }).suggestions.map(({ entry }) => entry.collection),
      )
    expect(collections(false)).toEqual(new Set(['clusters']))
    expect(collections(true)).toEqual(new Set(['clusters', 'organizations']))
  })

  it('is in the sector asked for, or in one within it', () => {
    const found = matches(atlas, 'cluster-energia-coahuila', { ...everyActor, sector: 'wind-power' })
    expect(idsOf(found.suggestions)).toEqual(['enercluster'])
    expect(() => matches(atlas, 'claut', { sector: 'wind' })).toThrow('wind')
  })

  const introductionTo = (subject: 'cluster-energia-coahuila' | 'claut', candidate: string) =>
    matches(atlas, subject, { limit: Number.POSITIVE_INFINITY })
      .suggestions.find(({ entry }) => entry.record.id === candidate)
      ?.introduction?.actors.map(({ record }) => record.id)

  it.each([
    // Nearly all are members of the ECCP: one that works with the candidate tells more.
    ['cluster-energia-coahuila', 'basque-energy-cluster', ['eccp', 'amdee']],
    ['claut', 'acstyria', ['eccp', 'chihuahua-aerospace-cluster']],
    // Who works with the candidate is of no help on the far side of it: the way would lead there, back and there again.
    ['claut', 'automotive-bw', ['eccp']],
    ['claut', 'caar', ['eccp']],
    // Where nobody else connects the two, the platform is better than nothing.
    ['cluster-energia-coahuila', 'avebiom', ['eccp']],
  ] as const)('%s can be introduced to %s by what few have in common', (subject, candidate, through) => {
    expect(introductionTo(subject, candidate)).toEqual([subject, ...through, candidate])
  })

  it('shares its rank with whose score is equal', () => {
    const { suggestions } = matches(atlas, 'claut', everyActor)
    for (const { rank, score } of suggestions) {
      expect(rank).toBe(suggestions.filter((other) => other.score > score).length + 1)
    }
    expect(suggestions.filter(({ rank }) => rank === 2).length).toBeGreaterThan(5)
  })

  it('is not more than asked for', () => {
    expect(matches(atlas, 'claut').suggestions).toHaveLength(10)
    expect(idsOf(matches(atlas, 'claut', { limit: 4 }).suggestions)).toEqual(
      idsOf(matches(atlas, 'claut', everyActor).suggestions).slice(0, 4),
    )
  })

  it('follows the date: a label that has run out no longer counts, and ties that came later are not known', () => {
    const later = matches(embedded, 'aertic', { ...everyActor, asOf: '2018-01' })
    const now = matches(embedded, 'aertic', everyActor)
    const label = (found: Matches) =>
      found.existing
        .find(({ entry }) => entry.record.id === 'ict-cluster-colima')
        ?.parts.find(({ name }) => name === 'labels')
    expect(label(later)?.value).toBeGreaterThan(0)
    expect(label(now)).toBeUndefined()
    expect(idsOf(matches(atlas, 'cegistam', { asOf: '2016' }).existing)).toEqual([])
    expect(idsOf(matches(atlas, 'cegistam').existing)).toEqual(['basque-energy-cluster'])
  })
})

describe('who is left out', () => {
  it('is told with the reason', () => {
    const { excluded, side } = matches(atlas, 'claut', { exclude: ['ceaga'] })
    const reasons = excluded.map((one) =>
      one.reason === 'same-side' ? one.reason : `${one.reason} ${one.entry.record.id}`,
    )
    expect(side).toBe('mx')
    expect(reasons).toEqual(['itself claut', 'excluded ceaga', 'no-side marine-south-east', 'same-side'])
    const mexican = atlas.records.clusters.filter(({ country }) => country === 'mx')
    expect(excluded.find(({ reason }) => reason === 'same-side')).toMatchObject({ count: mexican.length - 1 })
    expect(idsOf(matches(atlas, 'claut', { ...everyActor, exclude: ['ceaga'] }).suggestions)).not.toContain('ceaga')
  })

  it('changes with the date: British clusters were European in March 2019, and not in 2021', () => {
    const british = 'north-west-aerospace-alliance'
    const asOf2021 = matches(atlas, 'monterrey-aerocluster', { ...everyActor, asOf: '2021' })
    expect(idsOf(matches(atlas, 'monterrey-aerocluster', everyActor).suggestions)).toContain(british)
    expect(idsOf(asOf2021.suggestions)).not.toContain(british)
    expect(asOf2021.excluded).toContainEqual(
      expect.objectContaining({ reason: 'left-side', entry: expect.objectContaining({ collection: 'clusters' }) }),
    )
  })

  it('is nobody of either side for a cluster that is on none: it is matched with both', () => {
    const { side, suggestions } = matches(atlas, 'marine-south-east', everyActor)
    expect(side).toBeUndefined()
    const countries = new Set(suggestions.map(({ entry }) => entry.record.country))
    expect(countries).toContain('mx')
    expect(countries).toContain('fr')
  })
})

describe('bad input', () => {
  it('is told what is wrong', () => {
    expect(() => matches(atlas, 'clautt')).toThrow('Did you mean "claut"')
    expect(() => matches(atlas, 'mx')).toThrow('It is one of places')
    expect(() => matches(atlas, 'claut', { exclude: ['hegann'] })).toThrow('Did you mean "hegan"')
    expect(() => matches(atlas, 'claut', { limit: 0 })).toThrow(RangeError)
    expect(() => matches(atlas, 'claut', { limit: 2.5 })).toThrow(RangeError)
    expect(() => matches(atlas, 'claut', { weights: { labels: -1 } })).toThrow('labels')
    expect(() => matches(atlas, 'claut', { weights: { labels: Number.NaN } })).toThrow(RangeError)
    const misspelt = { sector: 1 }
    // @ts-expect-error the part is called "sectors"
    expect(() => matches(atlas, 'claut', { weights: misspelt })).toThrow('Did you mean "sectors"')
    expect(() => matches(atlas, 'claut', { asOf: 'soon' })).toThrow('"soon" is not a date')
  })
})
