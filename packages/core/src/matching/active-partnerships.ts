import type { Partnership } from '../model/partnership.ts'
import { memoize } from '../util/memo.ts'
import { hasBegun, type MatchingIndex } from './matching-index.ts'
import { type Postings, postings } from './postings.ts'

/** The partnerships that had begun, and who was in them. */
export interface BegunPartnerships {
  /** In the order of the dataset. */
  readonly inOrder: readonly Partnership[]
  readonly byId: ReadonlyMap<string, Partnership>
  readonly members: Postings
}

/** The partnerships that had begun by the date of an index. */
export const begunPartnerships = /* @__PURE__ */ memoize(
  ({ atlas, asOf, actors }: MatchingIndex): BegunPartnerships => {
    const begun = atlas.records.partnerships.filter(({ start }) => hasBegun(start, asOf))
    return {
      inOrder: begun,
      byId: new Map(begun.map((partnership) => [partnership.id, partnership])),
      members: postings((has) => {
        for (const { id, members } of begun) {
          for (const { actor } of members ?? []) {
            const number = actors.numberOf(actor)
            if (number !== undefined) has(number, id)
          }
        }
      }),
    }
  },
)
