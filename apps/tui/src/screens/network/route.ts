import { type Entry, isNodeCollection } from '@puente/core'
import { type BranchId, centreId } from './ego-network.ts'

/** A record and what it is linked with. */
export interface NetworkRoute {
  readonly screen: 'network'
  /** Id of the record in the middle. */
  readonly id: string
  /** The selected row. */
  readonly selected: BranchId
  /** How many steps from the middle the records may be. */
  readonly depth: 1 | 2
  /** Keys of the groups that show whole, however long they are. */
  readonly unfolded: readonly string[]
}

declare module '../../app/route.ts' {
  interface Routes {
    readonly network: NetworkRoute
  }
}

/** The network around a record. */
export const networkRoute = (id: string): NetworkRoute => ({
  screen: 'network',
  id,
  selected: centreId,
  depth: 1,
  unfolded: [],
})

/** The network around a record; undefined for records that are no nodes. */
export const networkAround = (entry: Entry | undefined): NetworkRoute | undefined =>
  entry !== undefined && isNodeCollection(entry.collection) ? networkRoute(entry.record.id) : undefined
