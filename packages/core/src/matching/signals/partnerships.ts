/** Signals from partnerships and larger bodies in common. @module */
import { numbersById } from '../../dataset/get.ts'
import type { Partnership } from '../../model/partnership.ts'
import { type Bits, emptyBits, hasBit, orBits, setBit } from '../../util/bit-set.ts'
import { memoize, memoizeByKey, memoizePair } from '../../util/memo.ts'
import { unionOf } from '../../util/sorted-lists.ts'
import { activePartnerships } from '../active-records.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { type HasKey, normalizedIdf, postings } from '../postings.ts'

/** To be in the field and the country that a partnership aims at is half of being in it. */
const aimedAt = 0.5

/** At which places partnerships aim, and in which sectors: by their numbers among the active ones. */
const aims = /* @__PURE__ */ memoize((index: MatchingIndex) => {
  const { count, at } = activePartnerships(index)
  const each = (valuesOf: (partnership: Partnership) => readonly string[] | undefined) => (has: HasKey) => {
    for (let number = 0; number < count; number++) for (const value of valuesOf(at(number)) ?? []) has(number, value)
  }
  return {
    targets: postings(
      each(({ targets }) => targets),
      index.keptAs('partnerships/targets'),
    ),
    sectors: postings(
      each(({ sectors }) => sectors),
      index.keptAs('partnerships/sectors'),
    ),
  }
})

/** Bits of the actors below an end whom a sector concerns. Sets, as a cluster can be in thousands of partnerships. */
const concernedBelow = /* @__PURE__ */ memoizePair(({ sectors }: MatchingIndex, end: number) =>
  memoizeByKey((sector: string): Bits => {
    const bits = emptyBits(end)
    for (const list of sectors.listsConcernedBy(sector, end)) for (const actor of list) setBit(bits, actor)
    return bits
  }),
)

function inField(index: MatchingIndex, sectors: readonly string[], end: number): Bits {
  const bits = emptyBits(end)
  for (const sector of sectors) orBits(bits, concernedBelow(index, end)(sector))
  return bits
}

function among(list: Int32Array, bits: Bits): Int32Array {
  const found = new Int32Array(list.length)
  let length = 0
  for (const number of list) if (hasBit(bits, number)) found[length++] = number
  return found.slice(0, length)
}

/** What was found of the actors that partnerships aim at, as long as it fits into a budget. */
const aimedBelow = /* @__PURE__ */ memoizePair((_: MatchingIndex, end: number) => ({
  lists: new Map<string, Int32Array>(),
  budget: 8 * end,
}))

/**
 * The actors below an end at which partnerships aim: those in the target places and, if there are sectors, in one of them.
 * Partnerships with the same places and sectors have the same list.
 */
function aimsOf(index: MatchingIndex, partnership: number, end: number): Int32Array {
  const kept = aimedBelow(index, end)
  const targets = aims(index).targets.keysOf(partnership)
  const sectors = aims(index).sectors.keysOf(partnership)
  const key = JSON.stringify([targets, sectors])
  const known = kept.lists.get(key)
  if (known !== undefined) return known
  const there = unionOf(targets.map((place) => index.places.actorsIn(place, end)))
  const list = sectors.length === 0 ? there : among(there, inField(index, sectors, end))
  if (list.length <= kept.budget) {
    kept.budget -= list.length
    kept.lists.set(key, list)
  }
  return list
}

/** The partnerships that aim at an actor. */
function aimingAt(index: MatchingIndex, actor: number): readonly number[] {
  const { places, sectors } = index
  const { targets, sectors: fields } = aims(index)
  const concerns = memoizeByKey((sector: string) => sectors.concerns(sector, actor))
  const here = unionOf(places.termsOf(actor).map((place) => targets.actorsWith(place)))
  return [...here].filter((number) => {
    const own = fields.keysOf(number)
    return own.length === 0 || own.some(concerns)
  })
}

/** Partnerships in common, and those of one that aim at the other. */
export const partnershipSignals: SignalSource = (index, subject, end) => {
  const { actors } = index
  const { members, idAt, withId, numberOf } = activePartnerships(index)
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
    records: () => [numberOf(partnership)],
  })
  const shared = own.map((partnership) => {
    const strength = normalizedIdf(members.countWith(partnership), actors.count)
    return signal('same-partnership', partnership, strength, members.actorsWith(partnership, end))
  })
  const aimedAtThem = own.map((id) =>
    signal('your-partnership-targets-it', id, aimedAt, aimsOf(index, withId(id), end)),
  )
  const aimedAtUs = aimingAt(index, subject)
    .map(idAt)
    .map((id) => signal('its-partnership-targets-you', id, aimedAt, members.actorsWith(id, end)))
  return [...shared, ...aimedAtThem, ...aimedAtUs]
}

const membership = /* @__PURE__ */ memoize(({ actors, keptAs }: MatchingIndex) =>
  postings((has) => {
    for (let actor = 0; actor < actors.count; actor++)
      for (const { body } of actors.entryAt(actor).record.memberOf ?? []) has(actor, body)
  }, keptAs('memberships')),
)

/** Bodies in common, such as a platform; the fewer members, the stronger. */
export const membershipSignals: SignalSource = (index, subject, end) => {
  const members = membership(index)
  return members.keysOf(subject).map((body) => ({
    part: 'memberships',
    kind: 'same-body',
    strength: normalizedIdf(members.countWith(body), index.actors.count),
    actors: members.actorsWith(body, end),
    records: () => numbersById(index.atlas, [body]),
  }))
}
