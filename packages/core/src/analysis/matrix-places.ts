/** The columns of a matrix: the countries or regions of one side, and what lies where as of a date. @module */

import type { Atlas } from '../dataset/atlas.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { actorPlaces } from '../index/actor-places.ts'
import { type Actors, actorsAsOf, type TieEnds, tieEnds } from '../index/actors.ts'
import { ancestorsOfPlace, placeOfKind, type SideId, sideOfPlace } from '../index/geography.ts'
import { involved } from '../index/involved.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Id } from '../model/id.ts'
import { rowAt } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { lazy, memoizeByKey } from '../util/memo.ts'
import { startedIn } from './as-of.ts'

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
  /** The column in which the actor with a number is; none if it is elsewhere, or not known so precisely. */
  readonly columnOf: (actor: number) => string | undefined
  /** The actors of each tie. */
  readonly ends: TieEnds
  /** The column of an actor of a tie whose other actor is on the other side; both by their numbers. */
  readonly columnFacing: (there: number, here: number) => string | undefined
  /** The columns in which the record with a number is: a place, an actor, or a partnership by its members. */
  readonly columnsWithin: (number: number) => readonly string[]
  /** The columns that it reaches: for a place wider than columns, like the whole side, all that it holds. */
  readonly columnsReached: (number: number) => readonly string[]
  /** The same of a place by its id. */
  readonly columnsAround: (place: string) => readonly string[]
  /** The columns that the record with a number reaches, for what is narrower than the side; none for what speaks of the whole side. */
  readonly columnsNamed: (number: number) => readonly string[]
  /** The ties, by position, of an actor in a column with one on the other side that had started by the date, in order. */
  readonly crossing: () => Uint32Array
  /** Whether the record with a number is on the column side. */
  readonly isHere: (number: number) => boolean
  /** Whether it is on the other side, at least in part. */
  readonly isAcross: (number: number) => boolean
  /** The same of a place by its id. */
  readonly isPlaceAcross: (place: string) => boolean
}

function crossingTies(atlas: Atlas, { asOf, ends, columnFacing }: Omit<MatrixPlaces, 'crossing'>): Uint32Array {
  const started = startedIn(atlas, asOf)('ties')
  const crossing = new GrowableInt32()
  for (let position = 0; position < started.length; position++) {
    const [first = -1, second = -1] = [ends.first[position], ends.second[position]]
    const faces = columnFacing(second, first) !== undefined || columnFacing(first, second) !== undefined
    if (faces && started[position] === 1) crossing.push(position)
  }
  return Uint32Array.from(crossing.toArray())
}

/**
 * The place, by its code plus one, where an actor acts; 0 for none.
 *
 * A cluster acts where it sits. An organization acts for its country: a ministry in the capital is not of the capital
 * alone.
 */
function placesOfActors(atlas: Atlas): (actor: number) => number {
  const { places, countries } = actorPlaces(atlas)
  const clusters = atlas.records.clusters.length
  return (actor) => {
    const [first, second] = actor < clusters ? [places, countries] : [countries, places]
    return first[actor] || second[actor] || 0
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
  const actors = actorsAsOf(atlas, asOf)
  const located = actorPlaces(atlas)
  const placeOfActor = placesOfActors(atlas)
  const { entryAt, firstOf } = recordIndex(atlas.records)
  const placesAt: readonly (readonly string[])[] = [[], ...located.ids.map((id) => [id])]
  const placesOfOther = memoizeByKey((number: number): readonly string[] => {
    const { collection, record } = entryAt(number)
    if (collection === 'places') return [record.id]
    if (collection !== 'partnerships') return []
    return Array.from(rowAt(involved(atlas).members, number - firstOf('partnerships'))).flatMap(placesOf)
  })
  const placesOf = (number: number): readonly string[] =>
    number < actors.count ? (placesAt[placeOfActor(number)] ?? []) : placesOfOther(number)
  // By the codes of places plus one, as actors have them.
  const columnAt = [undefined, ...located.ids.map((id) => columnAround(id)[0])]
  const columnOf = (actor: number) => {
    const { places: own, countries } = located
    return columnAt[own[actor] ?? 0] ?? columnAt[countries[actor] ?? 0]
  }
  const ends = tieEnds(atlas)
  const columnFacing = (there: number, here: number) =>
    there >= 0 && here >= 0 && actors.sideOf(there) === otherSide ? columnOf(here) : undefined
  const isPlaceAcross = memoizeByKey(
    (place: string) => sideOf(place) === otherSide || widerOf(otherSide).includes(place),
  )
  const once = (found: readonly string[]) => [...new Set(found)]
  const places = {
    by,
    side,
    otherSide,
    asOf,
    columns,
    actors,
    ends,
    columnOf,
    columnFacing,
    columnsWithin: (number: number) => once(placesOf(number).flatMap(columnAround)),
    columnsReached: (number: number) => once(placesOf(number).flatMap(reached)),
    columnsAround: reached,
    columnsNamed: (number: number) =>
      once(
        placesOf(number)
          .filter((place) => place !== side && sideOf(place) === side)
          .flatMap(reached),
      ),
    isHere: (number: number) => placesOf(number).some((place) => sideOf(place) === side),
    isAcross: (number: number) => placesOf(number).some(isPlaceAcross),
    isPlaceAcross,
  }
  return { ...places, crossing: lazy(() => crossingTies(atlas, places)) }
}
