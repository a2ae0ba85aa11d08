/** Facts that several entries tell: of these one is kept. @module */
import { type Atlas, entryOf } from '../dataset/atlas.ts'
import { lookupIn } from '../dataset/get.ts'
import { milestoneOf, type TimelineEntry } from './timeline-entries.ts'

/** An entry of a timeline, or a development. */
type Dated = Pick<TimelineEntry, 'date' | 'collection' | 'id' | 'field' | 'citations' | 'end' | 'endOnly'> & {
  readonly kind: string
  readonly isEnd?: true
}

const isMilestone = ({ field }: Dated) => field.startsWith('milestones.')

const keyOf = (id: string, date: string) => `${id} ${date}`

function haveSourceInCommon(a: Dated, b: Dated): boolean {
  const sources = new Set<string>(a.citations.map(({ source }) => source))
  return b.citations.some(({ source }) => sources.has(source))
}

/** What a result of a story is about. */
function mentionsOf(atlas: Atlas, { collection, id, field }: Dated): readonly string[] {
  if (collection !== 'stories') return []
  const found = lookupIn(atlas, 'stories', id)
  const at = /^results\.(\d+)\./.exec(field)?.[1]
  return (found.ok && at !== undefined && found.value.results[Number(at)]?.mentions) || []
}

/** Whether a milestone says that its record has a new name. */
function isRename(atlas: Atlas, one: Dated): boolean {
  const found = lookupIn(atlas, one.collection, one.id)
  return found.ok && milestoneOf(entryOf(one.collection, found.value), one)?.kind === 'renamed'
}

/**
 * Entries without those whose fact another one tells, of the same day and from the same source: the beginning of a record
 * or a value that changed, beside a milestone of this record; a result of a story, beside an entry of what it is about;
 * and a milestone that several records have alike. Of a new name the name is kept, which says what was before.
 */
export function eachFactOnce<T extends Dated>(atlas: Atlas, entries: readonly T[]): readonly T[] {
  // Of most records nothing else can tell a fact: they have no milestone, and no story mentions them.
  const shared = new Set(entries.flatMap((one) => (isMilestone(one) ? one.id : mentionsOf(atlas, one))))
  if (shared.size === 0) return entries
  const byRecord = Map.groupBy(
    entries.filter(({ id }) => shared.has(id)),
    ({ id, date }) => keyOf(id, date),
  )
  const tellers = new Map<string, string>()
  const isRepeated = (one: T): boolean => {
    const others = (id: string) =>
      (byRecord.get(keyOf(id, one.date)) ?? []).filter((other) => other !== one && haveSourceInCommon(one, other))
    const own = others(one.id)
    if (isMilestone(one)) {
      if (own.some(({ kind }) => kind === 'name') && isRename(atlas, one)) return true
      const key = JSON.stringify([one.kind, one.date, one.citations])
      const teller = tellers.get(key) ?? one.id
      tellers.set(key, teller)
      return teller !== one.id
    }
    if (mentionsOf(atlas, one).some((id) => others(id).length > 0)) return true
    const isPoint = one.end === undefined && one.endOnly !== true && one.isEnd !== true
    return isPoint && own.some((other) => isMilestone(other) && !(one.kind === 'name' && isRename(atlas, other)))
  }
  return entries.filter((one) => !((shared.has(one.id) || one.collection === 'stories') && isRepeated(one)))
}
