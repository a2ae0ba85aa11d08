/** One sector of the matrix: what every record of the sector puts into which cell. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { isInForce } from '../dataset/in-force.ts'
import { standingOf } from '../dataset/standing.ts'
import type { ActorCollection, CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { Id } from '../model/id.ts'
import { positionsWhere, recordsWhere } from '../query/find.ts'
import { isActive, isStarted } from './as-of.ts'
import { type CellDraft, emptyDraft, type MatrixCell } from './matrix-cell.ts'
import type { MatrixPlaces } from './matrix-places.ts'

/** One sector of the matrix. */
export interface MatrixRow {
  readonly sector: Id<'sectors'>
  /** A cell for each column, in the order of the columns. */
  readonly cells: readonly MatrixCell[]
  /** Actors of the column side that stand in no column, as the atlas does not say where they are. */
  readonly unplaced: readonly Id<ActorCollection>[]
}

interface Draft {
  readonly atlas: Atlas
  readonly places: MatrixPlaces
  readonly sector: Id<'sectors'>
  readonly members: Uint32Array
  /** Holds 1 at the number of each of them. */
  readonly isMember: Uint8Array
  readonly cells: ReadonlyMap<string, CellDraft>
  readonly across: {
    readonly actors: Id<ActorCollection>[]
    readonly awards: Id<'awards'>[]
    readonly instruments: Id<'instruments'>[]
  }
  readonly unplaced: Id<ActorCollection>[]
}

const ofSector = <C extends CollectionName>({ atlas, sector }: Draft, collection: C): readonly Records[C][] =>
  recordsWhere(atlas, collection, { sector })

const cellsOf = ({ cells }: Draft, columns: Iterable<string>): readonly CellDraft[] =>
  [...new Set(columns)].flatMap((column) => cells.get(column) ?? [])

function addActors(draft: Draft): void {
  const { places, across, unplaced } = draft
  for (const number of draft.members) {
    if (places.actors.ended.has(number)) continue
    const actor = places.actors.entryAt(number).record
    const id = actor.id
    const side = places.actors.sides[number]
    const targets: readonly string[] = actor.targets ?? []
    if (side === places.otherSide) {
      across.actors.push(id)
      for (const cell of cellsOf(draft, targets.flatMap(places.columnsReached))) cell.interest.across.push(id)
    }
    if (side !== places.side) continue
    const column = places.columnOf(actor)
    const cell = column === undefined ? undefined : draft.cells.get(column)
    if (cell === undefined) {
      unplaced.push(id)
      continue
    }
    cell.actors.here.push(id)
    if (targets.some(places.isAcross)) cell.interest.here.push(id)
  }
}

/**
 * A tie is of a sector if both its actors are, or if it says so and one of them is: what two governments agree on for many
 * sectors connects no actor of theirs yet.
 */
function addTies(draft: Draft): void {
  const { atlas, places, sector, isMember, cells } = draft
  const saysSo = flags(atlas.records.ties.length, positionsWhere(atlas, 'ties', { sector }))
  for (const { position, first, second, columns } of places.crossing()) {
    const members = (isMember[first] ?? 0) + (isMember[second] ?? 0)
    if (members === 0 || (members === 1 && saysSo[position] !== 1)) continue
    const tie = atlas.records.ties[position]
    if (tie !== undefined) for (const column of columns) cells.get(column)?.ties[tie.basis].push(tie.id)
  }
}

/** Holds 1 at each of some positions. */
function flags(size: number, positions: Uint32Array): Uint8Array {
  const flagged = new Uint8Array(size)
  for (const position of positions) flagged[position] = 1
  return flagged
}

function addAwards(draft: Draft): void {
  const { atlas, places, isMember, cells, across } = draft
  const { numberOf, sides, entryAt } = places.actors
  for (const award of atlas.records.awards) {
    const holder = numberOf(award.holder)
    if (holder === undefined || isMember[holder] !== 1) continue
    if (!isActive(atlas, { collection: 'awards', record: award }, places.asOf)) continue
    if (sides[holder] === places.otherSide) across.awards.push(award.id)
    const column = places.columnOf(entryAt(holder).record)
    if (column !== undefined) cells.get(column)?.awards.here.push(award.id)
  }
}

