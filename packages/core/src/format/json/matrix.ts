/** The matrix of sectors and places, and its white spots, as JSON. @module */
import type { MatrixCell } from '../../analysis/matrix-cell.ts'
import type { OpportunityMatrix } from '../../analysis/opportunity-matrix.ts'
import type { WhiteSpot, WhiteSpotPartName } from '../../analysis/white-spots.ts'
import type { Atlas } from '../../dataset/atlas.ts'
import { checkObject, checkOptions } from '../../model/check-argument.ts'
import { type EntryJson, entryJsonOf, type JsonOptions, jsonContext, jsonOptionNames } from './entry.ts'

/** A sector and a place with actors on both sides and no tie between them. */
export interface WhiteSpotJson<L extends object> {
  readonly sector: EntryJson<L>
  readonly place: EntryJson<L>
  /** Its rank by score, from 1; equal scores share one. */
  readonly rank: number
  /** The sum of the parts. */
  readonly score: number
  readonly parts: readonly {
    readonly name: WhiteSpotPartName
    readonly label: string
    /** The same with how many records it counts, like "4 actors on the other side". */
    readonly counted: string
    readonly value: number
    /** The records that it counts. */
    readonly records: readonly EntryJson<L>[]
  }[]
}

/** A matrix; its cells name records by their ids. */
export interface MatrixJson<L extends object> extends Pick<OpportunityMatrix, 'by' | 'asOf'> {
  /** The side whose places are the columns. */
  readonly side: EntryJson<L>
  readonly otherSide: EntryJson<L>
  /** The columns. */
  readonly places: readonly EntryJson<L>[]
  readonly rows: readonly {
    readonly sector: EntryJson<L>
    /** One for each column. */
    readonly cells: readonly Omit<MatrixCell, 'sector'>[]
    /** Actors of the column side whose place the atlas does not know. */
    readonly unplaced: readonly string[]
  }[]
}

/**
 * A white spot as JSON, with the parts of its score.
 *
 * @param atlas the atlas that the white spot is of
 * @param spot a white spot that `whiteSpots` gives
 * @param options the language, and what to add to each record
 * @example
 * whiteSpots(atlas, { sectors: ['ict'], limit: 1 }).map(
 *   (spot) => toWhiteSpotJson(atlas, spot, { language: 'en', linkTo: () => ({}) }).sector.id,
 * )
 * // ['ict']
 */
export function toWhiteSpotJson<L extends object>(
  atlas: Atlas,
  spot: WhiteSpot,
  options: JsonOptions<L>,
): WhiteSpotJson<L> {
  checkOptions(options, jsonOptionNames)
  checkObject('spot', spot, 'a white spot that whiteSpots gives', ['cell', 'rank', 'score', 'parts'])
  const context = jsonContext(atlas, options)
  const { language } = context
  const { cell, rank, score, parts } = spot
  return {
    sector: entryJsonOf(context, cell.sector),
    place: entryJsonOf(context, cell.place),
    rank,
    score,
    parts: parts.map(({ name, label, counted, value, records }) => ({
      name,
      label: label[language],
      counted: counted[language],
      value,
      records: records.map((id) => entryJsonOf(context, id)),
    })),
  }
}

/**
 * A matrix as JSON, its rows and columns with their labels.
 *
 * @param atlas the atlas that the matrix is of
 * @param matrix what `opportunityMatrix` gives
 * @param options the language, and what to add to each record
 * @example
 * const matrix = opportunityMatrix(atlas, { by: 'region' })
 * toMatrixJson(atlas, matrix, { language: 'es', linkTo: () => ({}) }).side.label // 'México'
 */
export function toMatrixJson<L extends object>(
  atlas: Atlas,
  matrix: OpportunityMatrix,
  options: JsonOptions<L>,
): MatrixJson<L> {
  checkOptions(options, jsonOptionNames)
  checkObject('matrix', matrix, 'what opportunityMatrix gives', ['side', 'otherSide', 'places', 'rows'])
  const context = jsonContext(atlas, options)
  const { by, side, otherSide, asOf, places, rows } = matrix
  return {
    by,
    asOf,
    side: entryJsonOf(context, side),
    otherSide: entryJsonOf(context, otherSide),
    places: places.map((id) => entryJsonOf(context, id)),
    rows: rows.map(({ sector, cells, unplaced }) => ({
      sector: entryJsonOf(context, sector),
      cells: cells.map(({ sector: _sector, ...cell }) => cell),
      unplaced,
    })),
  }
}
