/** Signals from events: both took part, or their roles suit each other. @module */
import { numbersById } from '../../dataset/get.ts'
import { sideOfPlace } from '../../index/geography.ts'
import { memoize } from '../../util/memo.ts'
import { activeEvents } from '../active-records.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { normalizedIdf, type Postings, postings } from '../postings.ts'

const attendance = /* @__PURE__ */ memoize((index: MatchingIndex) =>
  postings((has) => {
    for (const { id, organisers = [], participants = [] } of activeEvents(index)) {
      for (const there of [...organisers, ...participants.map(({ who }) => who)]) {
        const number = index.actors.numberOf(there)
        if (number !== undefined) has(number, id)
      }
    }
  }, index.keptAs('attendance')),
)

/** Events in common; the fewer actors took part, the stronger. */
export const eventSignals: SignalSource = (index, subject, end) => {
  const there = attendance(index)
  return there.keysOf(subject).map((event) => ({
    part: 'events',
    kind: 'same-event',
    strength: normalizedIdf(there.countWith(event), index.actors.count),
    actors: there.actorsWith(event, end),
    records: () => numbersById(index.atlas, [event]),
  }))
}

interface EventRoles {
  /** Hosts at events on their own side. */
  readonly hosts: Postings
  /** Delegates at events on another side. */
  readonly travellers: Postings
}

const roles = /* @__PURE__ */ memoize((index: MatchingIndex): EventRoles => {
  const { atlas, asOf, actors } = index
  const inRole = (options: string, isAtHome: boolean) =>
    postings(
      (has) => {
        for (const { id, place, participants = [] } of activeEvents(index)) {
          const there = place === undefined ? undefined : sideOfPlace(atlas, place, asOf)
          if (there === undefined) continue
          for (const { who, role } of participants) {
            const actor = actors.numberOf(who)
            if (actor === undefined || role !== options) continue
            if ((actors.sideOf(actor) === there) === isAtHome) has(actor, id)
          }
        }
      },
      index.keptAs(`roles/${options}`),
    )
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
              numbersById(index.atlas, [...new Set([...theirs.keysOf(actor), ...mine.keysOf(subject)])]),
          },
        ]
  return [...signal('receives-visits', travellers, hosts), ...signal('travels', hosts, travellers)]
}
