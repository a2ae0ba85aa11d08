/** The matrix of sectors and places, and its white spots, as JSON. @module */
import type { MatrixCell } from '../../analysis/matrix-cell.ts'
import type { OpportunityMatrix } from '../../analysis/opportunity-matrix.ts'
import type { WhiteSpot, WhiteSpotPartName } from '../../analysis/white-spots.ts'
import type { Atlas } from '../../dataset/atlas.ts'
import { checkedInteger, checkObject, checkOptions, type OptionNames } from '../../model/check-argument.ts'
import { type EntryJson, entryJsonOf, type JsonOptions, jsonContext, jsonOptionNames, namedJson } from './entry.ts'

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
    /** How many they are, where not all are named. */
    readonly total?: number
  }[]
}

/** A cell of a matrix. */
export interface MatrixCellJson extends Omit<MatrixCell, 'sector'> {
  /** For each list that does not name all: how many there are, by where it stands, like `actors.here`. */
  readonly totals?: Readonly<Record<string, number>>
}

/** How a matrix becomes JSON. */
export interface MatrixJsonOptions<L extends object> extends JsonOptions<L> {
  /** The first column, from 0; default: 0. */
  readonly firstPlace?: number
  /** The largest number of columns, from 1; default: all. */
  readonly maxPlaces?: number
}

const matrixOptionNames: OptionNames<MatrixJsonOptions<object>> = {
  ...jsonOptionNames,
  firstPlace: true,
  maxPlaces: true,
}

/** A cell whose lists name the first records only. */
function cellJson({ sector: _sector, ...cell }: MatrixCell, max: number | undefined): MatrixCellJson {
  if (max === undefined) return cell
  const totals: Record<string, number> = {}
  const first = <T>(at: string, list: readonly T[]): readonly T[] => {
    if (list.length > max) totals[at] = list.length
    return list.slice(0, max)
  }
  const bySide = <T>(at: string, { here, across }: { readonly here: readonly T[]; readonly across: readonly T[] }) => ({
    here: first(`${at}.here`, here),
    across: first(`${at}.across`, across),
  })
  const { actors, ties, interest, awards, events, instruments, partnerships, opportunities } = cell
  const cut = {
    ...cell,
    actors: bySide('actors', actors),
    ties: { stated: first('ties.stated', ties.stated), inferred: first('ties.inferred', ties.inferred) },
    interest: bySide('interest', interest),
    awards: bySide('awards', awards),
    events: first('events', events),
    instruments: { ...bySide('instruments', instruments), joint: first('instruments.joint', instruments.joint) },
    partnerships: first('partnerships', partnerships),
    opportunities: first('opportunities', opportunities),
  }
  return Object.keys(totals).length === 0 ? cut : { ...cut, totals }
}

/** A matrix; its cells name records by their ids. */
export interface MatrixJson<L extends object> extends Pick<OpportunityMatrix, 'by' | 'asOf'> {
  /** The side whose places are the columns. */
  readonly side: EntryJson<L>
  readonly otherSide: EntryJson<L>
  /** The columns. */
  readonly places: readonly EntryJson<L>[]
  /** How many columns the matrix has, where not all are here. */
  readonly placesTotal?: number
  readonly rows: readonly {
    readonly sector: EntryJson<L>
    /** One for each column. */
    readonly cells: readonly MatrixCellJson[]
    /** Actors of the column side whose place the atlas does not know. */
    readonly unplaced: readonly string[]
    /** How many these are, where not all are named. */
    readonly unplacedTotal?: number
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
      ...namedJson(context, records, (id) => entryJsonOf(context, id)),
    })),
  }
}

/**
 * A matrix as JSON, its rows and columns with their labels.
 *
 * @param atlas the atlas that the matrix is of
 * @param matrix what `opportunityMatrix` gives
 * @param options the language, what to add to each record, and which columns
 * @example
 * const matrix = opportunityMatrix(atlas, { by: 'region' })
 * toMatrixJson(atlas, matrix, { language: 'es', linkTo: () => ({}) }).side.label // 'México'
 */
export function toMatrixJson<L extends object>(
  atlas: Atlas,
  matrix: OpportunityMatrix,
  options: MatrixJsonOptions<L>,
): MatrixJson<L> {
  checkOptions(options, matrixOptionNames)
  checkObject('matrix', matrix, 'what opportunityMatrix gives', ['side', 'otherSide', 'places', 'rows'])
  const context = jsonContext(atlas, options)
  const { by, side, otherSide, asOf, places, rows } = matrix
  const { maxNamed } = context
  const first = checkedInteger('options.firstPlace', options.firstPlace ?? 0, 0)
  const end = first + checkedInteger('options.maxPlaces', options.maxPlaces ?? Math.max(1, places.length), 1)
  const isWhole = first === 0 && end >= places.length
  return {
    by,
    asOf,
    side: entryJsonOf(context, side),
    otherSide: entryJsonOf(context, otherSide),
    places: places.slice(first, end).map((id) => entryJsonOf(context, id)),
    ...(isWhole ? {} : { placesTotal: places.length }),
    rows: rows.map(({ sector, cells, unplaced }) => ({
      sector: entryJsonOf(context, sector),
      cells: cells.slice(first, end).map((cell) => cellJson(cell, maxNamed)),
      unplaced: unplaced.slice(0, maxNamed),
      ...(maxNamed !== undefined && unplaced.length > maxNamed ? { unplacedTotal: unplaced.length } : {}),
    })),
  }
}
