import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import type { Subgraph } from './graph.ts'
import { egoNetwork, neighbours } from './neighbours.ts'
import { components, subgraphOf } from './subgraph.ts'
import { type PlainEdge, plainEdges, randomAtlas } from './testing/random-atlas.ts'
import { smallAtlas } from './testing/small-atlas.ts'

const idsOf = ({ graph, nodes }: Subgraph) => nodes.map((node) => graph.ids[node])

const edgesOf = ({ graph, edges }: Subgraph) =>
  edges.map((edge) => `${graph.ids[graph.sources[edge]!]} ${graph.ids[graph.targets[edge]!]}`)

/** How far away each record is, found by widening the circle step by step. */
function distances(edges: readonly PlainEdge[], from: string, depth: number): ReadonlyMap<string, number> {
  const found = new Map([[from, 0]])
  for (let distance = 1; distance <= depth; distance++) {
    const inside = new Set(found.keys())
    for (const { between } of edges) {
      const [a, b] = between
      if (inside.has(a) && !found.has(b)) found.set(b, distance)
      if (inside.has(b) && !found.has(a)) found.set(a, distance)
    }
  }
  return found
}

const cooperation = [
  'ties',
  'stories.parties.actor',
  'partnerships.members.actor',
  'instruments.parties',
  'events.participants.who',
  'events.organisers',
  'clusters.memberOf.body',
]

/** Random atlases let a country take part too: it is hidden, as the plain edges leave it out. */
const hide = new Set(['north'])

const small = smallAtlas({
  clusters: [
    { id: 'a', country: 'north', sectors: ['sector'] },
    { id: 'b', country: 'north' },
    { id: 'c', country: 'south' },
    { id: 'lonely', country: 'south' },
  ],
  partnerships: [
    {
      id: 'p',
      members: ['a', 'b'].map((actor) => ({ actor, role: 'member' })),
      targets: ['south'],
    },
  ],
  ties: [{ id: 'b--c', between: ['b', 'c'] }],
})

describe('neighbours', () => {
  it('are as far away as widening the circle step by step finds them', () => {
    fc.assert(
      fc.property(randomAtlas, fc.integer({ min: 1, max: 6 }), (of, depth) => {
        const expected = distances(plainEdges(of), 'a', depth)
        const found = neighbours(of, 'a', { relations: cooperation, depth, hide })
        expect(new Map(found.map(({ entry, distance }) => [entry.record.id, distance]))).toEqual(
          new Map([...expected].filter(([id]) => id !== 'a')),
        )
        expect(found.map(({ distance }) => distance)).toEqual(found.map(({ distance }) => distance).toSorted())
      }),
    )
  })

  it('are reached from all records that are one step nearer', () => {
    const south = neighbours(small, 'b', { depth: 2 }).find(({ entry }) => entry.record.id === 'south')
    expect(south?.links.map(({ from, relation }) => `${from} ${relation}`)).toEqual([
      'c clusters.country',
      'p partnerships.targets',
    ])
  })

  it('can be of some collections only, although the way leads through others', () => {
    const found = neighbours(small, 'a', {
      depth: 2,
      relations: ['partnerships.members.actor'],
      collections: ['clusters'],
    })
    expect(found.map(({ entry, distance }) => [entry.record.id, distance])).toEqual([['b', 2]])
  })

  it('are not reached over what is hidden: a record that states the edge, or that stands at its end', () => {
    const reached = (hide: readonly string[]) =>
      neighbours(small, 'b', { hide: new Set(hide) }).map(({ entry }) => entry.record.id)
    expect(reached([])).toEqual(['c', 'north', 'p'])
    expect(reached(['b--c'])).toEqual(['north', 'p'])
    expect(reached(['p', 'north'])).toEqual(['c'])
    expect(reached(['nobody'])).toEqual(['c', 'north', 'p'])
  })

  it('say which relation is meant where there is none of that name', () => {
    const any: Atlas = atlas
    expect(() => neighbours(any, 'claut', { relations: ['clusters.contry'] })).toThrow(
      'No relation of the graph is called "clusters.contry". Did you mean "clusters.country"',
    )
  })
})

describe('egoNetwork', () => {
  it('holds the records around, and the edges among them too', () => {
    const ego = egoNetwork(small, 'a', { depth: 1 })
    expect(idsOf(ego)).toEqual(['a', 'sector', 'north', 'p'])
    expect(edgesOf(ego)).toEqual(['a north', 'a sector', 'p a'])
    expect(edgesOf(egoNetwork(small, 'b', { depth: 2, relations: ['ties', 'clusters.country'] }))).toEqual([
      'a north',
      'b north',
      'c south',
      'b c',
    ])
  })

  it('is the record alone at depth 0', () => {
    expect(idsOf(egoNetwork(small, 'a', { depth: 0 }))).toEqual(['a'])
  })
})

describe('subgraphOf', () => {
  it('holds the records given, once each, and the edges among them', () => {
    const part = subgraphOf(small, ['c', 'b', 'c', 'p'])
    expect(idsOf(part)).toEqual(['b', 'c', 'p'])
    expect(edgesOf(part)).toEqual(['p b', 'b c'])
  })
})

describe('components', () => {
  it('are the groups within which everybody reaches everybody by cooperation, largest first', () => {
    fc.assert(
      fc.property(randomAtlas, (of) => {
        const edges = plainEdges(of)
        const nodes = new Set(edges.flatMap(({ between }) => between))
        const expected = new Set([...nodes].map((id) => [...distances(edges, id, nodes.size).keys()].sort().join()))
        const found = components(of).map((component) => idsOf(component).sort().join())
        expect(new Set(found)).toEqual(expected)
        const sizes = components(of).map((component) => component.nodes.length)
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      }),
    )
  })

  it('leave out who cooperates with nobody, and follow other relations if told', () => {
    expect(components(small).map(idsOf)).toEqual([['a', 'b', 'c', 'p']])
    expect(components(small, { relations: ['clusters.country'] }).map(idsOf)).toEqual([
      ['a', 'b', 'north'],
      ['c', 'lonely', 'south'],
    ])
    expect(components(small, { hide: new Set(['p']) }).map(idsOf)).toEqual([['b', 'c']])
  })
})
