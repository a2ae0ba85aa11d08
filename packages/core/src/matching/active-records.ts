/** Partnerships, events and ties that had started by the date of an index. @module */
import { hasStarted } from '../model/date-interval.ts'
import type { Event } from '../model/event.ts'
import type { Partnership } from '../model/partnership.ts'
import type { Tie } from '../model/tie.ts'
import { memoize } from '../util/memo.ts'
import type { MatchingIndex } from './matching-index.ts'
import { type Postings, postings } from './postings.ts'

export interface ActivePartnerships {
  /** In the order of the dataset. */
  readonly inOrder: readonly Partnership[]
  readonly byId: ReadonlyMap<string, Partnership>
  readonly members: Postings
}

export const activePartnerships = /* @__PURE__ */ memoize(
  ({ atlas, asOf, actors }: MatchingIndex): ActivePartnerships => {
    const active = atlas.records.partnerships.filter(({ start }) => hasStarted(start, asOf))
    return {
      inOrder: active,
      byId: new Map(active.map((partnership) => [partnership.id, partnership])),
      members: postings((has) => {
        for (const { id, members } of active) {
          for (const { actor } of members ?? []) {
            const number = actors.numberOf(actor)
            if (number !== undefined) has(number, id)
          }
        }
      }),
    }
  },
)

export const activeEvents = /* @__PURE__ */ memoize(({ atlas, asOf }: MatchingIndex): readonly Event[] =>
  atlas.records.events.filter(({ start }) => hasStarted(start, asOf)),
)

export interface TiedActor {
  readonly actor: number
  readonly tie: Tie
}

const noTies: readonly TiedActor[] = []

const tiesByActor = /* @__PURE__ */ memoize(
  ({ atlas, asOf, actors }: MatchingIndex): ReadonlyMap<number, readonly TiedActor[]> => {
    const ties = new Map<number, TiedActor[]>()
    const add = (from: number, to: number, tie: Tie) => {
      const known = ties.get(from)
      if (known === undefined) ties.set(from, [{ actor: to, tie }])
      else known.push({ actor: to, tie })
    }
    for (const tie of atlas.records.ties) {
      const [a, b] = [actors.numberOf(tie.between[0]), actors.numberOf(tie.between[1])]
      if (a === undefined || b === undefined || a === b || !hasStarted(tie.since, asOf)) continue
      add(a, b, tie)
      add(b, a, tie)
    }
    return ties
  },
)

export const tiesOf = (index: MatchingIndex, actor: number): readonly TiedActor[] =>
  tiesByActor(index).get(actor) ?? noTies

/** The ties of two actors, in the order of the dataset; looked for among those of the one that has fewer. */
export function tiesBetween(index: MatchingIndex, a: number, b: number): readonly Tie[] {
  const [ofA, ofB] = [tiesOf(index, a), tiesOf(index, b)]
  const [own, other] = ofA.length <= ofB.length ? [ofA, b] : [ofB, a]
  return own.flatMap(({ actor, tie }) => (actor === other ? [tie] : []))
}
