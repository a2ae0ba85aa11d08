/** The columns of a matrix: the countries or regions of one side, and what lies where as of a date. @module */

import type { Atlas } from '../dataset/atlas.ts'
import { lookup } from '../dataset/get.ts'
import { type Actors, actorsAsOf, tieEnds } from '../index/actors.ts'
import { ancestorsOfPlace, type Located, placeOfKind, type SideId, sideOfPlace } from '../index/geography.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Id } from '../model/id.ts'
import { lazy, memoizeByKey } from '../util/memo.ts'
import { isStarted } from './as-of.ts'

export const columnKinds = ['country', 'region'] as const

/** What the columns of a matrix are. */
export type ColumnKind = (typeof columnKinds)[number]

export interface MatrixPlaces {
  readonly by: ColumnKind
  /** The side whose places are the columns. */
  readonly side: SideId
  readonly otherSide: SideId
  readonly asOf: PartialDate
  /** The columns, in the order of the dataset. */
  readonly columns: readonly Id<'places'>[]
  readonly actors: Actors
  /** The column in which an actor is; none if it is elsewhere, or not known so precisely. */
  readonly columnOf: (actor: Located) => string | undefined
  /** The columns in which something is that an id names: a place, an actor, or a partnership by its members. */
  readonly columnsWithin: (id: string) => readonly string[]
  /** The columns that something reaches: for a place wider than columns, like the whole side, all that it holds. */
  readonly columnsReached: (id: string) => readonly string[]
  /** The same for what is narrower than the side; none for what speaks of the whole side. */
  readonly columnsNamed: (id: string) => readonly string[]
  /** The ties, by position, of an actor in a column with one on the other side that had started by the date, in order. */
  readonly crossing: () => readonly CrossingTie[]
  /** Whether something is on the column side. */
  readonly isHere: (id: string) => boolean
  /** Whether something is on the other side, at least in part. */
  readonly isAcross: (id: string) => boolean
}

/** A tie across the sides, with the numbers of its actors. */
export interface CrossingTie {
  readonly position: number
  readonly first: number
  readonly second: number
  /** The column of each actor that faces one on the other side. */
  readonly columns: readonly string[]
}

function crossingTies(atlas: Atlas, { actors, otherSide, asOf, columnOf }: Omit<MatrixPlaces, 'crossing'>) {
  const ends = tieEnds(atlas)
  return atlas.records.ties.flatMap((tie, position): readonly CrossingTie[] => {
    const [first = -1, second = -1] = [ends.first[position], ends.second[position]]
    if (first < 0 || second < 0) return []
    const columnFacing = (there: number, here: number) =>
      actors.sides[there] === otherSide ? columnOf(actors.entryAt(here).record) : undefined
    const columns = [columnFacing(second, first), columnFacing(first, second)].filter((column) => column !== undefined)
    if (columns.length === 0 || !isStarted(atlas, { collection: 'ties', record: tie }, asOf)) return []
    return [{ position, first, second, columns }]
  })
}

/**
 * The places where something acts that an id names.
 *
 * A cluster acts where it sits. An organization acts for its country: a ministry in the capital is not of the capital
 * alone.
 */
function placesOfId(atlas: Atlas, id: string): readonly string[] {
  const found = lookup(atlas, id)
  if (!found.ok) return []
  const { collection, record } = found.value
  switch (collection) {
    case 'places':
      return [record.id]
    case 'clusters':
      return [record.place ?? record.country].flatMap((place) => place ?? [])
    case 'organizations':
      return [record.country ?? record.place].flatMap((place) => place ?? [])
    case 'partnerships':
      return (record.members ?? []).flatMap(({ actor }) => placesOfId(atlas, actor))
    default:
      return []
  }
}

export function matrixPlaces(atlas: Atlas, by: ColumnKind, side: SideId, asOf: PartialDate): MatrixPlaces {
  const [first, second] = atlas.manifest.sides
  const otherSide = side === first ? second : first
  const widerOf = memoizeByKey((place) => ancestorsOfPlace(atlas, place, asOf))
  const sideOf = memoizeByKey((place) => sideOfPlace(atlas, place, asOf))
  const columns = atlas.records.places.filter(({ kind, id }) => kind === by && sideOf(id) === side).map(({ id }) => id)
  const isColumn: ReadonlySet<string> = new Set(columns)
  const columnAround = memoizeByKey((place) => {
    const column = placeOfKind(atlas, place, by)
    return column !== undefined && isColumn.has(column) ? [column] : []
  })
  const reached = memoizeByKey((place) => [
    ...columnAround(place),
    ...columns.filter((column) => widerOf(column).includes(place)),
  ])
  const placesOf = memoizeByKey((id) => placesOfId(atlas, id))
  const once = (found: readonly string[]) => [...new Set(found)]
  const places = {
    by,
    side,
    otherSide,
    asOf,
    columns,
    actors: actorsAsOf(atlas, asOf),
    columnOf: ({ place, country }: Located) =>
      (place === undefined ? undefined : columnAround(place)[0]) ??
      (country === undefined ? undefined : columnAround(country)[0]),
    columnsWithin: (id: string) => once(placesOf(id).flatMap(columnAround)),
    columnsReached: memoizeByKey((id) => once(placesOf(id).flatMap(reached))),
    columnsNamed: (id: string) =>
      once(
        placesOf(id)
          .filter((place) => place !== side && sideOf(place) === side)
          .flatMap(reached),
      ),
    isHere: (id: string) => placesOf(id).some((place) => sideOf(place) === side),
    isAcross: memoizeByKey((id) =>
      placesOf(id).some((place) => sideOf(place) === otherSide || widerOf(otherSide).includes(place)),
    ),
  }
  return { ...places, crossing: lazy(() => crossingTies(atlas, places)) }
}
