/** What no rule of a dataset can demand, but the embedded one keeps. @module */
import { describe, expect, it } from 'vitest'
import { atlas } from '../src/dataset/embedded.ts'
import { actorCollections, collectionNames } from '../src/model/collection-name.ts'
import { textsWithin } from '../src/rules/texts.ts'
import { resolve } from '../src/search/resolve.ts'
import { search } from '../src/search/search.ts'

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

  it('has the apostrophe of print in all that people read, as in “Mexico’s”', () => {
    const straight = collectionNames.flatMap((collection) =>
      atlas.records[collection].flatMap((record) =>
        [...textsWithin(record)]
          // An anchor finds its words on a page, and an address is one.
          .filter(({ path, text }) => !/anchor$|url$|website$/u.test(path) && /\p{L}'\p{L}|\p{L}s' \p{L}/u.test(text))
          .map(({ path, text }) => `${record.id} ${path}: ${text}`),
      ),
    )
    expect(straight).toEqual([])
  })

  /** All that people read in a language, with where it stands. */
  const texts = collectionNames.flatMap((collection) =>
    atlas.records[collection].flatMap((record) =>
      [...textsWithin(record)].map(({ path, text }) => ({ path, text, at: `${record.id} ${path}: ${text}` })),
    ),
  )

  it('has the quotation marks of print: “” in English, «» in Spanish', () => {
    const wrong = texts.filter(
      ({ path, text }) =>
        (!/anchor$|url$|website$/u.test(path) && text.includes('"')) ||
        (path.endsWith('.en') && /[«»]/u.test(text)) ||
        (path.endsWith('.es') && /[“”]/u.test(text)),
    )
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  it('ends summaries, notes and comments with a full stop, and milestones only where they are several sentences', () => {
    const wrong = texts.filter(({ path, text }) => {
      const ends = /[.!?…][»”)]*$/u.test(text)
      if (/^(summary|note|statements\.\d+\.note)\.(en|es)$/u.test(path)) return !ends
      return /^milestones\.\d+\.text\./u.test(path) && ends !== /\.[»”)]* [\p{Lu}«“]/u.test(text)
    })
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  it.each(['Chihuahua’s Aerospace Cluster', "Chihuahua's Aerospace Cluster"])('is found by %s', (name) => {
    expect(search(atlas, name)[0]?.entry.record.id).toBe('chihuahua-aerospace-cluster')
    expect(resolve(atlas, name).chosen?.entry.record.id).toBe('chihuahua-aerospace-cluster')
  })
})
