import type { Tie } from '../model/tie.ts'
import { memoize } from '../util/memo.ts'
import { hasBegun, type MatchingIndex } from './matching-index.ts'

/** Whom an actor has a tie with. */
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
      if (a === undefined || b === undefined || a === b || !hasBegun(tie.since, asOf)) continue
      add(a, b, tie)
      add(b, a, tie)
    }
    return ties
  },
)

/** The ties of an actor that had begun by the date of an index. */
export const tiesOf = (index: MatchingIndex, actor: number): readonly TiedActor[] =>
  tiesByActor(index).get(actor) ?? noTies
