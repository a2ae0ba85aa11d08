import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import { bundlesOf, maxBundles } from './tie-bundles.ts'

const actors = ['a', 'b', 'c', 'd', 'e', 'f'] as const

const someTies = fc.array(
  fc.record({
    between: fc.uniqueArray(fc.constantFrom(...actors), { minLength: 2, maxLength: 2 }),
    since: fc.option(fc.constantFrom('2015', '2017-06'), { nil: undefined }),
  }),
  { maxLength: 30 },
)

interface Named {
  readonly some: readonly string[]
  readonly others: readonly string[]
}

/** The bundles by the ids of their actors, found tie by tie with texts as keys. */
function naiveBundles(ties: Atlas['records']['ties']): readonly Named[] {
  const partners = new Map<string, { readonly sort: string; readonly actor: string; readonly others: string[] }>()
  for (const { kind, since, between } of ties) {
    const [actor, other] = between
    const sort = `${kind} ${since}`
    const known = partners.get(`${sort} ${actor}`)
    if (known === undefined) partners.set(`${sort} ${actor}`, { sort, actor, others: [other] })
    else known.others.push(other)
  }
  const bundles = new Map<string, { readonly some: string[]; readonly others: readonly string[] }>()
  for (const { sort, actor, others } of partners.values()) {
    const key = `${sort} ${others.toSorted().join(' ')}`
    const known = bundles.get(key)
    if (known === undefined) bundles.set(key, { some: [actor], others })
    else known.some.push(actor)
  }
  return [...bundles.values()]
}

describe('bundlesOf', () => {
  it('puts ties of one kind and date together that lead to the same partners', () => {
    fc.assert(
      fc.property(someTies, (ties) => {
        const atlas = smallAtlas({
          clusters: actors.map((id) => ({ id })),
          ties: ties.map(({ between, since }, at) => ({
            id: `tie-${at}`,
            between,
            ...(since === undefined ? {} : { since }),
          })),
        })
        const { firstOf, idAt } = recordIndex(atlas.records)
        const numbers = Uint32Array.from(atlas.records.ties.keys(), (position) => firstOf('ties') + position)
        const { count, first } = bundlesOf(numbers, atlas)
        const expected = naiveBundles(atlas.records.ties)
        expect(count).toBe(expected.length)
        expect(first.map(({ some, others }) => ({ some: some.map(idAt), others: others.map(idAt) }))).toEqual(
          expected.slice(0, maxBundles + 1),
        )
      }),
    )
  })
})
