import { expect, test } from 'vitest'
import { type Edge, type Edges, stronglyConnected } from './chains.ts'
import { chainsAreShort, maxSteps } from './chains-are-short.ts'
import { noCycles } from './no-cycles.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, place } from './testing/records.ts'

/** Places of which each lies in the one before. */
const nested = (count: number) =>
  datasetOf({
    'places/chain': Array.from({ length: count }, (_, at) => ({
      id: `p-${at}`,
      ...place(`P ${at}`, 'area', at === 0 ? {} : { within: `p-${at - 1}` }),
    })),
  })

test('as many steps as there may be', () => {
  expect(messagesOf(chainsAreShort, nested(maxSteps + 1))).toEqual([])
})

test('one step more is told once, however much lies behind it', () => {
  expect(messagesOf(chainsAreShort, nested(maxSteps + 20))).toEqual([
    'p-33 · within: more than 32 steps lead upwards from here → leave steps out: refer to what is larger still',
  ])
})

test('a circle is no long chain, nor is a body that names itself', () => {
  const circle = datasetOf({
    'clusters/a': cluster('A', { memberOf: [{ body: 'b' }] }),
    'clusters/b': cluster('B', { memberOf: [{ body: 'a' }] }),
    'clusters/c': cluster('C', { memberOf: [{ body: 'c' }] }),
  })
  expect(messagesOf(chainsAreShort, circle)).toEqual([])
})

/** References of which each lookup is counted. */
function counted(edges: Edges): { readonly edges: Edges; readonly lookups: () => number } {
  let lookups = 0
  const map = new Map(edges)
  const get = map.get.bind(map)
  map.get = (id) => {
    lookups++
    return get(id)
  }
  return { edges: map, lookups: () => lookups }
}

const edge = (from: string, to: string): Edge => ({ from: { id: from }, path: 'within', to })

test.each([
  ['a chain', (count: number) => Array.from({ length: count }, (_, at) => [edge(`${at}`, `${at + 1}`)])],
  ['a circle', (count: number) => Array.from({ length: count }, (_, at) => [edge(`${at}`, `${(at + 1) % count}`)])],
  [
    'a ladder',
    (count: number) =>
      Array.from({ length: count }, (_, at) => [edge(`${at}`, `${at + 1}`), edge(`${at}`, `${at + 2}`)]),
  ],
])('%s of twice the length takes twice the steps', (_, make) => {
  const lookups = [1000, 2000].map((count) => {
    const { edges, lookups } = counted(new Map(make(count).map((own, at) => [`${at}`, own])))
    expect([...stronglyConnected(edges)].flat().length).toBeGreaterThanOrEqual(count)
    return lookups()
  })
  expect(lookups[1]! / lookups[0]!).toBeLessThan(2.1)
})

test('a chain as long as a dataset ends in a message, and so does a circle', () => {
  const chain = nested(12_000)
  expect(messagesOf(chainsAreShort, chain)).toHaveLength(1)
  expect(messagesOf(noCycles, chain)).toEqual([])
  const circle = datasetOf({
    'places/circle': Array.from({ length: 12_000 }, (_, at) => ({
      id: `p-${at}`,
      ...place(`P ${at}`, 'area', { within: `p-${(at + 1) % 12_000}` }),
    })),
  })
  expect(messagesOf(noCycles, circle)).toHaveLength(1)
})
