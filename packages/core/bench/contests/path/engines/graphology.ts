import { UndirectedGraph } from 'graphology'
import { bidirectional } from 'graphology-shortest-path/unweighted.js'
import { plainEdges } from '../../../../src/graph/testing/random-atlas.ts'
import type { Engine } from '../../../contest.ts'
import type { PathAnswer, PathQuestion } from '../path-question.ts'

export const graphology: Engine<PathQuestion, PathAnswer> = {
  label: 'graphology',
  package: 'graphology',
  build: (atlas) => {
    const graph = new UndirectedGraph()
    for (const { id } of [...atlas.records.clusters, ...atlas.records.organizations]) graph.addNode(id)
    for (const { between } of plainEdges(atlas)) graph.mergeEdge(between[0], between[1])
    return ({ from, to }) => {
      const path: readonly string[] | null = bidirectional(graph, from, to)
      return { edges: () => (path === null ? undefined : path.length - 1) }
    }
  },
}
