/** Graph files as NetworkX reads them: the library of whoever works with graphs in Python. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { atlas } from '../../dataset/embedded.ts'
import { graphOf } from '../../graph/graph-of.ts'
import { egoNetwork } from '../../graph/neighbours.ts'
import { exportGraph, type GraphFormat } from './export-graph.ts'

/** Says what a file holds, as JSON: how many nodes and edges, and one of each. */
const script = `
import json, sys, networkx
graph = getattr(networkx, sys.argv[1])(sys.argv[2])
source, target, edge = next(iter(graph.edges(data=True)))
print(json.dumps({
    "nodes": graph.number_of_nodes(), "edges": graph.number_of_edges(),
    "directed": graph.is_directed(), "claut": graph.nodes["claut"], "edge": edge,
}))
`

/** The Pythons that have NetworkX: Debian's, which is some years old, and whatever the path has. */
const pythons = ['/usr/bin/python3', 'python3'].flatMap((python) => {
  const { status, stdout } = spawnSync(python, ['-c', 'import networkx; print(networkx.__version__)'], {
    encoding: 'utf8',
  })
  return status === 0 ? [{ python, version: stdout.trim() }] : []
})

const readers = [
  { format: 'graphml', read: 'read_graphml' },
  { format: 'gexf', read: 'read_gexf' },
] as const satisfies readonly { format: GraphFormat; read: string }[]

const folder = mkdtempSync(join(tmpdir(), 'puente-graphs-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Without any the tests are skipped, under a name that says why. */
const tried = pythons.length > 0 ? pythons : [{ python: 'python3', version: '(not here; Debian has python3-networkx)' }]

const describeIfThere = pythons.length > 0 ? describe : describe.skip

describeIfThere.each(tried)('NetworkX $version', ({ python }) => {
  it.each(readers)('reads every node and edge of $format', ({ format, read }) => {
    const graph = graphOf(atlas)
    const file = join(folder, `whole.${format}`)
    writeFileSync(file, exportGraph(graph, format))
    const { stdout, stderr } = spawnSync(python, ['-c', script, read, file], { encoding: 'utf8' })
    expect(stderr.split('\n').filter((line) => /Error/.test(line))).toEqual([])
    const found = JSON.parse(stdout)
    expect(found).toMatchObject({ nodes: graph.ids.length, edges: graph.edgeCount, directed: true })
    expect(found.claut).toMatchObject({
      collection: 'clusters',
      country: 'Mexico',
      label: expect.stringMatching(/Automotriz/),
    })
    expect(found.edge).toMatchObject({
      basis: expect.stringMatching(/stated|inferred/),
      relation: expect.any(String),
    })
  })

  it('reads the network around a record', () => {
    const file = join(folder, 'claut.gexf')
    writeFileSync(file, exportGraph(egoNetwork(atlas, 'claut'), 'gexf', { language: 'es' }))
    const { stdout } = spawnSync(python, ['-c', script, 'read_gexf', file], { encoding: 'utf8' })
    expect(JSON.parse(stdout).claut.collection).toBe('clusters')
  })
})
