/** The columns of a matrix: the countries or regions of one side, and what lies where as of a date. @module */

import type { Atlas } from '../dataset/atlas.ts'
import { lookup } from '../dataset/get.ts'
import { type Actors, actorsAsOf } from '../index/actors.ts'
import { ancestorsOfPlace, type Located, placeOfKind, type SideId, sideOfPlace } from '../index/geography.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Id } from '../model/id.ts'
import { memoizeByKey } from '../util/memo.ts'

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
  /** Whether something is on the column side. */
  readonly isHere: (id: string) => boolean
  /** Whether something is on the other side, at least in part. */
  readonly isAcross: (id: string) => boolean
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
  return {
    by,
    side,
    otherSide,
    asOf,
    columns,
    actors: actorsAsOf(atlas, asOf),
    columnOf: ({ place, country }) =>
      (place === undefined ? undefined : columnAround(place)[0]) ??
      (country === undefined ? undefined : columnAround(country)[0]),
    columnsWithin: (id) => once(placesOf(id).flatMap(columnAround)),
    columnsReached: memoizeByKey((id) => once(placesOf(id).flatMap(reached))),
    columnsNamed: (id) =>
      once(
        placesOf(id)
          .filter((place) => place !== side && sideOf(place) === side)
          .flatMap(reached),
      ),
    isHere: (id) => placesOf(id).some((place) => sideOf(place) === side),
    isAcross: memoizeByKey((id) =>
      placesOf(id).some((place) => sideOf(place) === otherSide || widerOf(otherSide).includes(place)),
    ),
  }
}
