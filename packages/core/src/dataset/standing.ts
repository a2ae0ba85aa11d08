/** Whether what a record tells of had ended by a date, how, and what took its place. @module */

import type { Award } from '../model/award.ts'
import type { Citation } from '../model/citation.ts'
import { actorCollections } from '../model/collection-name.ts'
import { checkedDate, compareDates, hasEnded, hasStarted, type PartialDate } from '../model/date-interval.ts'
import type { Localized } from '../model/language.ts'
import type { Partnership } from '../model/partnership.ts'
import type { Statement } from '../model/record.ts'
import { memoize } from '../util/memo.ts'
import type { Atlas, Entry } from './atlas.ts'
import { checkAtlas, checkEntry } from './atlas.ts'
import { citationsFor } from './citations.ts'
import { type End, endKinds, endOf, wentOnAfter } from './in-force.ts'
import { areRead } from './lazy-records.ts'
import { entryById } from './record-index.ts'
import { stored } from './stored-index.ts'

/**
 * How something can have ended. `expired`: a label that ran out; `overtaken`: what it rests on has ended, or a source says
 * that it no longer holds; `partly-overtaken`: a part of what it rests on has ended, or is overtaken by a source.
 */
export const endings = [...endKinds, 'expired', 'overtaken', 'partly-overtaken'] as const

/** One of {@link endings}. */
export type Ending = (typeof endings)[number]

/** A record of what had ended, and what had become of it. */
export interface EndedEntry {
  readonly entry: Entry
  readonly standing: Standing
}

/** What had become by a date of something that had ended. */
export interface Standing {
  readonly ending: Ending
  /** When it ended, as precisely as the source gives it; absent: not known. */
  readonly date?: PartialDate
  /** The records of what took its place. */
  readonly successors: readonly Entry[]
  /** What that is called, where it has no record. */
  readonly successorName?: Localized
  /** For what is overtaken: what it rests on that had ended. */
  readonly through: readonly EndedEntry[]
  /** Where that can be read. */
  readonly citations: readonly Citation[]
}

const entriesOf = (atlas: Atlas, ids: readonly string[]): readonly Entry[] =>
  ids.flatMap((id) => entryById(atlas, id) ?? [])

function standingByEnd(
  atlas: Atlas,
  { kind, date, successors = [], successorName, citations }: End,
  record: Entry['record'],
): Standing {
  return {
    ending: kind,
    date,
    successors: entriesOf(atlas, successors),
    ...(successorName === undefined ? {} : { successorName }),
    through: [],
    citations: citations ?? citationsFor(record, 'milestones'),
  }
}

/** The standing of what ends on a day that was set beforehand, like a label. */
const standingByTerm = (
  ending: 'ended' | 'expired',
  date: PartialDate,
  record: Award | Partnership,
  field: string,
): Standing => ({ ending, date, successors: [], through: [], citations: citationsFor(record, field) })

/** The standing of what others have taken with them. */
function standingThrough(ending: 'overtaken' | 'partly-overtaken', ended: readonly EndedEntry[]): Standing {
  const dates = ended.flatMap(({ standing: { date } }) => date ?? [])
  const [last] = dates.toSorted((a, b) => compareDates(b, a))
  return {
    ending,
    ...(last === undefined ? {} : { date: last }),
    successors: [],
    through: ended,
    citations: ended.flatMap(({ standing: { citations } }) => citations.slice(0, 1)),
  }
}

/** The ids of what a tie or an award rests on and could have ended by some date. */
const endingActors = /* @__PURE__ */ memoize((atlas: Atlas): ReadonlySet<string> => {
  const { clusters, organizations } = atlas.records
  return new Set(
    stored(atlas, 'actors with milestones', () =>
      [...clusters, ...organizations].flatMap(({ id, milestones }): readonly string[] =>
        milestones === undefined ? [] : [id],
      ),
    ),
  )
})

/** Those of some actors that had ended. Nearly none has: in a set of the few others need not be looked up. */
function endedActors(atlas: Atlas, ids: readonly string[], asOf: PartialDate): readonly EndedEntry[] {
  // For one answer not all actors are read.
  if (!areRead(atlas.records, actorCollections)) return endedAmong(atlas, ids, asOf)
  const ending = endingActors(atlas)
  return endedAmong(
    atlas,
    ids.filter((id) => ending.has(id)),
    asOf,
  )
}

function endedAmong(atlas: Atlas, ids: readonly string[], asOf: PartialDate): readonly EndedEntry[] {
  return entriesOf(atlas, ids).flatMap((entry) => {
    // What it rests on rests on nothing else, so that nothing leads in a circle.
    const standing = entry.collection === 'opportunities' ? undefined : standingAt(atlas, entry, asOf)
    return standing === undefined ? [] : [{ entry, standing }]
  })
}

