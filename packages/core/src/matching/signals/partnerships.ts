/** Signals from partnerships and larger bodies in common. @module */
import { entriesById, get } from '../../dataset/get.ts'
import type { Partnership } from '../../model/partnership.ts'
import { memoize } from '../../util/memo.ts'
import { includes, intersectionOf, unionOf } from '../../util/sorted-lists.ts'
import { activePartnerships } from '../active-records.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { normalizedIdf, type Postings, postings } from '../postings.ts'

/** To be in the field and the country that a partnership aims at is half of being in it. */
const aimedAt = 0.5

/** The partnerships that target places, by their position among the active ones. */
const targeting = /* @__PURE__ */ memoize(
  (index: MatchingIndex): Postings =>
    postings((has) => {
      const { count, at } = activePartnerships(index)
      for (let number = 0; number < count; number++) for (const place of at(number).targets ?? []) has(number, place)
    }, index.keptAs('partnerships/targets')),
)

/**
 * The actors that partnerships aim at, as far as they were computed and fit into this budget: among 100,000
 * organizations a match takes 15% longer without them (19 and 22 ms).
 */
const aimed = /* @__PURE__ */ memoize(({ actors }: MatchingIndex) => ({
  lists: new Map<Partnership, Int32Array>(),
  budget: 8 * actors.count,
}))

/** The actors that a partnership aims at: those in its target places and, if it names sectors, in one of them. */
function aimsOf(index: MatchingIndex, partnership: Partnership, targets: readonly string[]): Int32Array {
  const kept = aimed(index)
  const known = kept.lists.get(partnership)
  if (known !== undefined) return known
  const there = unionOf(targets.map(index.places.actorsIn))
  const inField = partnership.sectors && unionOf(partnership.sectors.map(index.sectors.actorsConcernedBy))
  const list = inField === undefined ? there : intersectionOf(there, inField)
  if (list.length <= kept.budget) {
    kept.budget -= list.length
    kept.lists.set(partnership, list)
  }
  return list
}

function aimingAt(index: MatchingIndex, actor: number): readonly Partnership[] {
  const { places, sectors } = index
  const { at } = activePartnerships(index)
  const here = unionOf(places.termsOf(actor).map(targeting(index).actorsWith))
  return [...here].flatMap((number) => {
    const partnership = at(number)
    const concerns = (sector: string) => includes(sectors.actorsConcernedBy(sector), actor)
    return partnership.sectors?.some(concerns) === false ? [] : [partnership]
  })
}

/** Partnerships in common, and those of one that aim at the other. */
export const partnershipSignals: SignalSource = (index, subject) => {
  const { atlas, actors } = index
  const { members } = activePartnerships(index)
  const own = members.keysOf(subject)
  const signal = (
    kind: MatchSignal['kind'],
    partnership: string,
    strength: number,
    reached: Int32Array,
  ): MatchSignal => ({
    part: 'partnerships',
    kind,
    strength,
    actors: reached,
    records: () => entriesById(atlas, [partnership]),
  })
  const shared = own.map((partnership) => {
    const inIt = members.actorsWith(partnership)
    return signal('same-partnership', partnership, normalizedIdf(inIt.length, actors.count), inIt)
  })
  const aimedAtThem = own.flatMap((id) => {
    const partnership = get(atlas, 'partnerships', id)
    return partnership.targets === undefined
      ? []
      : [signal('your-partnership-targets-it', id, aimedAt, aimsOf(index, partnership, partnership.targets))]
  })
  const aimedAtUs = aimingAt(index, subject).map(({ id }) =>
    signal('its-partnership-targets-you', id, aimedAt, members.actorsWith(id)),
  )
  return [...shared, ...aimedAtThem, ...aimedAtUs]
}

const membership = /* @__PURE__ */ memoize(({ actors, keptAs }: MatchingIndex) =>
  postings((has) => {
    for (let actor = 0; actor < actors.count; actor++)
      for (const { body } of actors.entryAt(actor).record.memberOf ?? []) has(actor, body)
  }, keptAs('memberships')),
)

/** Bodies in common, such as a platform; the fewer members, the stronger. */
export const membershipSignals: SignalSource = (index, subject) => {
  const members = membership(index)
  return members.keysOf(subject).map((body) => ({
    part: 'memberships',
    kind: 'same-body',
    strength: normalizedIdf(members.actorsWith(body).length, index.actors.count),
    actors: members.actorsWith(body),
    records: () => entriesById(index.atlas, [body]),
  }))
}