function addEvents(draft: Draft): void {
  const { atlas, places } = draft
  for (const event of ofSector(draft, 'events')) {
    const who: readonly string[] = (event.participants ?? []).map((participant) => participant.who)
    const involved = [...[event.place].flatMap((place) => place ?? []), ...(event.organisers ?? []), ...who]
    if (!involved.some(places.isAcross)) continue
    if (!isStarted(atlas, { collection: 'events', record: event }, places.asOf)) continue
    for (const cell of cellsOf(draft, involved.flatMap(places.columnsWithin))) cell.events.push(event.id)
  }
}

function addInstruments(draft: Draft): void {
  const { places } = draft
  for (const instrument of ofSector(draft, 'instruments')) {
    if (!isInForce(instrument, places.asOf)) continue
    const id = instrument.id
    const parties: readonly string[] = instrument.parties ?? []
    // Where it applies stands for its parties on that side.
    const applied: readonly string[] = instrument.places ?? []
    const appliedHere = applied.filter(places.isHere)
    const across = [...parties, ...applied].some(places.isAcross)
    const columns = (appliedHere.length > 0 ? appliedHere : parties).flatMap(places.columnsReached)
    for (const cell of cellsOf(draft, columns)) cell.instruments[across ? 'joint' : 'here'].push(id)
    if (across && columns.length === 0) draft.across.instruments.push(id)
  }
}

function addPartnerships(draft: Draft): void {
  const { atlas, places } = draft
  for (const partnership of ofSector(draft, 'partnerships')) {
    if (!isActive(atlas, { collection: 'partnerships', record: partnership }, places.asOf)) continue
    const id = partnership.id
    const targets: readonly string[] = partnership.targets ?? []
    const memberAcross = places.isAcross(id)
    const here = memberAcross || targets.some(places.isAcross) ? places.columnsWithin(id) : []
    const targeted = memberAcross ? targets.flatMap(places.columnsReached) : []
    for (const cell of cellsOf(draft, [...here, ...targeted])) cell.partnerships.push(id)
  }
}

function addOpportunities(draft: Draft): void {
  const { atlas, places } = draft
  for (const opportunity of ofSector(draft, 'opportunities')) {
    const standing = standingOf(atlas, { collection: 'opportunities', record: opportunity }, places.asOf)
    if (standing?.ending === 'overtaken') continue
    const involved: readonly string[] = opportunity.involves ?? []
    const named = involved.flatMap(places.columnsNamed)
    const columns = named.length > 0 ? named : places.columns
    for (const cell of cellsOf(draft, columns)) cell.opportunities.push(opportunity.id)
  }
}

function actorsOf(atlas: Atlas, sector: Id<'sectors'>): Uint32Array {
  const clusters = positionsWhere(atlas, 'clusters', { sector })
  const organizations = positionsWhere(atlas, 'organizations', { sector })
  const numbers = new Uint32Array(clusters.length + organizations.length)
  numbers.set(clusters)
  numbers.set(
    organizations.map((position) => atlas.records.clusters.length + position),
    clusters.length,
  )
  return numbers
}

export function matrixRow(atlas: Atlas, places: MatrixPlaces, sector: Id<'sectors'>): MatrixRow {
  const members = actorsOf(atlas, sector)
  const draft: Draft = {
    atlas,
    places,
    sector,
    members,
    isMember: flags(places.actors.count, members),
    cells: new Map(places.columns.map((column) => [column, emptyDraft()])),
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
  const { across, unplaced } = draft
  const cells = places.columns.map((place): MatrixCell => {
    const cell = draft.cells.get(place) ?? emptyDraft()
    return {
      ...cell,
      sector,
      place,
      actors: { ...cell.actors, across: across.actors },
      awards: { ...cell.awards, across: across.awards },
      instruments: { ...cell.instruments, across: across.instruments },
    }
  })
  return { sector, cells, unplaced }
}
