/** Partnerships, events and ties that had started by the date of an index. @module */
import { tieEnds } from '../index/actors.ts'
import { hasStarted } from '../model/date-interval.ts'
import type { Event } from '../model/event.ts'
import type { Partnership } from '../model/partnership.ts'
import type { Tie } from '../model/tie.ts'
import { groupByKey } from '../util/compressed-rows.ts'
import { itemAt } from '../util/lazy-list.ts'
import { memoize } from '../util/memo.ts'
import type { MatchingIndex } from './matching-index.ts'
import { type Postings, postings } from './postings.ts'

export interface ActivePartnerships {
  /** How many there are. */
  readonly count: number
  /** One of them by its number, in the order of the dataset. */
  readonly at: (number: number) => Partnership
  /** The members of each, by its id. */
  readonly members: Postings
}

export const activePartnerships = /* @__PURE__ */ memoize((index: MatchingIndex): ActivePartnerships => {
  const { atlas, asOf, actors, keptAs } = index
  const { partnerships } = atlas.records
  const { positions } = keptAs('partnerships')(() => ({
    positions: Uint32Array.from(partnerships.keys()).filter((at) => hasStarted(partnerships[at]?.start, asOf)),
  }))
  const at = (number: number) => itemAt(partnerships, positions[number] ?? -1)
  return {
    count: positions.length,
    at,
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

/** The other actor of a tie. */
export class TiedActor {
  readonly actor: number
  /** The tie's position among those of the atlas. */
  readonly position: number
  readonly #ties: readonly Tie[]
  constructor(ties: readonly Tie[], position: number, actor: number) {
    this.#ties = ties
    this.position = position
    this.actor = actor
  }
  get tie(): Tie {
    return itemAt(this.#ties, this.position)
  }
}

/** The ties of each actor, one actor after the other, in the order of the dataset. */
interface TieRows {
  /** Where the ties of each actor begin. */
  readonly starts: Uint32Array
  /** The position of each tie. */
  readonly ties: Uint32Array
  /** The other actor of each. */
  readonly others: Uint32Array
}

function makeTieRows({ atlas, asOf, actors }: MatchingIndex): TieRows {
  const { ties } = atlas.records
  const { first, second } = tieEnds(atlas)
  const active = Uint32Array.from(ties.keys()).filter((at) => {
    const [a, b] = [first[at] ?? -1, second[at] ?? -1]
    return a >= 0 && b >= 0 && a !== b && hasStarted(ties[at]?.since, asOf)
  })
  const endAt = (end: number) => ((end & 1) === 0 ? first : second)[active[end >>> 1] ?? 0] ?? 0
  const ends = Uint32Array.from({ length: 2 * active.length }, (_, end) => end)
  const { starts, values } = groupByKey(ends, endAt, actors.count)
  return {
    starts,
    ties: values.map((end) => active[end >>> 1] ?? 0),
    others: values.map((end) => endAt(end ^ 1)),
  }
}

const tieRows = /* @__PURE__ */ memoize(
  (index: MatchingIndex): TieRows => index.keptAs('ties')(() => makeTieRows(index)),
)

export function tiesOf(index: MatchingIndex, actor: number): readonly TiedActor[] {
  const { starts, ties, others } = tieRows(index)
  const tied: TiedActor[] = []
  for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at++)
    tied.push(new TiedActor(index.atlas.records.ties, ties[at] ?? 0, others[at] ?? 0))
  return tied
}

/** The ties of two actors, in the order of the dataset; looked for among those of the one that has fewer. */
export function tiesBetween(index: MatchingIndex, a: number, b: number): readonly Tie[] {
  const [ofA, ofB] = [tiesOf(index, a), tiesOf(index, b)]
  const [own, other] = ofA.length <= ofB.length ? [ofA, b] : [ofB, a]
  return own.flatMap((tied) => (tied.actor === other ? [tied.tie] : []))
}
