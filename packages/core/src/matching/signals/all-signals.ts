import type { GroundsOf } from '../match-signal.ts'
import type { PartName } from '../part-names.ts'
import { eventGrounds } from './events.ts'
import { instrumentGrounds } from './instruments.ts'
import { interestGrounds } from './interest.ts'
import { labelGrounds } from './labels.ts'
import { membershipGrounds } from './memberships.ts'
import { partnerGrounds } from './partners.ts'
import { partnershipGrounds } from './partnerships.ts'
import { precedentGrounds } from './precedents.ts'
import { roleGrounds } from './roles.ts'
import { sectorGrounds } from './sectors.ts'

/** What finds the grounds of each part. */
export const groundsByPart: Readonly<Record<PartName, GroundsOf>> = {
  sectors: sectorGrounds,
  interest: interestGrounds,
  partnerships: partnershipGrounds,
  partners: partnerGrounds,
  precedents: precedentGrounds,
  events: eventGrounds,
  roles: roleGrounds,
  memberships: membershipGrounds,
  labels: labelGrounds,
  instruments: instrumentGrounds,
}
