import { instance } from '@viz-js/viz'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { atlas } from '../../dataset/embedded.ts'
import { graphOf } from '../../graph/graph-of.ts'
import { egoNetwork } from '../../graph/neighbours.ts'
import { subgraphOf } from '../../graph/subgraph.ts'
import { smallAtlas, withTexts } from '../../graph/testing/small-atlas.ts'
import { exportGraph, type GraphFormat } from './export-graph.ts'
import { jsonGraphFormat } from './testing/json-graph-format.ts'

/** What any reader found. */
interface Read {
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  readonly edges: readonly Readonly<Record<string, unknown>>[]
}

const fromGraphology = (graph: ReturnType<typeof parseGexf>): Read => ({
  nodes: new Map(graph.mapNodes((id, attributes) => [id, attributes])),
  edges: graph.mapEdges((_, attributes, source, target) => ({ ...attributes, source, target })),
})

/** What Graphviz draws of an attribute: there a backslash is written twice. */
const drawn = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value).replaceAll('\\\\', '\\')]))

async function readDot(text: string): Promise<Read> {
  const viz = await instance()
  // Every object with its attributes, and edges by the numbers of their ends. Where things are drawn does not matter,
  // so the engine is the one that spends least time on it.
  const read = viz.renderJSON(text, { engine: 'patchwork' }) as {
    objects?: { name: string }[]
    edges?: Record<string, string>[]
  }
  const nodes = read.objects ?? []
  return {
    nodes: new Map(nodes.map(({ name, ...attributes }) => [name, drawn(attributes)])),
    edges: (read.edges ?? []).map(({ tail, head, ...attributes }) => ({
      ...drawn(attributes),
      symmetric: attributes.dir === 'none',
      source: nodes[Number(tail)]!.name,
      target: nodes[Number(head)]!.name,
    })),
  }
}

function readJson(text: string): Read {
  const { nodes, edges } = JSON.parse(text)
  return { nodes: new Map(nodes.map((node: { id: string }) => [node.id, node])), edges }
}

function readJgf(text: string): Read {
  const { nodes, edges } = jsonGraphFormat.parse(JSON.parse(text)).graph
  return {
    nodes: new Map(Object.entries(nodes).map(([id, { label, metadata: about }]) => [id, { label, ...about }])),
    edges: edges.map(({ directed, metadata: about, ...edge }) => ({ ...edge, ...about, symmetric: !directed })),
  }
}

/** A reader of each format that is not ours; of JSON Graph Format npm and Debian have none. */
const readers: Readonly<Record<GraphFormat, (text: string) => Read | Promise<Read>>> = {
  graphml: (text) => fromGraphology(parseGraphml(MultiDirectedGraph, text)),
  gexf: (text) => fromGraphology(parseGexf(MultiDirectedGraph, text, { respectInputGraphType: true })),
  'gexf-1.3': (text) => fromGraphology(parseGexf(MultiDirectedGraph, text, { respectInputGraphType: true })),
  json: readJson,
  jgf: readJgf,
  dot: readDot,
}

const formats = Object.keys(readers) as GraphFormat[]

const nasty = `<b>"Ünïcode" & 'más' \\N \\" ]]> – 日本 ; // /* {x|y} #`

const small = smallAtlas({
  clusters: [
    { id: 'a', names: [{ value: nasty, lang: 'mul', kind: 'official' }], country: 'north', sectors: ['sector'] },
    { id: 'b', kind: 'association' },
  ],
  ties: [
    {
      id: 'a--b',
      between: ['a', 'b'],
      kind: 'mou',
      basis: 'inferred',
      because: { en: 'x', es: 'x' },
      citations: [{ source: 'report', section: '2.2', page: 5, footnote: 24 }],
    },
  ],
  partnerships: [{ id: 'p', members: [{ actor: 'a', role: 'coordinator' }] }],
})

describe.each(formats)('%s, opened by a reader of that format', (format) => {
  it('has every node and edge of the whole atlas', async () => {
    const graph = graphOf(atlas)
    const { nodes, edges } = await readers[format](exportGraph(graph, format))
    expect([...nodes.keys()].sort()).toEqual([...graph.ids].sort())
    expect(edges).toHaveLength(graph.edgeCount)
    expect(edges.filter(({ basis }) => basis === 'inferred')).toHaveLength(
      graph.inferred.reduce((sum, one) => sum + one, 0),
    )
  })

  it('tells of each node what it is and where it stands in the sources', async () => {
    const { nodes } = await readers[format](exportGraph(subgraphOf(small, ['a', 'b', 'north']), format))
    expect(nodes.get('a')).toMatchObject({
      label: nasty,
      collection: 'clusters',
      kind: 'cluster organisation',
      country: 'north',
      sectors: 'sector',
      citation: 'section 1, page 1',
    })
    expect(nodes.get('b')).toMatchObject({ kind: 'association' })
    expect(nodes.get('b')).not.toHaveProperty('country')
  })

  it('tells of each edge what it is, who states it, whether it is inferred, and which way it reads', async () => {
    const { edges } = await readers[format](exportGraph(subgraphOf(small, ['a', 'b', 'p']), format))
    const tie = edges.find(({ relation }) => relation === 'ties')
    expect([tie?.source, tie?.target].sort()).toEqual(['a', 'b'])
    expect(tie).toMatchObject({
      symmetric: true,
      label: 'memorandum of understanding',
      basis: 'inferred',
      record: 'a--b',
      citation: 'section 2.2, page 5, footnote 24',
    })
    const membership = edges.find(({ relation }) => relation === 'partnerships.members.actor')
    expect(membership).toMatchObject({ source: 'p', target: 'a', symmetric: false, label: 'members', basis: 'stated' })
  })

  it('speaks Spanish', async () => {
    const { nodes, edges } = await readers[format](exportGraph(egoNetwork(small, 'b'), format, { language: 'es' }))
    expect(nodes.get('b')).toMatchObject({ kind: 'asociación', citation: 'sección 1, página 1' })
    expect(edges[0]).toMatchObject({ label: 'memorando de entendimiento' })
  })

  it('opens where there is nothing', async () => {
    const { nodes, edges } = await readers[format](exportGraph(subgraphOf(small, []), format))
    expect([nodes.size, edges.length]).toEqual([0, 0])
  })
})

it.each(['graphml', 'gexf', 'gexf-1.3'] as const)(
  'replaces in %s what nobody sees, which no XML may hold for a part',
  async (format) => {
    const whole = smallAtlas({ clusters: [{ id: 'a', names: [{ value: 'xy', lang: 'mul', kind: 'official' }] }] })
    const broken = withTexts(whole, { xy: 'x\u0000\u000b\ud800\u202ey' })
    const { nodes } = await readers[format](exportGraph(subgraphOf(broken, ['a']), format))
    expect(nodes.get('a')?.label).toBe('x\ufffd\ufffd\ufffd\ufffdy')
  },
)
