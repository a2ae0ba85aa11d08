import fc from 'fast-check'
import { expect, it } from 'vitest'
import { postings } from './postings.ts'

const pairs = fc.array(fc.tuple(fc.nat({ max: 12 }), fc.constantFrom('a', 'b', 'c', 'd')), { maxLength: 60 })

it('tells the keys of each actor as they were told, and the actors of each key in order', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const { actorsWith, countWith, keysOf, keysOfBoth, fellowsOf, keys, holders } = postings((has) => {
        for (const [actor, key] of all) has(actor, key)
      })
      expect(keys).toEqual([...new Set(all.map(([, key]) => key))])
      expect([...holders()]).toEqual([...new Set(all.map(([actor]) => actor))].sort((a, b) => a - b))
      for (let actor = 0; actor < 15; actor++) {
        expect(keysOf(actor)).toEqual([...new Set(all.filter(([one]) => one === actor).map(([, key]) => key))])
        for (const other of [0, 1, 7])
          expect(keysOfBoth(actor, other)).toEqual(keysOf(actor).filter((key) => keysOf(other).includes(key)))
        expect(fellowsOf(actor)).toEqual(keysOf(actor).map((key) => actorsWith(key)))
      }
      for (const key of ['a', 'b', 'c', 'd', 'e']) {
        const actors = new Set(all.filter(([, one]) => one === key).map(([actor]) => actor))
        const ascending = [...actors].sort((a, b) => a - b)
        expect([...actorsWith(key)]).toEqual(ascending)
        expect([...actorsWith(key, 6)]).toEqual(ascending.filter((actor) => actor < 6))
        expect(countWith(key)).toBe(actors.size)
      }
    }),
  )
})
