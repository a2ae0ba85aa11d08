import { type Atlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { type Standing, standingOf } from '../dataset/standing.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { memoize, memoizePerDate } from '../util/memo.ts'
import { type SideId, sideOfActor } from './geography.ts'

/** The actors of an atlas, numbered from 0: first the clusters, then the organizations. */
export interface Actors {
  readonly count: number
  readonly entryAt: (actor: number) => Entry<ActorCollection>
  /** The number of the actor with an id; none if no actor has it. */
  readonly numberOf: (id: string) => number | undefined
  /** The side on which each actor is. */
  readonly sides: readonly (SideId | undefined)[]
  /** The actors that had ended, each with what had become of it. */
  readonly ended: ReadonlyMap<number, Standing>
}

/** The actors of an atlas, with their sides and their ends as of a date. */
export const actorsAsOf = /* @__PURE__ */ memoizePerDate((atlas: Atlas, asOf: PartialDate): Actors => {
  const { clusters, organizations } = atlas.records
  const count = clusters.length + organizations.length
  const { numberOf } = recordIndex(atlas.records)
  const ended = new Map<number, Standing>()
  const note = (collection: ActorCollection, first: number) => {
    for (const [position, record] of atlas.records[collection].entries()) {
      if (record.milestones === undefined) continue
      const standing = standingOf(atlas, entryOf(collection, record), asOf)
      if (standing !== undefined) ended.set(first + position, standing)
    }
  }
  note('clusters', 0)
  note('organizations', clusters.length)
  return {
    count,
    entryAt: (actor) => {
      const cluster = clusters[actor]
      if (cluster !== undefined) return { collection: 'clusters', record: cluster }
      const organization = organizations[actor - clusters.length]
      if (organization !== undefined) return { collection: 'organizations', record: organization }
      throw new RangeError(`the atlas has no actor number ${actor}`)
    },
    numberOf: (id) => {
      // The records of these two collections are numbered first.
      const number = numberOf(id)
      return number !== undefined && number < count ? number : undefined
    },
    sides: [...clusters, ...organizations].map((actor) => sideOfActor(atlas, actor, asOf)),
    ended,
  }
})

/** Actor numbers of both ends of each tie; -1 for an end that is no actor of the atlas. */
export interface TieEnds {
  readonly first: Int32Array
  readonly second: Int32Array
}

/** The ends of all ties. */
export const tieEnds = /* @__PURE__ */ memoize((atlas: Atlas): TieEnds => {
  const { ties } = atlas.records
  // The numbers of actors do not depend on the date.
  const { numberOf } = actorsAsOf(atlas, atlas.manifest.asOf)
  return {
    first: Int32Array.from(ties, ({ between }) => numberOf(between[0]) ?? -1),
    second: Int32Array.from(ties, ({ between }) => numberOf(between[1]) ?? -1),
  }
})
