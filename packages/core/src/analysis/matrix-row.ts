/** One sector of the matrix: what every record of the sector puts into which cell. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { isInForce } from '../dataset/in-force.ts'
import { idsOfNumbers, numbersOfIds } from '../dataset/numbered-records.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { standingOf } from '../dataset/standing.ts'
import { actorPlaces, codesWhere, seeksAny } from '../index/actor-places.ts'
import { awardHolders } from '../index/actors.ts'
import { involved } from '../index/involved.ts'
import type { ActorCollection, CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { Id } from '../model/id.ts'
import { positionsWhere } from '../query/find.ts'
import { rowAt } from '../util/compressed-rows.ts'
import { joinNumbers } from '../util/join-numbers.ts'
import { memoizeByKey } from '../util/memo.ts'
import { activeAwards, activePartnerships, startedIn } from './as-of.ts'
import { type CellDraft, emptyDraft, type MatrixCell } from './matrix-cell.ts'
import type { MatrixPlaces } from './matrix-places.ts'
import { tiesOfBasis } from './spans-sides.ts'

/** One sector of the matrix. */
export interface MatrixRow {
  readonly sector: Id<'sectors'>
  /** A cell for each column, in the order of the columns. */
  readonly cells: readonly MatrixCell[]
  /** Actors of the column side that stand in no column, as the atlas does not say where they are. */
  readonly unplaced: readonly Id<ActorCollection>[]
}

/** All that is filled in holds the numbers of records: their ids are read when somebody looks at them. */
interface Draft {
  readonly atlas: Atlas
  readonly places: MatrixPlaces
  readonly sector: Id<'sectors'>
  readonly members: Uint32Array
  /** Holds 1 at the number of each of them. */
  readonly isMember: Uint8Array
  readonly cells: ReadonlyMap<string, CellDraft>
  /** The same in the order of the columns. */
  readonly cellsInOrder: readonly CellDraft[]
  readonly across: { readonly actors: number[]; readonly awards: number[]; readonly instruments: number[] }
  readonly unplaced: number[]
}

/** The records of the sector in a collection, each with its number. */
function ofSector<C extends CollectionName>(
  { atlas, sector }: Draft,
  collection: C,
): readonly { readonly number: number; readonly record: Records[C] }[] {
  const first = recordIndex(atlas.records).firstOf(collection)
  return Array.from(positionsWhere(atlas, collection, { sector })).flatMap((position) => {
    const record = atlas.records[collection][position]
    return record === undefined ? [] : [{ number: first + position, record }]
  })
}

const cellsOf = ({ cells }: Draft, columns: Iterable<string>): readonly CellDraft[] =>
  [...new Set(columns)].flatMap((column) => cells.get(column) ?? [])

function addActors(draft: Draft): void {
  const { atlas, places, across, unplaced, cellsInOrder } = draft
  const { side: own, otherSide, columnOf } = places
  const { ended, sideOf } = places.actors
  const located = actorPlaces(atlas)
  const isAcross = codesWhere(located, places.isPlaceAcross)
  const cellsReached = memoizeByKey((code: number) => cellsOf(draft, places.columnsAround(located.ids[code] ?? '')))
  const { starts, values } = located.targets
  for (const number of draft.members) {
    if (ended.size > 0 && ended.has(number)) continue
    const side = sideOf(number)
    if (side === otherSide) {
      across.actors.push(number)
      for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++)
        // Several of its targets may reach one cell.
        for (const { interest } of cellsReached(values[at] ?? -1))
          if (interest.across.at(-1) !== number) interest.across.push(number)
    }
    if (side !== own) continue
    const cell = cellsInOrder[columnOf(number)]
    if (cell === undefined) {
      unplaced.push(number)
      continue
    }
    cell.actors.here.push(number)
    if (seeksAny(located, isAcross, number)) cell.interest.here.push(number)
  }
}

/**
 * A tie is of a sector if both its actors are, or if it says so and one of them is: what two governments agree on for many
 * sectors connects no actor of theirs yet.
 */
function addTies(draft: Draft): void {
  const { atlas, places, sector, isMember, cellsInOrder } = draft
  const firstTie = recordIndex(atlas.records).firstOf('ties')
  const saysSo = flags(atlas.records.ties.length, positionsWhere(atlas, 'ties', { sector }))
  const isInferred = tiesOfBasis(atlas, 'inferred')
  const { first, second } = places.ends
  const { positions, first: ofFirst, second: ofSecond } = places.crossing()
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at] ?? 0
    const members = (isMember[first[position] ?? -1] ?? 0) + (isMember[second[position] ?? -1] ?? 0)
    if (members === 0 || (members === 1 && saysSo[position] !== 1)) continue
    const basis = isInferred(position) ? 'inferred' : 'stated'
    cellsInOrder[ofFirst[at] ?? -1]?.ties[basis].push(firstTie + position)
    cellsInOrder[ofSecond[at] ?? -1]?.ties[basis].push(firstTie + position)
  }
}

/** Holds 1 at each of some positions. */
function flags(size: number, positions: Uint32Array): Uint8Array {
  const flagged = new Uint8Array(size)
  for (const position of positions) flagged[position] = 1
  return flagged
}

