import type { Atlas } from '../../../src/dataset/atlas.ts'
import { plainEdges } from '../../../src/graph/testing/random-atlas.ts'
import type { Contest } from '../../contest.ts'
import { graphology } from './engines/graphology.ts'
import { puente } from './engines/puente.ts'
import { type PathAnswer, type PathQuestion, pathQuestions } from './path-question.ts'

/** The number of steps, ring by ring from one end. */
function judge(atlas: Atlas) {
  const neighbours = new Map<string, string[]>()
  for (const { between } of plainEdges(atlas)) {
    for (const [a, b] of [between, between.toReversed()]) {
      if (a === undefined || b === undefined) continue
      const known = neighbours.get(a)
      if (known === undefined) neighbours.set(a, [b])
      else known.push(b)
    }
  }
  const steps = (from: string, to: string): number | undefined => {
    const seen = new Set([from])
    for (let ring = [from], length = 0; ring.length > 0; length++) {
      if (seen.has(to)) return length
      ring = ring
        .flatMap((one) => neighbours.get(one) ?? [])
        .filter((one) => {
          if (seen.has(one)) return false
          seen.add(one)
          return true
        })
    }
    return undefined
  }
  return ({ from, to }: PathQuestion, { edges }: PathAnswer): boolean => edges() === steps(from, to)
}

export const pathContest: Contest<PathQuestion, PathAnswer> = {
  title: 'The shortest path between two actors, among ties, partnerships, events and memberships',
  aim: 'at least 10 times faster than graphology',
  questions: pathQuestions,
  engines: { puente, graphology },
  judge,
}
