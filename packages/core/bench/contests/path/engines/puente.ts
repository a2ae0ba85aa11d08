import { lookup } from '../../../../src/dataset/get.ts'
import { shortestPath } from '../../../../src/graph/cooperation-paths.ts'
import type { Engine } from '../../../contest.ts'
import type { PathAnswer, PathQuestion } from '../path-question.ts'

export const puente: Engine<PathQuestion, PathAnswer> = {
  label: 'Puente',
  build: (atlas) => {
    const node = (id: string) => {
      const found = lookup(atlas, id)
      if (!found.ok || (found.value.collection !== 'clusters' && found.value.collection !== 'organizations')) {
        throw new Error(`no actor ${id}`)
      }
      return found.value.record.id
    }
    return ({ from, to }) => {
      const path = shortestPath(atlas, node(from), node(to))
      // A step leads from one actor to the next, through a record that both belong to or without one.
      return { edges: () => path?.steps.reduce((sum, { ways }) => sum + 1 + (ways[0]?.through.length ?? 0), 0) }
    }
  },
}
