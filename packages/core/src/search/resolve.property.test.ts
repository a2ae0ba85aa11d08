import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { RejectionReason } from './actor-match.ts'
import { legalFormsOf } from './legal-forms.ts'
import { resolve } from './resolve.ts'
import { naiveResolve } from './testing/naive-resolve.ts'
import { atlases, someAtlas, someText } from './testing/some-text.ts'

/** Names as they stand, without spaces, and as people write them. */
const someWritten = someAtlas.chain((atlas) => {
  const text = someText(atlases[atlas], actorCollections, 'name')
  return fc.tuple(
    fc.constant(atlas),
    fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: text.map((name) => name.replaceAll(' ', '')) }),
  )
})

it('chooses whom comparing with all names would choose, or says that two are alike or none is', () => {
  fc.assert(
    fc.property(someWritten, ([name, written]) => {
      const atlas = atlases[name]
      const { chosen, reason, runnersUp } = resolve(atlas, written)
      const naive = naiveResolve(atlas, written)
      // Of those that have no more than places and general words, not all are looked for.
      const isNear = (objections: readonly RejectionReason[] = []) =>
        !objections.some(({ because }) => because === 'not-telling')
      const near = naive.filter(({ objections }) => isNear(objections))
      const [nearest] = runnersUp.filter(({ against }) => isNear(against))
      const expectNear = (expected: (typeof near)[number] | undefined) => {
        // Below that a name may share no more than the beginning of a word, as Aeroméxico does with an aeroclúster.
        if (expected === undefined || expected.score <= 0.6) return
        const last = runnersUp.at(-1)?.score ?? 0
        // The others may fill the list before it.
        if (nearest !== undefined || last < expected.score) expect(nearest?.score).toBeCloseTo(expected.score, 9)
      }
      const [first, second] = naive.filter(({ objections }) => objections.length === 0)
      if (first === undefined || first.score < 0.72) {
        expect(reason).toBe('nothing-alike')
        expectNear(near[0])
      } else if (first.isExact ? second?.isExact : first.score - (second?.score ?? 0) < 0.06) {
        expect(reason).toBe('ambiguous')
        expectNear(near[0])
      } else {
        expect(chosen?.entry.record.id).toBe(first.id)
        expect(chosen?.score).toBeCloseTo(first.score, 9)
        expectNear(near.find(({ id }) => id !== first.id))
      }
    }),
    { numRuns: 100 },
  )
})

describe('a legal form of its country', () => {
  const countryCode = (atlas: Atlas, country: string | undefined) =>
    atlas.records.places.find(({ id }) => id === country)?.iso3166_1 ?? ''
  const official = actorCollections
    .flatMap((collection) => embedded.records[collection].map((record: Records[ActorCollection]) => record))
    .flatMap(({ id, country, names }) =>
      names.filter(({ kind }) => kind === 'official').map(({ value }) => ({ id, country, value })),
    )
  const pairs = official.flatMap(({ id, country, value }) =>
    [...legalFormsOf(countryCode(embedded, country)), ...legalFormsOf('EU')].map((form) => ({ id, value, form })),
  )

  it('before or after an official name, dotted, spaced or without either, still leads to the actor', () => {
    expect(pairs.length).toBeGreaterThan(1500)
    const ways = [
      (name: string, form: string) => `${name}, ${form}`,
      (name: string, form: string) => `${name} ${form.replaceAll('.', '. ').trim()}`,
      (name: string, form: string) => `${form.replaceAll('.', '')} ${name}`,
    ]
    pairs.forEach(({ id, value, form }, at) => {
      const written = ways[at % ways.length]!(value, form)
      expect(resolve(embedded, written).chosen?.entry.record.id, written).toBe(id)
    })
  })

  it('is known for every country of the atlas', () => {
    for (const { iso3166_1 } of embedded.records.places)
      if (iso3166_1 !== undefined) expect(legalFormsOf(iso3166_1), iso3166_1).not.toEqual([])
  })
})
