import type { Partnership } from '../model/partnership.ts'
import { memoize } from '../util/memo.ts'
import { hasStarted, type MatchingIndex } from './matching-index.ts'
import { type Postings, postings } from './postings.ts'

/** The partnerships that had begun, and who was in them. */
export interface ActivePartnerships {
  /** In the order of the dataset. */
  readonly inOrder: readonly Partnership[]
  readonly byId: ReadonlyMap<string, Partnership>
  readonly members: Postings
}

/** The partnerships that had begun by the date of an index. */
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
