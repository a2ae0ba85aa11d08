import { oncePer } from '../../atlas/atlas.ts'
import { type BegunPartnerships, begunPartnerships } from '../begun-partnerships.ts'
import { entriesOf } from '../entries-of.ts'
import type { Ground, GroundsOf } from '../ground.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { rarity } from '../rarity.ts'
import { includes, intersectionOf, unionOf } from '../sorted-lists.ts'

/** To be in the field and the country that a partnership aims at is half of being in it. */
const aimedAt = 0.5

interface TargetingPartnerships extends BegunPartnerships {
  /** Whom each partnership that targets some place aims at: who is there and, if it names sectors, in one of them. */
  readonly aims: ReadonlyMap<string, Int32Array>
}

const targetingPartnerships = oncePer((index: MatchingIndex): TargetingPartnerships => {
  const { places, sectors } = index
  const begun = begunPartnerships(index)
  const aims = [...begun.byId.values()].flatMap((partnership): (readonly [string, Int32Array])[] => {
    if (partnership.targets === undefined) return []
    const there = unionOf(partnership.targets.map(places.actorsIn))
    const inField = partnership.sectors && unionOf(partnership.sectors.map(sectors.actorsConcernedBy))
    return [[partnership.id, inField === undefined ? there : intersectionOf(there, inField)]]
  })
  return { ...begun, aims: new Map(aims) }
})

/** Partnerships in common, and those of one that aim at the other. */
export const partnershipGrounds: GroundsOf = (index, asking) => {
  const { atlas, actors } = index
  const { members, aims } = targetingPartnerships(index)
  const own = members.keysOf(asking)
  const ground = (kind: Ground['kind'], partnership: string, strength: number, reached: Int32Array): Ground => ({
    part: 'partnerships',
    kind,
    strength,
    actors: reached,
    records: () => entriesOf(atlas, [partnership]),
  })
  const shared = own.map((partnership) => {
    const inIt = members.actorsWith(partnership)
    return ground('same-partnership', partnership, rarity(inIt.length, actors.count), inIt)
  })
  const aimedAtThem = own.flatMap((partnership) => {
    const reached = aims.get(partnership)
    return reached === undefined ? [] : [ground('your-partnership-targets-it', partnership, aimedAt, reached)]
  })
  const aimedAtUs = [...aims].flatMap(([partnership, reached]) =>
    includes(reached, asking)
      ? [ground('its-partnership-targets-you', partnership, aimedAt, members.actorsWith(partnership))]
      : [],
  )
  return [...shared, ...aimedAtThem, ...aimedAtUs]
}
