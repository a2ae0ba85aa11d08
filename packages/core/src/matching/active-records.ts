/** Partnerships, events and ties that had started by the date of an index. @module */
import { hasStarted } from '../model/date-interval.ts'
import type { Event } from '../model/event.ts'
import type { Partnership } from '../model/partnership.ts'
import type { Tie } from '../model/tie.ts'
import { groupByKey } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
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

/** The ties of each actor, in the order of the dataset, as numbers: each tie stands in the rows of both its actors. */
export interface TieRows {
  /** Where the row of each actor begins; one more than there are actors. */
  readonly starts: Uint32Array
  /** The other actor. */
  readonly others: Uint32Array
  /** The place of the tie among those of the dataset. */
  readonly ties: Uint32Array
}

export const tieRows = /* @__PURE__ */ memoize(({ atlas, asOf, actors }: MatchingIndex): TieRows => {
  const [owners, others, ties] = [new GrowableInt32(), new GrowableInt32(), new GrowableInt32()]
  const add = (owner: number, other: number, tie: number) => {
    owners.push(owner)
    others.push(other)
    ties.push(tie)
  }
  for (const [position, { between, since }] of atlas.records.ties.entries()) {
    const [a, b] = [actors.numberOf(between[0]), actors.numberOf(between[1])]
    if (a === undefined || b === undefined || a === b || !hasStarted(since, asOf)) continue
    add(a, b, position)
    add(b, a, position)
  }
  const owned = owners.toArray()
  const ownerAt = (at: number) => owned[at] ?? 0
  const { starts, values } = groupByKey(others.toArray(), ownerAt, actors.count)
  return { starts, others: values, ties: groupByKey(ties.toArray(), ownerAt, actors.count).values }
})

/** What stands at a place of the rows. */
export function tiedAt(index: MatchingIndex, at: number): readonly TiedActor[] {
  const { others, ties } = tieRows(index)
  const tie = index.atlas.records.ties[ties[at] ?? 0]
  return tie === undefined ? [] : [{ actor: others[at] ?? 0, tie }]
}

/** The other actors of an actor's ties. */
export function tiedWith(index: MatchingIndex, actor: number): Uint32Array {
  const { starts, others } = tieRows(index)
  return others.subarray(starts[actor], starts[actor + 1])
}

export function tiesOf(index: MatchingIndex, actor: number): readonly TiedActor[] {
  const { starts } = tieRows(index)
  const from = starts[actor] ?? 0
  return Array.from(tiedWith(index, actor), (_, at) => from + at).flatMap((at) => tiedAt(index, at))
}

/** The ties of two actors, in the order of the dataset; looked for among those of the one that has fewer. */
export function tiesBetween(index: MatchingIndex, a: number, b: number): readonly Tie[] {
  const [one, other] = tiedWith(index, a).length <= tiedWith(index, b).length ? [a, b] : [b, a]
  return tiesOf(index, one).flatMap(({ actor, tie }) => (actor === other ? [tie] : []))
}
