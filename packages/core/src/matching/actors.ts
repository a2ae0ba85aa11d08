import type { Atlas, Entry } from '../atlas/atlas.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { positionsById } from '../query/once-per-collection.ts'
import { type Located, type SideId, sideOfActor } from '../query/whereabouts.ts'

/** The actors of an atlas, numbered from 0: first the clusters, then the organizations. */
export interface Actors {
  readonly count: number
  readonly entryAt: (actor: number) => Entry<'clusters' | 'organizations'>
  /** The number of the actor with an id; none if no actor has it. */
  readonly numberOf: (id: string) => number | undefined
  /** The side on which each actor is. */
  readonly sides: readonly (SideId | undefined)[]
}

/** Numbers the actors of an atlas, and tells their sides as of a date. */
export function numberActors(atlas: Atlas, asOf: PartialDate): Actors {
  const { clusters, organizations } = atlas.records
  const [clusterPositions, organizationPositions] = [
    positionsById(atlas, 'clusters'),
    positionsById(atlas, 'organizations'),
  ]
  return {
    count: clusters.length + organizations.length,
    entryAt: (actor) => {
      const cluster = clusters[actor]
      if (cluster !== undefined) return { collection: 'clusters', record: cluster }
      const organization = organizations[actor - clusters.length]
      if (organization !== undefined) return { collection: 'organizations', record: organization }
      throw new RangeError(`the atlas has no actor number ${actor}`)
    },
    numberOf: (id) => {
      const position = organizationPositions.get(id)
      return clusterPositions.get(id) ?? (position === undefined ? undefined : clusters.length + position)
    },
    sides: [...clusters, ...organizations].map(sideFinder(atlas, asOf)),
  }
}

/** Finds the sides of actors, for all from the same place at once. */
function sideFinder(atlas: Atlas, asOf: PartialDate): (actor: Located) => SideId | undefined {
  const known = new Map<string, SideId | undefined>()
  return (actor) => {
    const whereabouts = `${actor.country ?? ''} ${actor.place ?? ''}`
    if (known.has(whereabouts)) return known.get(whereabouts)
    const side = sideOfActor(atlas, actor, asOf)
    known.set(whereabouts, side)
    return side
  }
}
