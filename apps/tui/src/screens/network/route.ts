import { type Entry, isNodeCollection } from '@puente/core'
import { centreMark, type Mark } from './ego-network.ts'

/** A record and what it is linked with. */
export interface NetworkRoute {
  readonly screen: 'network'
  /** Id of the record in the middle. */
  readonly id: string
  readonly mark: Mark
  /** How many steps away the farthest are that show. */
  readonly depth: 1 | 2
  /** The groups that show whole, however long they are. */
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
  mark: centreMark,
  depth: 1,
  unfolded: [],
})

/** The network around a record, if it is one that others are linked with. */
export const networkAround = (entry: Entry | undefined): NetworkRoute | undefined =>
  entry !== undefined && isNodeCollection(entry.collection) ? networkRoute(entry.record.id) : undefined
