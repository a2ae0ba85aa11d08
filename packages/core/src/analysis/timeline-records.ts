/** The records that a timeline is made of. @module */
import { type Atlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { get, lookup, NotFoundError } from '../dataset/get.ts'
import { related } from '../dataset/related.ts'
import { fieldsOf } from '../index/fields.ts'
import { checkedTerms } from '../model/check-argument.ts'
import { recordsWhere } from '../query/find.ts'
import { type TimelineKind, timelineKinds } from './timeline-entries.ts'

/** Which records are asked for. */
export interface TimelineScope {
  readonly kinds?: readonly TimelineKind[]
  readonly sector?: string
  readonly actor?: string
}

/** A record that may be dated, and what a dated part of it is called. */
export interface TimelineRecord {
  readonly kind: TimelineKind
  readonly entry: Entry
}

// Object.keys forgets which keys a closed table has.
const everyKind = () => Object.keys(timelineKinds) as readonly TimelineKind[]

const usualKinds: readonly TimelineKind[] = ['event', 'milestone', 'partnership', 'tie', 'award', 'result']

/** The ids of the records that name an actor. */
function recordsNaming(atlas: Atlas, actor: string): ReadonlySet<string> {
  const found = lookup(atlas, actor)
  if (!found.ok) throw new NotFoundError(found.error)
  const groups = related(atlas, found.value).filter(({ direction }) => direction === 'in')
  return new Set(groups.flatMap(({ entries }) => entries.map(({ record }) => record.id)))
}

/** The records of a kind's collection, of those of a sector if one is asked for. */
function entriesOf(atlas: Atlas, kind: TimelineKind, sector: string | undefined): readonly Entry[] {
  const collection = timelineKinds[kind]
  // What says nothing of sectors is of none.
  if (sector !== undefined && !fieldsOf(collection).some(({ name }) => name === 'sector')) return []
  const records = recordsWhere(atlas, collection, sector === undefined ? {} : { sector })
  return records.map((record) => entryOf(collection, record))
}

/**
 * The records whose dates a timeline shows, whether they have any or not.
 *
 * @throws {NotFoundError} if there is no such sector or actor
 * @throws {RangeError} if a kind is unknown
 */
export function timelineRecords(
  atlas: Atlas,
  { kinds = usualKinds, sector, actor }: TimelineScope,
): readonly TimelineRecord[] {
  const inSector = sector === undefined ? undefined : get(atlas, 'sectors', sector).id
  const naming = actor === undefined ? undefined : recordsNaming(atlas, actor)
  return [...new Set(checkedTerms('kinds', kinds, everyKind()))].flatMap((kind) =>
    entriesOf(atlas, kind, inSector)
      .filter(({ record }) => naming === undefined || naming.has(record.id))
      .map((entry) => ({ kind, entry })),
  )
}
