import type { Partnership } from '../../model/partnership.ts'
import { memoize } from '../../util/memo.ts'
import { includes, intersectionOf, unionOf } from '../../util/sorted-lists.ts'
import { begunPartnerships } from '../active-partnerships.ts'
import { entriesOf } from '../entries-of.ts'
import type { GroundsOf, MatchSignal } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { type Postings, postings } from '../postings.ts'
import { rarity } from '../rarity.ts'

/** To be in the field and the country that a partnership aims at is half of being in it. */
const aimedAt = 0.5

/** The partnerships that target places, by their number among those that had begun. */
const targeting = /* @__PURE__ */ memoize(
  (index: MatchingIndex): Postings =>
    postings((has) => {
      for (const [number, { targets = [] }] of begunPartnerships(index).inOrder.entries())
        for (const place of targets) has(number, place)
    }),
)

/** Whom partnerships aim at, for those for which this has been asked, as long as it takes no more room than this. */
const aimed = /* @__PURE__ */ memoize(({ actors }: MatchingIndex) => ({
  lists: new Map<Partnership, Int32Array>(),
  room: 8 * actors.count,
}))

/** Whom a partnership that targets some place aims at: who is there and, if it names sectors, in one of them. */
function aimsOf(index: MatchingIndex, partnership: Partnership, targets: readonly string[]): Int32Array {
  const kept = aimed(index)
  const known = kept.lists.get(partnership)
  if (known !== undefined) return known
  const there = unionOf(targets.map(index.places.actorsIn))
  const inField = partnership.sectors && unionOf(partnership.sectors.map(index.sectors.actorsConcernedBy))
  const list = inField === undefined ? there : intersectionOf(there, inField)
  if (list.length <= kept.room) {
    kept.room -= list.length
    kept.lists.set(partnership, list)
  }
  return list
}

/** The partnerships that aim at an actor. */
function aimingAt(index: MatchingIndex, actor: number): readonly Partnership[] {
  const { places, sectors } = index
  const { inOrder } = begunPartnerships(index)
  const here = unionOf(places.termsOf(actor).map(targeting(index).actorsWith))
  return [...here].flatMap((number) => {
    const partnership = inOrder[number]
    const concerns = (sector: string) => includes(sectors.actorsConcernedBy(sector), actor)
    return partnership === undefined || partnership.sectors?.some(concerns) === false ? [] : [partnership]
  })
}

/** Partnerships in common, and those of one that aim at the other. */
export const partnershipGrounds: GroundsOf = (index, asking) => {
  const { atlas, actors } = index
  const { byId, members } = begunPartnerships(index)
  const own = members.keysOf(asking)
  const ground = (
    kind: MatchSignal['kind'],
    partnership: string,
    strength: number,
    reached: Int32Array,
  ): MatchSignal => ({
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
  const aimedAtThem = own.flatMap((id) => {
    const partnership = byId.get(id)
    return partnership?.targets === undefined
      ? []
      : [ground('your-partnership-targets-it', id, aimedAt, aimsOf(index, partnership, partnership.targets))]
  })
  const aimedAtUs = aimingAt(index, asking).map(({ id }) =>
    ground('its-partnership-targets-you', id, aimedAt, members.actorsWith(id)),
  )
  return [...shared, ...aimedAtThem, ...aimedAtUs]
}