const carriers: readonly Entry['collection'][] = ['instruments', 'partnerships']
const bearers: readonly Entry['collection'][] = [...carriers, 'clusters', 'organizations']

/** Whether one that had ended goes on as another that has a record. */
const goesOn = (atlas: Atlas, { successors }: Standing, asOf: PartialDate): boolean =>
  successors.some(
    (successor) => bearers.includes(successor.collection) && standingAt(atlas, successor, asOf) === undefined,
  )

/** The standing of what a source says no longer holds, or not all of it. */
function standingSaid(
  ending: 'overtaken' | 'partly-overtaken',
  { from, citations }: Statement,
  ended: readonly EndedEntry[],
): Standing {
  const { date, ...through } = standingThrough(ending, ended)
  const when = from ?? date
  return { ...through, ...(when === undefined ? {} : { date: when }), citations }
}

/**
 * An opportunity is overtaken if a statement says so, or if all that could carry it has ended and does not go on: its
 * instruments and partnerships, or its actors where it names none. A statement that is not the preferred one overtakes a part.
 */
function opportunityStanding(
  atlas: Atlas,
  { record }: Entry<'opportunities'>,
  asOf: PartialDate,
): Standing | undefined {
  const { involves = [], statements = [] } = record
  const ended = endedAmong(atlas, involves, asOf)
  const said = statements.filter(
    ({ relation, rank, from, until }) =>
      relation === 'overtakes' && rank !== 'deprecated' && hasStarted(from, asOf) && !hasEnded(until, asOf),
  )
  const whole = said.find(({ rank }) => rank === 'preferred')
  if (whole !== undefined) return standingSaid('overtaken', whole, ended)
  const among = (collections: readonly Entry['collection'][]) =>
    entriesOf(atlas, involves).filter(({ collection }) => collections.includes(collection))
  const lost = new Set(
    ended.filter(({ standing }) => !goesOn(atlas, standing, asOf)).map(({ entry }) => entry.record.id),
  )
  if (lost.size > 0) {
    const needed = among(carriers).length > 0 ? among(carriers) : among(bearers)
    if (needed.length > 0 && needed.every((entry) => lost.has(entry.record.id)))
      return standingThrough('overtaken', ended)
  }
  const [part] = said
  if (part !== undefined) return standingSaid('partly-overtaken', part, ended)
  return ended.length === 0 ? undefined : standingThrough('partly-overtaken', ended)
}

function standingAt(atlas: Atlas, entry: Entry, asOf: PartialDate): Standing | undefined {
  switch (entry.collection) {
    case 'clusters':
    case 'organizations':
    case 'instruments': {
      const end = endOf(entry.record, asOf)
      return end && standingByEnd(atlas, end, entry.record)
    }
    case 'partnerships': {
      const { record } = entry
      const end = endOf(record, asOf)
      if (end !== undefined) return standingByEnd(atlas, end, record)
      if (record.end === undefined || !hasEnded(record.end, asOf) || wentOnAfter(record, record.end, asOf))
        return undefined
      return standingByTerm('ended', record.end, record, 'end')
    }
    case 'awards': {
      const { record } = entry
      if (record.validUntil !== undefined && hasEnded(record.validUntil, asOf))
        return standingByTerm('expired', record.validUntil, record, 'validUntil')
      const ended = endedActors(atlas, [record.holder], asOf)
      return ended.length === 0 ? undefined : standingThrough('overtaken', ended)
    }
    case 'ties': {
      const ended = endedActors(atlas, entry.record.between, asOf)
      return ended.length === 0 ? undefined : standingThrough('overtaken', ended)
    }
    case 'opportunities':
      return opportunityStanding(atlas, entry, asOf)
    case 'sectors':
    case 'places':
    case 'events':
    case 'stories':
    case 'figures':
    case 'sources':
    case 'findings':
      return undefined
    default:
      return entry satisfies never
  }
}

/**
 * What had become of what a record tells of, if it had ended by a date.
 *
 * An actor or an instrument ends by a milestone (dissolved, merged, replaced, repealed, ended; a new name is no end), a
 * partnership by that or by its last day, a label by the last day of its term, a tie with one of its actors, and an
 * opportunity with what it rests on.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param asOf the day, month or year; default: the date of the manifest
 * @returns how and when it ended, and what took its place; undefined for what had not ended, and for what cannot end, such
 *   as an event or a place
 * @throws {RangeError} if the date is none
 * @example
 * const promexico = entryOf('organizations', get(atlas, 'organizations', 'promexico'))
 * standingOf(atlas, promexico, '2019-03') // undefined
 * standingOf(atlas, promexico, '2026-11')?.ending // 'dissolved'
 */
export function standingOf(atlas: Atlas, entry: Entry, asOf?: PartialDate): Standing | undefined {
  checkAtlas(atlas)
  checkEntry(entry)
  return standingAt(atlas, entry, asOf === undefined ? atlas.manifest.asOf : checkedDate(asOf))
}
