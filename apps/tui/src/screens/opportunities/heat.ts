/** What the heat map shows: a matrix of one side's places against the other, and its white spots. @module */

import {
  type Atlas,
  type MatrixCell,
  type OpportunityMatrix,
  opportunityMatrix,
  type WhiteSpot,
  whiteSpots,
} from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'
import { type HeatSide, heatSides } from '../../views/heat-sides.ts'

/** A matrix with its white spots. */
export interface Heat {
  readonly matrix: OpportunityMatrix
  /** The white spot of a cell, if it is one. */
  readonly spotAt: (cell: MatrixCell) => WhiteSpot | undefined
}

/** What the cells are shaded by. */
export const measures = ['spots', 'actors', 'ties'] as const

/** What the cells are shaded by: how strong a white spot is, how many are here, or how many ties there are. */
export type Measure = (typeof measures)[number]

/** The matrix of a side with its white spots. */
export function heatOf(atlas: Atlas, { by, side }: HeatSide): Heat {
  const spots = new Map(whiteSpots(atlas, { by, side }).map((spot) => [`${spot.cell.sector} ${spot.cell.place}`, spot]))
  return {
    matrix: opportunityMatrix(atlas, { by, side }),
    spotAt: ({ sector, place }) => spots.get(`${sector} ${place}`),
  }
}

/** How many ties a cell has, stated and inferred. */
export const tieCount = ({ ties }: MatrixCell): number => ties.stated.length + ties.inferred.length

/** The number that a cell is shaded by. */
export function shadedBy({ spotAt }: Heat, cell: MatrixCell, measure: Measure): number {
  switch (measure) {
    case 'spots':
      return spotAt(cell)?.score ?? 0
    case 'actors':
      return cell.actors.here.length
    case 'ties':
      return tieCount(cell)
    default:
      return measure satisfies never
  }
}

/** The smallest and the largest number that a cell is shaded by, of those above 0; both 0 where there are none. */
export function shadedBetween(heat: Heat, measure: Measure): readonly [least: number, most: number] {
  const values = heat.matrix.rows
    .flatMap(({ cells }) => cells.map((cell) => shadedBy(heat, cell, measure)))
    .filter((value) => value > 0)
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)]
}

/** The heat map of a side. */
export const heatIn = perAtlas(({ atlas, slowCalls: patience }) =>
  memoize(
    ({ by, side }) => `${by} ${side}`,
    patience.track((side: HeatSide) => heatOf(atlas, side)),
  ),
)

/** The sides that have a heat map. */
export const heatSidesIn = perAtlas(({ atlas, slowCalls: patience }) =>
  memoize(
    () => '',
    patience.track(() => heatSides(atlas)),
  ),
)
