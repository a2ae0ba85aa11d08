import fc from 'fast-check'
import { UndirectedGraph } from 'graphology'
import metrics from 'graphology-metrics/centrality/index.js'
import { describe, expect, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { centrality } from './centrality.ts'
import { nodeCollections } from './graph.ts'
import { adamicAdar, commonNeighbours, personalisedPageRank, resourceAllocation } from './link-prediction.ts'
import type { Ranked } from './ranking.ts'
import { plainEdges, randomAtlas } from './testing/random-atlas.ts'
import { smallAtlas } from './testing/small-atlas.ts'

const everything = { collections: nodeCollections }

/** The same cooperation as a graph of Graphology. */
function graphologyOf(of: Atlas) {
  const graph = new UndirectedGraph()
  for (const { between } of plainEdges(of)) graph.mergeEdge(between[0], between[1])
  return graph
}

const scores = (ranked: readonly Ranked[]) =>
  Object.fromEntries(ranked.map(({ entry, score }) => [entry.record.id, score]))

function expectClose(
  found: Readonly<Record<string, number>>,
  expected: Readonly<Record<string, number>>,
  digits: number,
) {
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort())
  for (const [id, score] of Object.entries(expected)) expect(found[id]).toBeCloseTo(score, digits)
}

describe('centrality', () => {
  it('agrees with Graphology on degree and betweenness', () => {
    fc.assert(
      fc.property(randomAtlas, (of) => {
        const graph = graphologyOf(of)
        const degrees = Object.fromEntries(graph.mapNodes((id) => [id, graph.degree(id)]))
        expect(scores(centrality(of, 'degree', everything))).toEqual(degrees)
        // With two nodes there are no others between which one could stand; Graphology divides by zero.
        if (graph.order < 3) return
        expectClose(
          scores(centrality(of, 'betweenness', everything)),
          metrics.betweenness(graph, { normalized: true }),
          9,
        )
      }),
    )
  })

  it('agrees with Graphology on PageRank, as exactly as that is counted', () => {
    fc.assert(
      fc.property(randomAtlas, (of) => {
        const graph = graphologyOf(of)
        const expected = metrics.pagerank(graph, { tolerance: 1e-10, maxIterations: 1000, getEdgeWeight: null })
        expectClose(scores(centrality(of, 'pagerank', everything)), expected, 6)
      }),
    )
  })

  it('puts the platform that everybody belongs to in the middle, and ranks actors only unless told', () => {
    expect(centrality(atlas, 'betweenness', { limit: 1 })[0]?.entry.record.id).toBe('eccp')
    const collections = new Set(centrality(atlas, 'degree').map(({ entry }) => entry.collection))
    expect(collections).toEqual(new Set(['clusters', 'organizations']))
  })

  it('comes near with some pivots, and exactly there with all', () => {
    const exact = centrality(atlas, 'betweenness')
    const all = centrality(atlas, 'betweenness', { pivots: 1_000_000 })
    expect(all).toEqual(exact)
    const some = scores(centrality(atlas, 'betweenness', { pivots: 60 }))
    expect(Math.abs(some.eccp! - exact[0]!.score)).toBeLessThan(0.1)
  })
})

describe('link prediction', () => {
  /** Neighbours of each record, by trying every edge. */
  const neighboursIn = (of: Atlas, id: string) =>
    new Set(plainEdges(of).flatMap(({ between: [a, b] }) => (a === id ? [b] : b === id ? [a] : [])))

  /** Of each other record the sum, over all records that both have as neighbours, of what those weigh. */
  function naive(of: Atlas, id: string, weigh: (degree: number) => number) {
    const ids = [...new Set(plainEdges(of).flatMap(({ between }) => between))]
    const own = neighboursIn(of, id)
    const scored = ids.flatMap((other) => {
      const common = [...neighboursIn(of, other)].filter((one) => own.has(one))
      if (other === id || common.length === 0) return []
      return [[other, common.reduce((sum, one) => sum + weigh(neighboursIn(of, one).size), 0)] as const]
    })
    return Object.fromEntries(scored)
  }

  // The random atlases have sectors and a country beside cooperation, which the plain edges leave out.
  const options = { ...everything, hide: new Set(['north', 'sector']) }

  it.each([
    ['common neighbours', commonNeighbours, () => 1],
    ['Adamic–Adar', adamicAdar, (degree: number) => 1 / Math.log(degree)],
    ['resource allocation', resourceAllocation, (degree: number) => 1 / degree],
  ] as const)('%s are what counting by hand gives', (_, measure, weigh) => {
    fc.assert(
      fc.property(randomAtlas, (of) => {
        expectClose(scores(measure(of, 'a', options)), naive(of, 'a', weigh), 9)
      }),
    )
  })

  it('walks at random as a long series of steps by hand does', () => {
    fc.assert(
      fc.property(randomAtlas, (of) => {
        const ids = [...new Set(['a', ...plainEdges(of).flatMap(({ between }) => between)])]
        let shares = new Map([['a', 1]])
        for (let step = 0; step < 150; step++) {
          const next = new Map(ids.map((id) => [id, id === 'a' ? 0.15 : 0]))
          for (const [id, share] of shares) {
            const to = neighboursIn(of, id)
            if (to.size === 0) next.set('a', next.get('a')! + 0.85 * share)
            for (const other of to) next.set(other, next.get(other)! + (0.85 * share) / to.size)
          }
          shares = next
        }
        const expected = [...shares].filter(([id, share]) => id !== 'a' && share > 0)
        expectClose(scores(personalisedPageRank(of, 'a', options)), Object.fromEntries(expected), 9)
      }),
      { numRuns: 20 },
    )
  })

  const hub = smallAtlas({
    clusters: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
    partnerships: [
      { id: 'large', members: ['a', 'b', 'c', 'd', 'e'].map((actor) => ({ actor, role: 'member' })) },
      { id: 'close', members: ['a', 'd'].map((actor) => ({ actor, role: 'member' })) },
    ],
  })

  it('puts who shares the smaller circle first, and those alike in the order of the atlas', () => {
    const order = adamicAdar(hub, 'a').map(({ entry }) => entry.record.id)
    expect(order).toEqual(['d', 'b', 'c', 'e'])
    expect(adamicAdar(hub, 'a', { limit: 2 }).map(({ entry }) => entry.record.id)).toEqual(['d', 'b'])
  })

  it('forgets what is hidden', () => {
    expect(scores(commonNeighbours(hub, 'a', { hide: new Set(['large']) }))).toEqual({ d: 1 })
    expect(personalisedPageRank(hub, 'a', { hide: new Set(['large', 'close']) })).toEqual([])
  })
})
