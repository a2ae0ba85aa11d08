/** The matrix of sectors and places, and its white spots. @module */
import type { MatrixCell, OpportunityMatrix, WhiteSpot, WhiteSpotPartName } from '@puente/core'
import type { Encoding, EntryLink } from './entry-link.ts'
import { named } from './named.ts'

/** A sector and a place with actors on both sides and no tie between them. */
export interface WhiteSpotBody {
  readonly sector: EntryLink
  readonly place: EntryLink
  /** Its place by score, from 1; equal scores share one. */
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
    readonly records: readonly EntryLink[]
  }[]
}

/** A matrix; cells name records by their ids. */
export interface MatrixBody extends Pick<OpportunityMatrix, 'by' | 'asOf'> {
  /** The side whose places are the columns. */
  readonly side: EntryLink
  readonly otherSide: EntryLink
  /** The columns. */
  readonly places: readonly EntryLink[]
  readonly rows: readonly {
    readonly sector: EntryLink
    /** One for each column. */
    readonly cells: readonly Omit<MatrixCell, 'sector'>[]
    /** Actors of the column side of which nobody says where they are. */
    readonly unplaced: readonly string[]
  }[]
}

/** A white spot with what speaks for it. */
export const whiteSpotBody = (encoding: Encoding, { cell, rank, score, parts }: WhiteSpot): WhiteSpotBody => ({
  sector: named(encoding, cell.sector),
  place: named(encoding, cell.place),
  rank,
  score,
  parts: parts.map(({ name, label, counted, value, records }) => ({
    name,
    label: label[encoding.language],
    counted: counted[encoding.language],
    value,
    records: records.map((id) => named(encoding, id)),
  })),
})

/** A matrix with its rows and columns named. */
export const matrixBody = (
  encoding: Encoding,
  { by, side, otherSide, asOf, places, rows }: OpportunityMatrix,
): MatrixBody => ({
  by,
  asOf,
  side: named(encoding, side),
  otherSide: named(encoding, otherSide),
  places: places.map((id) => named(encoding, id)),
  rows: rows.map(({ sector, cells, unplaced }) => ({
    sector: named(encoding, sector),
    cells: cells.map(({ sector: _sector, ...cell }) => cell),
    unplaced,
  })),
})
