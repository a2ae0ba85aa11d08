import { entriesById } from '../../dataset/get.ts'
import type { SignalSource } from '../match-signal.ts'

/** Sectors in common, narrow ones and wide ones, the rarer the more. */
export const sectorSignals: SignalSource = ({ atlas, sectors }, subject) =>
  sectors.termsOf(subject).map((sector) => ({
    part: 'sectors',
    kind: 'same-sector',
    strength: sectors.worth(sector),
    actors: sectors.actorsIn(sector),
    records: () => entriesById(atlas, [sector]),
  }))
