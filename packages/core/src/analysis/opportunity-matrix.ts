/** The matrix of actors, ties and opportunities by sector and by country or region. @module */
import { type Atlas, checkAtlas, type IdMap, type IdOf } from '../dataset/atlas.ts'
import { checkedAsOf } from '../dataset/check-date.ts'
import { get, NotFoundError } from '../dataset/get.ts'
import { focusSectors, type SideId } from '../index/geography.ts'
import { checkedTerm, checkList, checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Id } from '../model/id.ts'
import { memoize, memoizeBy } from '../util/memo.ts'
import { type ColumnKind, columnKinds, type MatrixPlaces, matrixPlaces } from './matrix-places.ts'
import { type MatrixRow, matrixRow } from './matrix-row.ts'

/** The rows, columns and date of a matrix. */
export interface MatrixOptions<I extends IdMap = IdMap> {
  /** The columns: the countries of a side, or its states and regions; default: countries. */
  readonly by?: ColumnKind
  /**
   * The side whose places are the columns. Absent: the first side that has several such places in itself, that is
   * for countries one that is no country, for regions one that is a country.
   */
  readonly side?: IdOf<'places', I>
  /** The rows; a sector takes in all within it. Absent: the focus sectors. */
  readonly sectors?: readonly IdOf<'sectors', I>[]
  /** As of when; absent: the manifest's `asOf`. */
  readonly asOf?: PartialDate
}

/** A sector × place matrix of one side against the other. */
export interface OpportunityMatrix {
  readonly by: ColumnKind
  /** The side whose places are the columns. */
  readonly side: SideId
  readonly otherSide: SideId
  readonly asOf: PartialDate
  /** The columns, in the order of the dataset. */
  readonly places: readonly Id<'places'>[]
  readonly rows: readonly MatrixRow[]
}

function defaultSide(atlas: Atlas, by: ColumnKind): SideId {
  const { sides } = atlas.manifest
  const fitting = sides.find((side) => (get(atlas, 'places', side).kind === 'country') === (by === 'region'))
  return fitting ?? sides[0]
}

function checkedSide(atlas: Atlas, id: string): SideId {
  const { sides } = atlas.manifest
  const side = sides.find((one) => one === id)
  if (side !== undefined) return side
  const message = `"${id}" is not a side of the atlas. Its sides are ${sides.map((one) => `"${one}"`).join(' and ')}.`
  throw new NotFoundError({ _tag: 'NotFound', id, collection: 'places', didYouMean: [...sides], message })
}

/** The columns that were asked for last, with what they found out of places. */
const keptPlaces = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoizeBy(
    (by: ColumnKind, side: SideId, asOf: PartialDate) => `${by} ${side} ${asOf}`,
    (by, side, asOf) => matrixPlaces(atlas, by, side, asOf),
    4,
  ),
)

/** The rows that were asked for last: a matrix or two, of which each record has a reference in every cell that holds it. */
const keptRows = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoizeBy(
    ({ by, side, asOf }: MatrixPlaces, sector: Id<'sectors'>) => `${by} ${side} ${asOf} ${sector}`,
    (places, sector) => matrixRow(atlas, places, sector),
    24,
  ),
)

const matrixNames: OptionNames<MatrixOptions> = { by: true, side: true, sectors: true, asOf: true }

/**
 * The matrix of sectors and places: the actors of each side, their ties, their stated interest, and what could support
 * more.
 *
 * Each cell holds the ids of its records. A sector takes in the sectors within it, as queries do; a tie is of a sector
 * if it says so, or if both its actors are. Labels, partnerships and instruments count while they are active, actors
 * until they end, opportunities until they are overtaken, ties and events once they have started; the side of an actor is
 * that on the same date.
 *
 * @param atlas any atlas
 * @param options rows, columns and date
 * @returns a row for each sector with a cell for each place
 * @throws {NotFoundError} if there is no such sector or side
 * @throws {RangeError} if `asOf` is not a date, or before anything that the atlas holds, or `by` none of the kinds of columns
 * @example
 * const { rows } = opportunityMatrix(atlas, { by: 'region', sectors: ['automotive'] })
 * rows[0]?.cells.find(({ place }) => place === 'nuevo-leon')?.actors.here // ['claut']
 */
export function opportunityMatrix<I extends IdMap>(
  atlas: Atlas<I>,
  options: MatrixOptions<NoInfer<I>> = {},
): OpportunityMatrix {
  checkAtlas(atlas)
  checkOptions(options, matrixNames)
  const { by = 'country', asOf = atlas.manifest.asOf } = options
  const side = options.side === undefined ? defaultSide(atlas, by) : checkedSide(atlas, options.side)
  const places = keptPlaces(atlas)(checkedTerm('by', by, columnKinds), side, checkedAsOf(atlas, asOf))
  if (options.sectors !== undefined) checkList('options.sectors', options.sectors)
  const sectors = options.sectors?.map((id) => get(atlas, 'sectors', id).id) ?? focusSectors(atlas)
  return {
    by,
    side,
    otherSide: places.otherSide,
    asOf,
    places: places.columns,
    rows: [...new Set(sectors)].map((sector) => keptRows(atlas)(places, sector)),
  }
}
