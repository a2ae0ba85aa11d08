/** Partnerships, events and ties that had started by the date of an index. @module */
import { idsIn, recordIndex } from '../dataset/record-index.ts'
import { columnOf } from '../dataset/stored-index.ts'
import { tieEnds } from '../index/actors.ts'
import { hasStarted } from '../model/date-interval.ts'
import type { Event } from '../model/event.ts'
import type { Partnership } from '../model/partnership.ts'
import { groupByKey } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { itemAt } from '../util/lazy-list.ts'
import { lazy, memoize } from '../util/memo.ts'
import { indexIn } from '../util/sorted-lists.ts'
import type { MatchingIndex } from './matching-index.ts'
import { type Postings, postings } from './postings.ts'

export interface ActivePartnerships {
  /** How many there are. */
  readonly count: number
  /** One of them by its number, in the order of the dataset. */
  readonly at: (number: number) => Partnership
  /** The members of each, by its id. */
  readonly members: Postings
  readonly idAt: (number: number) => string
  /** Which of them has an id. */
  readonly withId: (id: string) => number
  /** The number among all records of the one with an id: one list of ids takes less time than many look-ups. */
  readonly numberOf: (id: string) => number
}

export const activePartnerships = /* @__PURE__ */ memoize((index: MatchingIndex): ActivePartnerships => {
  const { atlas, asOf, actors, keptAs } = index
  const { partnerships } = atlas.records
  const { positions } = keptAs('partnerships')(() => ({
    positions: Uint32Array.from(partnerships.keys()).filter((at) => hasStarted(partnerships[at]?.start, asOf)),
  }))
  const at = (number: number) => itemAt(partnerships, positions[number] ?? -1)
  const ids = lazy(() => [...idsIn(atlas.records, 'partnerships')])
  const byId = lazy(() => new Map(ids().map((id, position) => [id, position])))
  const positionOf = (id: string) => byId().get(id) ?? -1
  const first = recordIndex(atlas.records).firstOf('partnerships')
  return {
    count: positions.length,
    at,
    idAt: (number) => ids()[positions[number] ?? -1] ?? '',
    withId: (id) => indexIn(positions, positionOf(id)),
    numberOf: (id) => first + positionOf(id),
    members: postings((has) => {
      for (let number = 0; number < positions.length; number++) {
        const { id, members } = at(number)
        for (const { actor } of members ?? []) {
          const there = actors.numberOf(actor)
          if (there !== undefined) has(there, id)
        }
      }
    }, keptAs('partnerships/members')),
  }
})

export const activeEvents = /* @__PURE__ */ memoize(({ atlas, asOf }: MatchingIndex): readonly Event[] =>
  atlas.records.events.filter(({ start }) => hasStarted(start, asOf)),
)

/** Another actor with which an actor has a tie. */
export interface TiedActor {
  readonly actor: number
  /** The place of the tie among those of the dataset: few of the ties that are counted are read. */
  readonly tie: number
}

/** The ties of each actor, in the order of the dataset, as numbers: each tie stands in the rows of both its actors. */
interface TieRows {
  /** Where the row of each actor begins; one more than there are actors. */
  readonly starts: Uint32Array
  /** The other actor. */
  readonly others: Uint32Array
  /** The place of the tie among those of the dataset. */
  readonly ties: Uint32Array
}

/** The same as columns of which no more is read than is needed. */
export const tieRows = /* @__PURE__ */ memoize((index: MatchingIndex) => {
  const rows = index.keptAs('ties')(() => makeTieRows(index))
  return { starts: columnOf(rows, 'starts'), others: columnOf(rows, 'others'), ties: columnOf(rows, 'ties') }
})

function makeTieRows({ atlas, asOf, actors }: MatchingIndex): TieRows {
  const [owners, others, ties] = [new GrowableInt32(), new GrowableInt32(), new GrowableInt32()]
  const add = (owner: number, other: number, tie: number) => {
    owners.push(owner)
    others.push(other)
    ties.push(tie)
  }
  const { first, second } = tieEnds(atlas)
  for (const [position, { since }] of atlas.records.ties.entries()) {
    const [a = -1, b = -1] = [first[position], second[position]]
    if (a === -1 || b === -1 || a === b || !hasStarted(since, asOf)) continue
    add(a, b, position)
    add(b, a, position)
  }
  const owned = owners.toArray()
  const ownerAt = (at: number) => owned[at] ?? 0
  const { starts, values } = groupByKey(others.toArray(), ownerAt, actors.count)
  return { starts, others: values, ties: groupByKey(ties.toArray(), ownerAt, actors.count).values }
}

/** What stands at a place of the rows. */
export function tiedAt(index: MatchingIndex, at: number): TiedActor {
  const { others, ties } = tieRows(index)
  return { actor: others.at(at), tie: ties.at(at) }
}

/** The number among all records of a tie of the dataset. */
export const tieNumber = ({ atlas }: MatchingIndex, tie: number): number =>
  recordIndex(atlas.records).firstOf('ties') + tie

/** The other actors of an actor's ties. */
export function tiedWith(index: MatchingIndex, actor: number): Uint32Array {
  const { starts, others } = tieRows(index)
  return others.between(starts.at(actor), starts.at(actor + 1))
}

export function tiesOf(index: MatchingIndex, actor: number): readonly TiedActor[] {
  const from = tieRows(index).starts.at(actor)
  return Array.from(tiedWith(index, actor), (_, at) => tiedAt(index, from + at))
}

/** The numbers of the ties of two actors, in the order of the dataset; looked for among those of the one that has fewer. */
export function tiesBetween(index: MatchingIndex, a: number, b: number): readonly number[] {
  const [one, other] = tiedWith(index, a).length <= tiedWith(index, b).length ? [a, b] : [b, a]
  const { starts, ties } = tieRows(index)
  const from = starts.at(one)
  const between: number[] = []
  for (const [at, actor] of tiedWith(index, one).entries())
    if (actor === other) between.push(tieNumber(index, ties.at(from + at)))
  return between
}
