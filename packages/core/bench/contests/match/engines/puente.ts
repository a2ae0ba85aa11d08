import type { ActorId } from '../../../../src/graph/graph.ts'
import { matches } from '../../../../src/matching/matches.ts'
import type { Engine } from '../../../contest.ts'
import type { Partners } from '../match-question.ts'

export const puente: Engine<ActorId, Partners> = {
  label: 'Puente',
  build: (atlas) => (id) => matches(atlas, id, { organizations: true, introductions: false }).suggestions,
}
