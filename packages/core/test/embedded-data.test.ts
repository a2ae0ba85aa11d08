/** What no rule of a dataset can demand, but the embedded one keeps. @module */
import { describe, expect, it } from 'vitest'
import { atlas } from '../src/dataset/embedded.ts'
import { actorCollections } from '../src/model/collection-name.ts'

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
})
