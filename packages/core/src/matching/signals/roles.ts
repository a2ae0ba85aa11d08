import { sideOfPlace } from '../../index/geography.ts'
import { memoize } from '../../util/memo.ts'
import { begunEvents } from '../active-events.ts'
import { entriesOf } from '../entries-of.ts'
import type { GroundsOf, MatchSignal } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { type Postings, postings } from '../postings.ts'

interface EventRoles {
  /** Who received visitors at which event on its own side. */
  readonly hosts: Postings
  /** Who travelled to which event on another side. */
  readonly travellers: Postings
}

const roles = /* @__PURE__ */ memoize((index: MatchingIndex): EventRoles => {
  const { atlas, asOf, actors } = index
  const inRole = (wanted: string, isAtHome: boolean) =>
    postings((has) => {
      for (const { id, place, participants = [] } of begunEvents(index)) {
        const there = place === undefined ? undefined : sideOfPlace(atlas, place, asOf)
        if (there === undefined) continue
        for (const { who, role } of participants) {
          const actor = actors.numberOf(who)
          if (actor === undefined || role !== wanted) continue
          if ((actors.sides[actor] === there) === isAtHome) has(actor, id)
        }
      }
    })
  return { hosts: inRole('host', true), travellers: inRole('delegate', false) }
})

/** Roles that suit each other: one has travelled on missions to another side, the other has received them on its own. */
export const roleGrounds: GroundsOf = (index, asking) => {
  const { hosts, travellers } = roles(index)
  const ground = (kind: MatchSignal['kind'], mine: Postings, theirs: Postings): readonly MatchSignal[] =>
    mine.keysOf(asking).length === 0
      ? []
      : [
          {
            part: 'roles',
            kind,
            strength: 1,
            actors: theirs.holders(),
            records: (actor) => entriesOf(index.atlas, [...new Set([...theirs.keysOf(actor), ...mine.keysOf(asking)])]),
          },
        ]
  return [...ground('receives-visits', travellers, hosts), ...ground('travels', hosts, travellers)]
}
