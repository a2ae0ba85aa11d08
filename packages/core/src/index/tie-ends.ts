import type { Atlas } from '../dataset/atlas.ts'
import { memoize } from '../util/memo.ts'
import { actorsAsOf } from './actors.ts'

/** Between whom the ties of an atlas are, by the position of each: numbers of actors, or -1 for none of the atlas's. */
export interface TieEnds {
  readonly first: Int32Array
  readonly second: Int32Array
}

/** The actors of all ties. */
export const tieEnds = /* @__PURE__ */ memoize((atlas: Atlas): TieEnds => {
  const { ties } = atlas.records
  // On whichever date, actors have the same numbers.
  const { numberOf } = actorsAsOf(atlas, atlas.manifest.asOf)
  return {
    first: Int32Array.from(ties, ({ between }) => numberOf(between[0]) ?? -1),
    second: Int32Array.from(ties, ({ between }) => numberOf(between[1]) ?? -1),
  }
})
