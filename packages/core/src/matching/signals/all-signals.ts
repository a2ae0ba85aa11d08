/** The sources of signals by part. @module */
import { entriesById } from '../../dataset/get.ts'
import type { SignalSource } from '../match-signal.ts'
import type { PartName } from '../score-parts.ts'
import { eventSignals, roleSignals } from './events.ts'
import { instrumentSignals } from './instruments.ts'
import { interestSignals } from './interest.ts'
import { labelSignals } from './labels.ts'
import { partnerSignals } from './partners.ts'
import { membershipSignals, partnershipSignals } from './partnerships.ts'
import { precedentSignals } from './precedents.ts'

/** Sectors in common, narrow ones and wide ones, the rarer the more. */
const sectorSignals: SignalSource = ({ atlas, sectors }, subject) =>
  sectors.termsOf(subject).map((sector) => ({
    part: 'sectors',
    kind: 'same-sector',
    strength: sectors.worth(sector),
    actors: sectors.actorsIn(sector),
    records: () => entriesById(atlas, [sector]),
  }))

export const signalsByPart: Readonly<Record<PartName, SignalSource>> = {
  sectors: sectorSignals,
  interest: interestSignals,
  partnerships: partnershipSignals,
  partners: partnerSignals,
  precedents: precedentSignals,
  events: eventSignals,
  roles: roleSignals,
  memberships: membershipSignals,
  labels: labelSignals,
  instruments: instrumentSignals,
}
