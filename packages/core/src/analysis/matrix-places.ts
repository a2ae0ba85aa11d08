/** The columns of a matrix: the countries or regions of one side, and what lies where as of a date. @module */

import type { Atlas } from '../dataset/atlas.ts'
import { isBetween, numbersIn, recordIndex } from '../dataset/record-index.ts'
import { actorPlaces } from '../index/actor-places.ts'
import { type Actors, actorsAsOf, type TieEnds, tieEnds } from '../index/actors.ts'
import { ancestorsOfPlace, placeOfKind, type SideId, sideOfPlace } from '../index/geography.ts'
import { involved } from '../index/involved.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Id } from '../model/id.ts'
import { rowAt } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { lazy, memoizeByKey } from '../util/memo.ts'
import { ofOwnDate, startedIn } from './as-of.ts'

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
  /** The place among the columns of that in which the actor with a number is; -1 if it is elsewhere, or not known so precisely. */
  readonly columnOf: (actor: number) => number
  /** The actors of each tie. */
  readonly ends: TieEnds
  /** The columns in which the record with a number is: a place, an actor, or a partnership by its members. */
  readonly columnsWithin: (number: number) => readonly string[]
  /** The columns that it reaches: for a place wider than columns, like the whole side, all that it holds. */
  readonly columnsReached: (number: number) => readonly string[]
  /** The same of a place by its id. */
  readonly columnsAround: (place: string) => readonly string[]
  /** The columns that the record with a number reaches, for what is narrower than the side; none for what speaks of the whole side. */
  readonly columnsNamed: (number: number) => readonly string[]
  /** The ties of an actor in a column with one on the other side that had started by the date, in order. */
  readonly crossing: () => CrossingTies
  /** Whether the record with a number is on the column side. */
  readonly isHere: (number: number) => boolean
  /** Whether it is on the other side, at least in part. */
  readonly isAcross: (number: number) => boolean
  /** The same of a place by its id. */
  readonly isPlaceAcross: (place: string) => boolean
}

/** Ties of an actor in a column with one on the other side. */
interface CrossingTies {
  readonly positions: Int32Array
  /** The place among the columns of that of the first actor of each; -1 where the second is not on the other side. */
  readonly first: Int32Array
  readonly second: Int32Array
}

function crossingTies(atlas: Atlas, places: Omit<MatrixPlaces, 'crossing'>): CrossingTies {
  const { asOf, otherSide, columnOf } = places
  const { sideOf } = places.actors
  const { first: firstEnds, second: secondEnds } = places.ends
  const started = startedIn(atlas, asOf)('ties')
  const [positions, first, second] = [new GrowableInt32(), new GrowableInt32(), new GrowableInt32()]
  const columnFacing = (there: number, here: number) =>
    there >= 0 && here >= 0 && sideOf(there) === otherSide ? columnOf(here) : -1
  for (let position = 0; position < started.length; position++) {
    if (started[position] !== 1) continue
    const one = firstEnds[position] ?? -1
    const another = secondEnds[position] ?? -1
    const ofFirst = columnFacing(another, one)
    const ofSecond = columnFacing(one, another)
    if (ofFirst === -1 && ofSecond === -1) continue
    positions.push(position)
    first.push(ofFirst)
    second.push(ofSecond)
  }
  return { positions: positions.toArray(), first: first.toArray(), second: second.toArray() }
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
  const { idAt } = recordIndex(atlas.records)
  const [ofPlaces, ofPartnerships] = [numbersIn(atlas.records, 'places'), numbersIn(atlas.records, 'partnerships')]
  const placesAt: readonly (readonly string[])[] = [[], ...located.ids.map((id) => [id])]
  const placesOfOther = memoizeByKey((number: number): readonly string[] => {
    if (isBetween(ofPlaces, number)) return [idAt(number)]
    if (!isBetween(ofPartnerships, number)) return []
    return Array.from(rowAt(involved(atlas).members, number - ofPartnerships.start)).flatMap(placesOf)
  })
  const placesOf = (number: number): readonly string[] =>
    number < actors.count ? (placesAt[placeOfActor(number)] ?? []) : placesOfOther(number)
  // By the codes of places plus one, as actors have them.
  const columnAt = [-1, ...located.ids.map((id) => columns.findIndex((column) => columnAround(id).includes(column)))]
  const { places: own, countries } = located
  const columnOf = (actor: number) => {
    const column = columnAt[own[actor] ?? 0] ?? -1
    return column === -1 ? (columnAt[countries[actor] ?? 0] ?? -1) : column
  }
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
    ends: tieEnds(atlas),
    columnOf,
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
  const crossing = lazy(() => ofOwnDate(atlas, asOf, `ties/crossing/${by}/${side}`, () => crossingTies(atlas, places)))
  return { ...places, crossing }
}
