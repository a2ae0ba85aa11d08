import type { Atlas, Entry } from '../dataset/atlas.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { type Standing, standingOf } from '../dataset/standing.ts'
import { stored } from '../dataset/stored-index.ts'
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
  /** The side on which an actor is. */
  readonly sideOf: (actor: number) => SideId | undefined
  /** The actors that had ended, each with what had become of it. */
  readonly ended: ReadonlyMap<number, Standing>
}

/** The numbers of the actors that may have ended by some date. */
function withMilestones(atlas: Atlas): Uint32Array {
  const { clusters, organizations } = atlas.records
  const numbers: number[] = []
  let at = 0
  for (const list of [clusters, organizations])
    for (const { milestones } of list) {
      if (milestones !== undefined) numbers.push(at)
      at++
    }
  return Uint32Array.from(numbers)
}

/** The side of each actor: its place among the sides of the atlas, from 1; 0 for none. */
function sideNumbers(atlas: Atlas, asOf: PartialDate): Uint8Array {
  const { clusters, organizations } = atlas.records
  const numbers = new Uint8Array(clusters.length + organizations.length)
  let at = 0
  for (const list of [clusters, organizations])
    for (const actor of list) {
      const side = sideOfActor(atlas, actor, asOf)
      numbers[at++] = side === undefined ? 0 : atlas.manifest.sides.indexOf(side) + 1
    }
  return numbers
}

/** Finds the number of an actor by its id: it does not depend on a date. */
function actorNumbers({ records }: Atlas): (id: string) => number | undefined {
  // The records of these two collections are numbered first.
  const count = records.clusters.length + records.organizations.length
  const { numberOf } = recordIndex(records)
  return (id) => {
    const number = numberOf(id)
    return number !== undefined && number < count ? number : undefined
  }
}

/** The actors of an atlas, with their sides and their ends as of a date. */
export const actorsAsOf = /* @__PURE__ */ memoizePerDate((atlas: Atlas, asOf: PartialDate): Actors => {
  const { clusters, organizations } = atlas.records
  const count = clusters.length + organizations.length
  const entryAt = (actor: number): Entry<ActorCollection> => {
    if (actor < clusters.length) {
      const cluster = clusters[actor]
      if (cluster !== undefined) return { collection: 'clusters', record: cluster }
    }
    const organization = organizations[actor - clusters.length]
    if (organization !== undefined) return { collection: 'organizations', record: organization }
    throw new RangeError(`the atlas has no actor number ${actor}`)
  }
  const candidates = stored(atlas, 'actors/with milestones', () => withMilestones(atlas))
  const ended = new Map<number, Standing>()
  for (const actor of candidates) {
    const standing = standingOf(atlas, entryAt(actor), asOf)
    if (standing !== undefined) ended.set(actor, standing)
  }
  const { sides } = atlas.manifest
  const numberSides = () => sideNumbers(atlas, asOf)
  const numbers = asOf === atlas.manifest.asOf ? stored(atlas, 'actors/sides', numberSides) : numberSides()
  return {
    count,
    entryAt,
    numberOf: actorNumbers(atlas),
    sideOf: (actor) => sides[(numbers[actor] ?? 0) - 1],
    ended,
  }
})

/** Actor numbers of both ends of each tie; -1 for an end that is no actor of the atlas. */
export interface TieEnds {
  readonly first: Int32Array
  readonly second: Int32Array
}

/** The ends of all ties. */
export const tieEnds = /* @__PURE__ */ memoize(
  (atlas: Atlas): TieEnds =>
    stored(atlas, 'ends of ties', () => {
      const { ties } = atlas.records
      const numberOf = actorNumbers(atlas)
      return {
        first: Int32Array.from(ties, ({ between }) => numberOf(between[0]) ?? -1),
        second: Int32Array.from(ties, ({ between }) => numberOf(between[1]) ?? -1),
      }
    }),
)

/** The actor number of each award's holder; -1 for one that is no actor of the atlas. */
export const awardHolders = /* @__PURE__ */ memoize(
  (atlas: Atlas): Int32Array =>
    stored(atlas, 'holders of awards', () => {
      const numberOf = actorNumbers(atlas)
      return Int32Array.from(atlas.records.awards, ({ holder }) => numberOf(holder) ?? -1)
    }),
)