function addAwards(draft: Draft): void {
  const { atlas, places, isMember, cellsInOrder, across } = draft
  const active = activeAwards(atlas, places.asOf)
  const firstAward = recordIndex(atlas.records).firstOf('awards')
  for (const [position, holder] of awardHolders(atlas).entries()) {
    if (isMember[holder] !== 1 || active[position] !== 1) continue
    if (places.actors.sideOf(holder) === places.otherSide) across.awards.push(firstAward + position)
    cellsInOrder[places.columnOf(holder)]?.awards.here.push(firstAward + position)
  }
}

function addEvents(draft: Draft): void {
  const { atlas, places, sector } = draft
  const { events } = involved(atlas)
  const started = startedIn(atlas, places.asOf)('events')
  const first = recordIndex(atlas.records).firstOf('events')
  for (const position of positionsWhere(atlas, 'events', { sector })) {
    const who = Array.from(rowAt(events, position))
    if (started[position] !== 1 || !who.some(places.isAcross)) continue
    for (const cell of cellsOf(draft, who.flatMap(places.columnsWithin))) cell.events.push(first + position)
  }
}

function addInstruments(draft: Draft): void {
  const { atlas, places } = draft
  const numbersOf = (ids: readonly string[] = []) => Array.from(numbersOfIds(atlas.records, ids))
  for (const { number, record: instrument } of ofSector(draft, 'instruments')) {
    if (!isInForce(instrument, places.asOf)) continue
    const parties = numbersOf(instrument.parties)
    // Where it applies stands for its parties on that side.
    const applied = numbersOf(instrument.places)
    const appliedHere = applied.filter(places.isHere)
    const across = [...parties, ...applied].some(places.isAcross)
    const columns = (appliedHere.length > 0 ? appliedHere : parties).flatMap(places.columnsReached)
    for (const cell of cellsOf(draft, columns)) cell.instruments[across ? 'joint' : 'here'].push(number)
    if (across && columns.length === 0) draft.across.instruments.push(number)
  }
}

function addPartnerships(draft: Draft): void {
  const { atlas, places, sector } = draft
  const { targets } = involved(atlas)
  const active = activePartnerships(atlas, places.asOf)
  const first = recordIndex(atlas.records).firstOf('partnerships')
  for (const position of positionsWhere(atlas, 'partnerships', { sector })) {
    if (active[position] !== 1) continue
    const number = first + position
    const aims = Array.from(rowAt(targets, position))
    const memberAcross = places.isAcross(number)
    const here = memberAcross || aims.some(places.isAcross) ? places.columnsWithin(number) : []
    const targeted = memberAcross ? aims.flatMap(places.columnsReached) : []
    for (const cell of cellsOf(draft, [...here, ...targeted])) cell.partnerships.push(number)
  }
}

function addOpportunities(draft: Draft): void {
  const { atlas, places } = draft
  for (const { number, record: opportunity } of ofSector(draft, 'opportunities')) {
    const standing = standingOf(atlas, { collection: 'opportunities', record: opportunity }, places.asOf)
    if (standing?.ending === 'overtaken') continue
    const named = Array.from(numbersOfIds(atlas.records, opportunity.involves ?? [])).flatMap(places.columnsNamed)
    const columns = named.length > 0 ? named : places.columns
    for (const cell of cellsOf(draft, columns)) cell.opportunities.push(number)
  }
}

function actorsOf(atlas: Atlas, sector: Id<'sectors'>): Uint32Array {
  const clusters = positionsWhere(atlas, 'clusters', { sector })
  const organizations = positionsWhere(atlas, 'organizations', { sector })
  const { length: before } = atlas.records.clusters
  return joinNumbers(
    clusters,
    organizations.map((position) => before + position),
  )
}

export function matrixRow(atlas: Atlas, places: MatrixPlaces, sector: Id<'sectors'>): MatrixRow {
  const members = actorsOf(atlas, sector)
  const cellsInOrder = places.columns.map(emptyDraft)
  const draft: Draft = {
    atlas,
    places,
    sector,
    members,
    isMember: flags(places.actors.count, members),
    cells: new Map(cellsInOrder.map((cell, at) => [places.columns[at] ?? '', cell])),
    cellsInOrder,
    across: { actors: [], awards: [], instruments: [] },
    unplaced: [],
  }
  addActors(draft)
  addTies(draft)
  addAwards(draft)
  addEvents(draft)
  addInstruments(draft)
  addPartnerships(draft)
  addOpportunities(draft)
  // What is added to a list is of its collection, of which the compiler knows numbers alone.
  const ids = <C extends CollectionName>(numbers: readonly number[]) =>
    idsOfNumbers(atlas.records, numbers) as readonly Id<C>[]
  const actors = ids<ActorCollection>(draft.across.actors)
  const awards = ids<'awards'>(draft.across.awards)
  const instruments = ids<'instruments'>(draft.across.instruments)
  const cells = places.columns.map((place): MatrixCell => {
    const cell = draft.cells.get(place) ?? emptyDraft()
    return {
      sector,
      place,
      actors: { here: ids(cell.actors.here), across: actors },
      ties: { stated: ids(cell.ties.stated), inferred: ids(cell.ties.inferred) },
      interest: { here: ids(cell.interest.here), across: ids(cell.interest.across) },
      awards: { here: ids(cell.awards.here), across: awards },
      events: ids(cell.events),
      instruments: { here: ids(cell.instruments.here), across: instruments, joint: ids(cell.instruments.joint) },
      partnerships: ids(cell.partnerships),
      opportunities: ids(cell.opportunities),
    }
  })
  return { sector, cells, unplaced: ids(draft.unplaced) }
}
