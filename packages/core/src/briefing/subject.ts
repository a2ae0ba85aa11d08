/** What a briefing is about, as records. @module */
import { type Atlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { get, NotFoundError } from '../dataset/get.ts'
import type { BriefingSubject } from './briefing-value.ts'
import { checkSubject } from './check-subject.ts'
import { lookupActor } from './subject-of.ts'

/** The records that a briefing is about; none for the whole atlas. */
export type SubjectRecords = readonly Entry<'sectors' | 'places' | 'clusters' | 'organizations'>[]

function actorEntry(atlas: Atlas, id: string): Entry<'clusters' | 'organizations'> {
  const found = lookupActor(atlas, id)
  if (!found.ok) throw new NotFoundError(found.error)
  return found.value
}

/**
 * The records that a briefing is about.
 *
 * @throws {NotFoundError} if the atlas has no such record
 * @throws {RangeError} if a pair names one actor twice
 */
export function subjectRecords(atlas: Atlas, subject: BriefingSubject): SubjectRecords {
  checkSubject(subject)
  switch (subject.kind) {
    case 'sector':
      return [entryOf('sectors', get(atlas, 'sectors', subject.id))]
    case 'place':
      return [entryOf('places', get(atlas, 'places', subject.id))]
    case 'cluster':
      return [actorEntry(atlas, subject.id)]
    case 'pair': {
      const pair = subject.ids.map((id) => actorEntry(atlas, id))
      if (new Set(pair.map(({ record }) => record.id)).size === 2) return pair
      throw new RangeError(`A pair is of two actors, but both are "${subject.ids[0]}": name another one`)
    }
    case 'atlas':
      return []
    default:
      return subject satisfies never
  }
}
