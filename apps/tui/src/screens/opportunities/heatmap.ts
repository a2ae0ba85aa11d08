/** What the heat map shows: a matrix of one side's places against the other, and its white spots. @module */
import {
  type Atlas,
  type ColumnKind,
  type MatrixCell,
  type OpportunityMatrix,
  opportunityMatrix,
  type SideId,
  type WhiteSpot,
  whiteSpots,
} from '@puente/core'

/** The columns of a heat map: the places of one side, of one kind. */
export interface HeatmapColumns {
  readonly by: ColumnKind
  readonly side: SideId
}

/** A matrix with its white spots. */
export interface Heatmap {
  readonly matrix: OpportunityMatrix
  /** The white spot of a cell, if it is one. */
  readonly spotAt: (cell: MatrixCell) => WhiteSpot | undefined
}

/** What the cells are shaded by. */
export const measures = ['spots', 'actors', 'ties'] as const

/** What the cells are shaded by: how strong a white spot is, how many are here, or how many ties there are. */
export type Measure = (typeof measures)[number]

const kinds = ['country', 'region'] as const satisfies readonly ColumnKind[]

/** A matrix without rows costs nothing, and has its columns. */
const columnsOf = (atlas: Atlas, by: ColumnKind, side?: SideId) =>
  opportunityMatrix(atlas, { by, sectors: [], ...(side === undefined ? {} : { side }) })

/**
 * The matrices worth showing: of countries and of regions, of each side with several of them.
 *
 * The default comes first. Where no side has several places, those of one place remain.
 */
export function heatmapColumns(atlas: Atlas): readonly HeatmapColumns[] {
  const all = kinds.flatMap((by) => {
    const first = columnsOf(atlas, by).side
    const sides = [first, ...atlas.manifest.sides.filter((side) => side !== first)]
    return sides.map((side) => ({ by, side, count: columnsOf(atlas, by, side).places.length }))
  })
  const several = all.filter(({ count }) => count > 1)
  const shown = several.length > 0 ? several : all.filter(({ count }) => count > 0)
  return shown.map(({ by, side }) => ({ by, side }))
}

/** The matrix of a side with its white spots. */
export function heatmapOf(atlas: Atlas, { by, side }: HeatmapColumns): Heatmap {
  const spots = new Map(whiteSpots(atlas, { by, side }).map((spot) => [`${spot.cell.sector} ${spot.cell.place}`, spot]))
  return {
    matrix: opportunityMatrix(atlas, { by, side }),
    spotAt: ({ sector, place }) => spots.get(`${sector} ${place}`),
  }
}

/** How many ties a cell has, stated and inferred. */
export const tieCount = ({ ties }: MatrixCell): number => ties.stated.length + ties.inferred.length

/** The number that a cell is shaded by. */
export function shadeValue({ spotAt }: Heatmap, cell: MatrixCell, measure: Measure): number {
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
export function shadeRange(heat: Heatmap, measure: Measure): readonly [least: number, most: number] {
  const values = heat.matrix.rows
    .flatMap(({ cells }) => cells.map((cell) => shadeValue(heat, cell, measure)))
    .filter((value) => value > 0)
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)]
}
