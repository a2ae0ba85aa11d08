import { describe, expect, it } from 'vitest'
import {
  centrality,
  centralityMeasures,
  components,
  cooperationPaths,
  egoNetwork,
  exportGraph,
  type GraphFormat,
  graphFormats,
  graphOf,
  isNodeCollection,
  languages,
  lookup,
  neighbours,
  shortestPath,
  subgraphOf,
} from '../../src/index.ts'
import { secondAtlas } from '../second-atlas.ts'
import { actorIds, bothAtlases, entriesOf, entryIds } from './atlases.ts'

const formats = Object.keys(graphFormats) as readonly GraphFormat[]

describe.each(bothAtlases)('the graph of %s', (_, atlas) => {
  const graph = graphOf(atlas)

  it('has a node for each record that is one, and edges between nodes', () => {
    const nodes = entriesOf(atlas).filter(({ collection }) => isNodeCollection(collection))
    expect(graph.ids.slice(0, graph.nodeCount).toSorted()).toEqual([...entryIds(nodes)].toSorted())
    for (let edge = 0; edge < graph.edgeCount; edge++) {
      expect(graph.sources[edge]).toBeLessThan(graph.nodeCount)
      expect(graph.targets[edge]).toBeLessThan(graph.nodeCount)
    }
    // Each edge stands in the rows of both its ends.
    expect(graph.rows.edges).toHaveLength(2 * graph.edgeCount)
  })

  it('has neighbours in both directions, over edges with a name and citations', () => {
    for (const id of graph.ids.slice(0, graph.nodeCount)) {
      for (const { entry, links } of neighbours(atlas, id)) {
        expect(entryIds(neighbours(atlas, entry.record.id).map((near) => near.entry))).toContain(id)
        for (const { label, evidence } of links) {
          for (const language of languages) expect(label[language]).not.toBe('')
          expect(evidence.citations.length).toBeGreaterThan(0)
        }
      }
    }
  })

  it('puts every record with cooperation into exactly one component', () => {
    const members = components(atlas).flatMap(({ nodes }) => nodes)
    expect(new Set(members).size).toBe(members.length)
  })

  it.each(centralityMeasures)('ranks actors by %s, most central first', (measure) => {
    const ranked = centrality(atlas, measure, { limit: Number.POSITIVE_INFINITY })
    const scores = ranked.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    for (const { entry } of ranked) expect(actorIds(atlas)).toContain(entry.record.id)
  })

  it('connects actors over the same ways there and back', () => {
    const actors = atlas.records.clusters.slice(0, 6).map(({ id }) => id)
    for (const from of actors) {
      for (const to of actors) {
        const paths = cooperationPaths(atlas, from, to, { count: 3 })
        expect(cooperationPaths(atlas, to, from, { count: 3 }).map(({ cost }) => cost)).toEqual(
          paths.map(({ cost }) => cost),
        )
        // Unlike the shortest path, ways have no more steps than somebody would go.
        const anyWay = cooperationPaths(atlas, from, to, { count: 1, maxLength: 20 })
        expect(shortestPath(atlas, from, to) === undefined).toBe(anyWay.length === 0)
        for (const { actors: met, steps } of paths) {
          expect(entryIds(met)[0]).toBe(from)
          expect(entryIds(met).at(-1)).toBe(to)
          expect(steps.map((step) => step.to)).toEqual(met.slice(1))
          for (const { ways } of steps) expect(ways.length).toBeGreaterThan(0)
        }
      }
    }
  })

  it.each(formats)('is exported as %s, with the labels of its nodes and none of another atlas', (format) => {
    const [first] = atlas.records.clusters
    if (first === undefined) throw new Error('no clusters')
    for (const language of languages) {
      for (const part of [graph, egoNetwork(atlas, first.id, { depth: 2 }), subgraphOf(atlas, [first.id])]) {
        const text = exportGraph(part, format, { language })
        expect(text).toContain(first.id)
        expect(text).not.toMatch(/undefined|\[object/)
      }
    }
  })
})

describe('the graph of the invented atlas', () => {
  it('finds who can introduce whom', () => {
    // Brumar and Tang & Lín are both in the Tidal Ring.
    const [best] = cooperationPaths(secondAtlas, 'brumar', 'tanglin')
    expect(entryIds(best?.actors ?? [])).toEqual(['brumar', 'tanglin'])
    expect(entryIds(best?.steps[0]?.ways[0]?.through ?? [])).toEqual(['tidal-ring'])
    // VespAlga knows Tang & Lín, who are in the Ring with Brumar.
    const [further] = cooperationPaths(secondAtlas, 'vespalga', 'brumar')
    expect(entryIds(further?.actors ?? [])).toEqual(['vespalga', 'tanglin', 'brumar'])
  })

  it('takes a memorandum for a stronger bond than what was inferred', () => {
    const cost = (from: string, to: string) => shortestCost(from, to)
    expect(cost('brumar', 'korall')).toBeLessThan(cost('tanglin', 'vespalga'))
  })

  it('is exported without a word that only the embedded one has', () => {
    for (const format of formats) {
      const text = exportGraph(graphOf(secondAtlas), format)
      expect(text).not.toMatch(/mexic|eccp|\beu\b|europe/i)
      // An ampersand and an accent come through, as each format writes them.
      expect(text).toMatch(/Tang (&|&amp;|\\u0026) Lín/)
    }
  })

  it('has neighbours by relation', () => {
    expect(entryIds(neighbours(secondAtlas, 'brumar', { relations: ['ties'] }).map(({ entry }) => entry))).toEqual([
      'korall',
    ])
    expect(lookup(secondAtlas, 'korall-old')).toMatchObject({ ok: true })
    expect(entryIds(neighbours(secondAtlas, 'korall-old', { relations: ['ties'] }).map(({ entry }) => entry))).toEqual([
      'brumar',
    ])
  })
})

function shortestCost(from: string, to: string): number {
  const [best] = cooperationPaths(secondAtlas, from, to)
  if (best === undefined) throw new Error(`no path from ${from} to ${to}`)
  return best.cost
}
