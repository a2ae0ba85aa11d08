import { entriesOf } from '../entries-of.ts'
import type { GroundsOf } from '../match-signal.ts'

/** Sectors in common, narrow ones and wide ones, the rarer the more. */
export const sectorGrounds: GroundsOf = ({ atlas, sectors }, asking) =>
  sectors.termsOf(asking).map((sector) => ({
    part: 'sectors',
    kind: 'same-sector',
    strength: sectors.worth(sector),
    actors: sectors.actorsIn(sector),
    records: () => entriesOf(atlas, [sector]),
  }))
