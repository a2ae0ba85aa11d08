import { entriesById } from '../../dataset/get.ts'
import { sideOfPlace } from '../../index/geography.ts'
import { memoize } from '../../util/memo.ts'
import { activeEvents } from '../active-events.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
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
  const inRole = (options: string, isAtHome: boolean) =>
    postings((has) => {
      for (const { id, place, participants = [] } of activeEvents(index)) {
        const there = place === undefined ? undefined : sideOfPlace(atlas, place, asOf)
        if (there === undefined) continue
        for (const { who, role } of participants) {
          const actor = actors.numberOf(who)
          if (actor === undefined || role !== options) continue
          if ((actors.sides[actor] === there) === isAtHome) has(actor, id)
        }
      }
    })
  return { hosts: inRole('host', true), travellers: inRole('delegate', false) }
})

/** Roles that suit each other: one has travelled on missions to another side, the other has received them on its own. */
export const roleSignals: SignalSource = (index, subject) => {
  const { hosts, travellers } = roles(index)
  const signal = (kind: MatchSignal['kind'], mine: Postings, theirs: Postings): readonly MatchSignal[] =>
    mine.keysOf(subject).length === 0
      ? []
      : [
          {
            part: 'roles',
            kind,
            strength: 1,
            actors: theirs.holders(),
            records: (actor) =>
              entriesById(index.atlas, [...new Set([...theirs.keysOf(actor), ...mine.keysOf(subject)])]),
          },
        ]
  return [...signal('receives-visits', travellers, hosts), ...signal('travels', hosts, travellers)]
}
