import type { PartName } from './part-names.ts'

/** How much a part weighs unless told, and why. */
export interface DefaultWeight {
  readonly weight: number
  readonly because: string
}

/**
 * The weights of the parts, each with its reason.
 *
 * They were set before anything was measured and have not been changed since; `docs/evaluation.md` puts beside them
 * what weights learnt from the ties would give.
 */
export const defaultWeights: Readonly<Record<PartName, DefaultWeight>> = {
  sectors: {
    weight: 3,
    because: 'Clusters are organised by sector: without common ground in it there is nothing to cooperate on.',
  },
  partnerships: {
    weight: 2,
    because:
      'Members of one partnership have signed up to a common aim; one that targets a country looks for partners.',
  },
  partners: {
    weight: 2,
    because: 'A partner in common can introduce the two, and vouches for both.',
  },
  precedents: {
    weight: 1.5,
    because: 'Who works with clusters like yours has shown that it can, and wants to; yet it owes you nothing.',
  },
  interest: {
    weight: 1,
    because: 'To name a country as a target is a wish, not yet a deed; it counts in each direction.',
  },
  events: {
    weight: 1,
    because: 'Who was at one small event has probably met; at a large one, perhaps.',
  },
  roles: {
    weight: 0.5,
    because: 'Who travels on missions and who receives them suit each other, but most could do either.',
  },
  memberships: {
    weight: 0.5,
    because: 'A common platform makes contact easy, but its members may never have met.',
  },
  labels: {
    weight: 0.5,
    because: 'A label vouches for the management of a partner, not for its fit.',
  },
  instruments: {
    weight: 0.5,
    because: 'An agreement or programme of both sides in the field helps whoever uses it, and is open to many.',
  },
}
