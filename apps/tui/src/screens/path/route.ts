import { type Entry, isNodeCollection } from '@puente/core'
import { type DocumentCursor, startCursor } from '../../app/scroll.ts'
import { emptyInput, type TextInput } from '../../app/text-input.ts'

/** How two records are connected through cooperation. */
export interface PathRoute {
  readonly screen: 'path'
  /** Id of the record where the paths begin. */
  readonly from: string
  /** Id of the record where they end; absent: it is still to be chosen. */
  readonly to?: string
  /** What is typed to find the other end. */
  readonly input: TextInput
  readonly row: number
  readonly top: number
  readonly cursor: DocumentCursor
}

declare module '../../app/route.ts' {
  interface Routes {
    readonly path: PathRoute
  }
}

/** The paths between two records, or the choice of the second. */
export const pathRoute = (from: string, to?: string): PathRoute => ({
  screen: 'path',
  from,
  ...(to === undefined ? {} : { to }),
  input: emptyInput,
  row: 0,
  top: 0,
  cursor: startCursor,
})

/** The choice of where a path from a record leads, if it is one that others are linked with. */
export const pathFrom = (entry: Entry | undefined): PathRoute | undefined =>
  entry !== undefined && isNodeCollection(entry.collection) ? pathRoute(entry.record.id) : undefined
