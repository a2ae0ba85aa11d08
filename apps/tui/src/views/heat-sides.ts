/** Which heat maps of sectors and places an atlas has. @module */
import { type Atlas, type ColumnKind, opportunityMatrix, type SideId } from '@puente/core'

/** The side and the kind of the places in the columns. */
export interface HeatSide {
  readonly by: ColumnKind
  readonly side: SideId
}

const kinds = ['country', 'region'] as const satisfies readonly ColumnKind[]

/** A matrix without rows costs nothing, and tells its columns. */
const columnsOf = (atlas: Atlas, by: ColumnKind, side?: SideId) =>
  opportunityMatrix(atlas, { by, sectors: [], ...(side === undefined ? {} : { side }) })

/**
 * The heat maps with several columns: countries and regions, of each side.
 *
 * The default comes first. If no side has several places, those with one place remain.
 */
export function heatSides(atlas: Atlas): readonly HeatSide[] {
  const all = kinds.flatMap((by) => {
    const usual = columnsOf(atlas, by).side
    const sides = [usual, ...atlas.manifest.sides.filter((side) => side !== usual)]
    return sides.map((side) => ({ by, side, count: columnsOf(atlas, by, side).places.length }))
  })
  const several = all.filter(({ count }) => count > 1)
  const shown = several.length > 0 ? several : all.filter(({ count }) => count > 0)
  return shown.map(({ by, side }) => ({ by, side }))
}
