import { describe, expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { related } from '../dataset/related.ts'
import { cooperationRelations } from './cooperation.ts'
import { nodeCollections } from './graph.ts'
import { graphOf } from './graph-of.ts'
import { linkAt } from './link.ts'
import { smallAtlas } from './testing/small-atlas.ts'

/** The edges of an atlas, each as `from relation to`. */
const edgesOf = (of: Parameters<typeof graphOf>[0]) => {
  const graph = graphOf(of)
  return Array.from({ length: graph.edgeCount }, (_, edge) => {
    const { from, relation, to } = linkAt(graph, edge, graph.sources[edge]!)
    return `${from} ${relation} ${to}`
  })
}

describe('graphOf', () => {
  it('makes edges of references between records, and of the records that only link two others', () => {
    const small = smallAtlas({
      clusters: [
        { id: 'a', country: 'north' },
        { id: 'b', memberOf: [{ body: 'c' }] },
      ],
      organizations: [{ id: 'c' }],
      ties: [{ id: 'a--b', between: ['a', 'b'] }],
    })
    expect(edgesOf(small)).toEqual(['a clusters.country north', 'b clusters.memberOf.body c', 'a ties b'])
  })

  it('makes no edge of a reference to nobody or to itself, nor a second one of a reference given twice', () => {
    const small = smallAtlas({
      organizations: [
        { id: 'a', parent: 'a', sectors: ['sector', 'sector'], country: 'nowhere' },
        { id: 'b', memberOf: [{ body: 'report' }] },
      ],
    })
    expect(edgesOf(small)).toEqual(['a organizations.sectors sector'])
  })

  it('sorts the row of each node by neighbour, and lists each edge in the rows of both its ends', () => {
    const graph = graphOf(atlas)
    const { starts, neighbours, edges } = graph.rows
    const seen = new Map<number, number[]>()
    for (let node = 0; node < graph.nodeCount; node++) {
      const row = neighbours.slice(starts[node], starts[node + 1])
      expect([...row]).toEqual([...row].sort((a, b) => a - b))
      for (const edge of edges.slice(starts[node], starts[node + 1])) seen.set(edge, [...(seen.get(edge) ?? []), node])
    }
    for (let edge = 0; edge < graph.edgeCount; edge++)
      expect(seen.get(edge)).toEqual([graph.sources[edge]!, graph.targets[edge]!].sort((a, b) => a - b))
  })

  it('holds what related() tells of every node, which finds it in another way', () => {
    const graph = graphOf(atlas)
    const isNode = (id: string) => (graph.numbers.get(id) ?? graph.nodeCount) < graph.nodeCount
    const expected = nodeCollections.flatMap((collection) =>
      atlas.records[collection].flatMap((record) =>
        // The record comes from the collection that stands beside it.
        related(atlas, { collection, record } as Parameters<typeof related>[1])
          .filter(({ direction }) => direction === 'out')
          .flatMap(({ relation, entries }) =>
            entries.filter((to) => isNode(to.record.id)).map((to) => `${record.id} ${relation} ${to.record.id}`),
          ),
      ),
    )
    const links = [
      ...atlas.records.ties.map(({ between: [a, b] }) => `${a} ties ${b}`),
      ...atlas.records.awards.map(({ holder, scheme }) => `${holder} awards ${scheme}`),
    ]
    expect(edgesOf(atlas).sort()).toEqual([...expected, ...links].sort())
  })

  it('is made once', () => {
    expect(graphOf(atlas)).toBe(graphOf(atlas))
  })

  it('has every relation that is counted as cooperation', () => {
    const names = graphOf(atlas).relations.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(cooperationRelations)))
  })
})

describe('linkAt', () => {
  const small = smallAtlas({
    clusters: [{ id: 'a' }, { id: 'b' }],
    partnerships: [
      {
        id: 'p',
        members: [{ actor: 'a', role: 'coordinator' }],
        citations: [
          { source: 'report', page: 1, for: ['members'] },
          { source: 'report', page: 2, for: ['sectors'] },
          { source: 'report', page: 3 },
        ],
      },
    ],
    ties: [{ id: 'a--b', between: ['a', 'b'], kind: 'mou', basis: 'inferred', because: { en: 'x', es: 'x' } }],
  })
  const graph = graphOf(small)
  const edgeBetween = (a: string, b: string) =>
    Array.from(graph.sources).findIndex(
      (source, edge) => graph.ids[source] === a && graph.ids[graph.targets[edge]!] === b,
    )

  it('reads a relation in the direction in which it is walked', () => {
    const edge = edgeBetween('p', 'a')
    expect(linkAt(graph, edge, graph.numbers.get('p')!)).toMatchObject({ from: 'p', to: 'a', label: { en: 'members' } })
    expect(linkAt(graph, edge, graph.numbers.get('a')!)).toMatchObject({
      from: 'a',
      to: 'p',
      label: { en: 'member of the partnership', es: 'miembro de la asociación' },
    })
  })

  it('cites what bears out the relation: citations for its field and for the whole record', () => {
    const { evidence } = linkAt(graph, edgeBetween('p', 'a'), graph.numbers.get('p')!)
    expect(evidence.entry.record.id).toBe('p')
    expect(evidence.citations.map(({ page }) => page)).toEqual([1, 3])
  })

  it('calls a tie by its kind, and says that it is inferred', () => {
    const link = linkAt(graph, edgeBetween('a', 'b'), graph.numbers.get('b')!)
    expect(link).toMatchObject({ from: 'b', to: 'a', label: { en: 'memorandum of understanding' } })
    expect(link.evidence).toMatchObject({ basis: 'inferred', entry: { collection: 'ties', record: { id: 'a--b' } } })
  })
})
