import type { ColumnKind, SideId } from '@puente/core'
import { type DocumentCursor, startCursor } from '../../app/scroll.ts'
import type { HeatSide } from '../../views/heat-sides.ts'
import type { Measure } from './heatmap.ts'

/** The heat map of sectors and places, and its selected cell. */
export interface OpportunitiesRoute {
  readonly screen: 'opportunities'
  /** The kind of places, and the side, of the columns. */
  readonly by: ColumnKind
  readonly side: SideId
  readonly measure: Measure
  /** The selected cell, from 0. */
  readonly row: number
  readonly column: number
  /** The first row and column that show. */
  readonly top: number
  readonly left: number
  /** Whether the map or the selected cell has the focus. */
  readonly focus: 'map' | 'cell'
  readonly cursor: DocumentCursor
}

declare module '../../app/route.ts' {
  interface Routes {
    readonly opportunities: OpportunitiesRoute
  }
}

/** The heat map of a side's places, at its first cell. */
export const opportunitiesRoute = ({ by, side }: HeatSide): OpportunitiesRoute => ({
  screen: 'opportunities',
  by,
  side,
  measure: 'spots',
  row: 0,
  column: 0,
  top: 0,
  left: 0,
  focus: 'map',
  cursor: startCursor,
})
