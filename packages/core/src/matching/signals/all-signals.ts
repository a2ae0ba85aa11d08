import type { SignalSource } from '../match-signal.ts'
import type { PartName } from '../part-names.ts'
import { eventSignals } from './events.ts'
import { instrumentSignals } from './instruments.ts'
import { interestSignals } from './interest.ts'
import { labelSignals } from './labels.ts'
import { membershipSignals } from './memberships.ts'
import { partnerSignals } from './partners.ts'
import { partnershipSignals } from './partnerships.ts'
import { precedentSignals } from './precedents.ts'
import { roleSignals } from './roles.ts'
import { sectorSignals } from './sectors.ts'

/** What finds the grounds of each part. */
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
