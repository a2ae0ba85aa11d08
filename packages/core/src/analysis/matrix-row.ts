/** One sector of the matrix: what every record of the sector puts into which cell. @module */
import { type Atlas, idOf } from '../atlas/atlas.ts'
import type { ActorCollection, CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/collections.ts'
import type { Id } from '../model/id.ts'
import type { Instrument } from '../model/instrument.ts'
import { recordsWhere } from '../query/records-where.ts'
import { hadBegun, hadEnded, held, wasBegun } from './as-of.ts'
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

type Actor = Records[ActorCollection]

/** What is known of a row while it is filled. */
interface Draft {
  readonly atlas: Atlas
  readonly places: MatrixPlaces
  readonly sector: Id<'sectors'>
  /** The actors of the sector, by id. */
  readonly actors: ReadonlyMap<string, Actor>
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

/** The cells of some columns. */
const cellsOf = ({ cells }: Draft, columns: Iterable<string>): readonly CellDraft[] =>
  [...new Set(columns)].flatMap((column) => cells.get(column) ?? [])

function addActors(draft: Draft): void {
  const { places, across, unplaced } = draft
  for (const actor of draft.actors.values()) {
    const id = idOf<ActorCollection>(actor)
    const side = places.sideOf(actor)
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

/** A tie is of a sector if it says so, or if both its actors are. */
function addTies(draft: Draft, everyActor: ReadonlyMap<string, Actor>): void {
  const { atlas, places, actors } = draft
  const saying = new Set(ofSector(draft, 'ties'))
  for (const tie of atlas.records.ties) {
    const [first, second] = tie.between
    if (!saying.has(tie) && !(actors.has(first) && actors.has(second))) continue
    if (!wasBegun(atlas, { collection: 'ties', record: tie }, places.asOf)) continue
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const [here, there] = [everyActor.get(one), everyActor.get(other)]
      if (here === undefined || there === undefined || places.sideOf(there) !== places.otherSide) continue
      const column = places.columnOf(here)
      if (column !== undefined) draft.cells.get(column)?.ties[tie.basis].push(idOf<'ties'>(tie))
    }
  }
}

function addAwards(draft: Draft): void {
  const { atlas, places, actors, cells, across } = draft
  for (const award of atlas.records.awards) {
    const holder = actors.get(award.holder)
    if (holder === undefined || !held(atlas, { collection: 'awards', record: award }, places.asOf)) continue
    if (places.sideOf(holder) === places.otherSide) across.awards.push(idOf<'awards'>(award))
    const column = places.columnOf(holder)
    if (column !== undefined) cells.get(column)?.awards.here.push(idOf<'awards'>(award))
  }
}

function addEvents(draft: Draft): void {
  const { atlas, places } = draft
  for (const event of ofSector(draft, 'events')) {
    const who: readonly string[] = (event.participants ?? []).map((participant) => participant.who)
    const involved = [...[event.place].flatMap((place) => place ?? []), ...(event.organisers ?? []), ...who]
    if (!involved.some(places.isAcross)) continue
    if (!wasBegun(atlas, { collection: 'events', record: event }, places.asOf)) continue
    for (const cell of cellsOf(draft, involved.flatMap(places.columnsWithin))) cell.events.push(idOf<'events'>(event))
  }
}

/** Whether an instrument was there: begun with its first milestone, gone with one that says so. */
function wasThere({ milestones = [] }: Instrument, { asOf }: MatrixPlaces): boolean {
  const gone = milestones.some(({ kind, date }) => kind === 'ended' && hadEnded(date, asOf))
  return !gone && (milestones.length === 0 || milestones.some(({ date }) => hadBegun(date, asOf)))
}

function addInstruments(draft: Draft): void {
  const { places } = draft
  for (const instrument of ofSector(draft, 'instruments')) {
    if (!wasThere(instrument, places)) continue
    const id = idOf<'instruments'>(instrument)
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
    if (!held(atlas, { collection: 'partnerships', record: partnership }, places.asOf)) continue
    const id = idOf<'partnerships'>(partnership)
    const targets: readonly string[] = partnership.targets ?? []
    const memberAcross = places.isAcross(id)
    const here = memberAcross || targets.some(places.isAcross) ? places.columnsWithin(id) : []
    const sought = memberAcross ? targets.flatMap(places.columnsReached) : []
    for (const cell of cellsOf(draft, [...here, ...sought])) cell.partnerships.push(id)
  }
}

function addOpportunities(draft: Draft): void {
  const { places } = draft
  for (const opportunity of ofSector(draft, 'opportunities')) {
    const involved: readonly string[] = opportunity.involves ?? []
    const named = involved.flatMap(places.columnsNamed)
    const columns = named.length > 0 ? named : places.columns
    for (const cell of cellsOf(draft, columns)) cell.opportunities.push(idOf<'opportunities'>(opportunity))
  }
}

/**
 * One sector of the matrix.
 *
 * @param everyActor all actors of the atlas by id
 */
export function matrixRow(
  atlas: Atlas,
  places: MatrixPlaces,
  sector: Id<'sectors'>,
  everyActor: ReadonlyMap<string, Actor>,
): MatrixRow {
  const inSector = [...recordsWhere(atlas, 'clusters', { sector }), ...recordsWhere(atlas, 'organizations', { sector })]
  const draft: Draft = {
    atlas,
    places,
    sector,
    actors: new Map(inSector.map((actor) => [actor.id, actor])),
    cells: new Map(places.columns.map((column) => [column, emptyDraft()])),
    across: { actors: [], awards: [], instruments: [] },
    unplaced: [],
  }
  addActors(draft)
  addTies(draft, everyActor)
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
