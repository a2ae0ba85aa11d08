/** What no rule of a dataset can demand, but the embedded one keeps. @module */
import { describe, expect, it } from 'vitest'
import { atlas } from '../src/dataset/embedded.ts'
import { actorCollections, collectionNames } from '../src/model/collection-name.ts'

/** All Spanish texts of a value, wherever they stand in it. */
function* spanishIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string' && key === 'es') yield value
  if (typeof value !== 'object' || value === null) return
  for (const [name, one] of Object.entries(value)) yield* spanishIn(one, name)
}

describe('the embedded data', () => {
  it('places an actor in the state or region after which it is named', () => {
    const regions = atlas.records.places.filter(({ kind }) => kind === 'region')
    const adrift = actorCollections.flatMap((collection) =>
      atlas.records[collection].flatMap(({ id, names, country, place }) => {
        if (place !== undefined) return []
        const named = regions.filter(
          ({ within, names: own }) =>
            within === country &&
            own.some((name) => names.some(({ value }) => ` ${value} `.includes(` ${name.value} `))),
        )
        return named.map((region) => `${id}: ${region.id}`)
      }),
    )
    expect(adrift).toEqual([])
  })

  it('writes thousands in Spanish texts as answers do: 5400 and 16.000', () => {
    const texts = collectionNames.flatMap((collection) =>
      atlas.records[collection].flatMap((record) => [...spanishIn(record)]),
    )
    expect(texts.filter((text) => /(?<![\d.,])\d{1,3}[\s,]\d{3}(?!\d)|(?<![\d.,])\d\.\d{3}(?!\d)/u.test(text))).toEqual(
      [],
    )
  })
})
