/** What of each record is dated. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { labelOfId, labelsOf, termLabel } from '../dataset/label.ts'
import type { Award } from '../model/award.ts'
import type { Citation } from '../model/citation.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Id } from '../model/id.ts'
import type { Language, Localized } from '../model/language.ts'
import { type Dating, dating, type Span, type SpanPaths, spanOf } from './timeline-dates.ts'

/** What a timeline can show, each with the collection whose records hold it. */
export const timelineKinds = {
  event: 'events',
  milestone: 'instruments',
  partnership: 'partnerships',
  tie: 'ties',
  award: 'awards',
  result: 'stories',
  cluster: 'clusters',
  organization: 'organizations',
  figure: 'figures',
  source: 'sources',
  membership: 'places',
} as const satisfies Record<string, CollectionName>

/**
 * A kind of entry of a timeline: `cluster` and `organization` are what became of an actor, from its founding on;
 * `membership` is that of a place in a union.
 */
export type TimelineKind = keyof typeof timelineKinds

/** Something dated. */
export interface TimelineEntry extends Dating {
  readonly kind: TimelineKind
  readonly label: Localized
  readonly collection: CollectionName
  /** Id of the record that says so. */
  readonly id: Id
  /** Where the record says so, as a path like `milestones.0.date`. */
  readonly field: string
}

const localized = (say: (language: Language) => string): Localized => ({ en: say('en'), es: say('es') })

interface Candidate {
  readonly label?: Localized
  readonly span: Span | undefined
  readonly paths: SpanPaths
  readonly cited?: readonly Citation[] | undefined
}

type EntryWithMilestones = Extract<Entry, { readonly record: { readonly milestones?: unknown } }>

const stepOf = (atlas: Atlas, id: Id, step: (language: Language) => string): Localized =>
  localized((language) => `${labelOfId(atlas, id, language)}: ${step(language)}`)

const milestoneCandidates = (
  atlas: Atlas,
  { collection, record }: Pick<EntryWithMilestones, 'collection' | 'record'>,
): readonly Candidate[] =>
  (record.milestones ?? []).map(({ date, kind, text, citations }, at) => ({
    label: stepOf(
      atlas,
      record.id,
      (language) => text?.[language] ?? termLabel(collection, 'milestones.kind', kind, language),
    ),
    span: { date },
    paths: { start: `milestones.${at}.date` },
    cited: citations,
  }))

/** When a record says that what it tells of was, of those collections in which a record has one such span. */
export function ownSpan({
  collection,
  record,
}: Entry<'events' | 'partnerships' | 'ties' | 'awards'>): Span | undefined {
  switch (collection) {
    case 'events':
    case 'partnerships':
      return spanOf(record.start, record.end)
    case 'ties':
      return spanOf(record.since, undefined)
    case 'awards':
      return spanOf(record.awarded ?? record.heldBy, record.validUntil)
    default:
      return collection satisfies never
  }
}

/** Which date a label has first: when it was given, or else by when it was held. */
const firstDateOf = ({ awarded, heldBy }: Award): 'awarded' | 'heldBy' =>
  awarded === undefined && heldBy !== undefined ? 'heldBy' : 'awarded'

function candidates(atlas: Atlas, entry: Entry): readonly Candidate[] {
  const { collection, record } = entry
  switch (collection) {
    case 'events':
      return [{ span: ownSpan(entry), paths: { start: 'start', end: 'end' } }]
    case 'partnerships':
      return [
        { span: ownSpan(entry), paths: { start: 'start', end: 'end' } },
        ...milestoneCandidates(atlas, { collection, record }),
      ]
    case 'clusters':
    case 'organizations':
      return [
        {
          label: stepOf(atlas, record.id, (language) => termLabel(collection, 'milestones.kind', 'founded', language)),
          span: spanOf(record.founded, undefined),
          paths: { start: 'founded' },
        },
        ...milestoneCandidates(atlas, { collection, record }),
      ]
    case 'ties':
      return [{ span: ownSpan(entry), paths: { start: 'since' } }]
    case 'awards':
      return [{ span: ownSpan(entry), paths: { start: firstDateOf(record), end: 'validUntil' } }]
    case 'figures':
      return [
        { span: spanOf(record.period?.start, record.period?.end), paths: { start: 'period.start', end: 'period.end' } },
      ]
    case 'sources':
      return [{ span: spanOf(record.published, undefined), paths: { start: 'published' } }]
    case 'instruments':
      return milestoneCandidates(atlas, { collection, record })
    case 'stories':
      return record.results.map(({ date, text }, at) => ({
        label: text,
        span: spanOf(date, undefined),
        paths: { start: `results.${at}.date` },
      }))
    case 'places':
      return (record.memberships ?? []).map(({ union, from, until }, at) => ({
        label: localized((language) => [record.id, union].map((id) => labelOfId(atlas, id, language)).join(' – ')),
        span: spanOf(from, until),
        paths: { start: `memberships.${at}.from`, end: `memberships.${at}.until` },
      }))
    default:
      return []
  }
}

interface Dated extends Dating {
  readonly field: string
  readonly label?: Localized
}

/** Milestones that are a beginning. */
const beginnings: readonly string[] = ['founded', 'launched', 'signed']

/** Whether a milestone says more of the beginning that a record gives as a date, too. */
function isRepeated(entry: Entry, { field, date, end, otherDates }: Dated): boolean {
  const { record } = entry
  if (field !== 'start' && field !== 'founded') return false
  if (end !== undefined || otherDates.length > 0 || !('milestones' in record)) return false
  return record.milestones?.some((one) => one.date === date && beginnings.includes(one.kind)) === true
}

/** All that is dated of a record, each thing once. */
export const datingsOf = (atlas: Atlas, entry: Entry): readonly Dated[] =>
  allDatingsOf(atlas, entry).filter((dated) => !isRepeated(entry, dated))

function allDatingsOf(atlas: Atlas, entry: Entry): readonly Dated[] {
  return candidates(atlas, entry).flatMap(({ label, span, paths, cited }): readonly Dated[] => {
    const dated = dating(atlas, entry, span, paths, cited)
    if (dated === undefined) return []
    const field = (dated.endOnly === true ? paths.end : paths.start) ?? ''
    return [{ ...dated, field, ...(label === undefined ? {} : { label }) }]
  })
}

/** A milestone of a record. */
export type Milestone = NonNullable<EntryWithMilestones['record']['milestones']>[number]

/** The milestone that an entry of a record's timeline is; undefined where it is something else. */
export function milestoneOf({ record }: Entry, { field }: Pick<TimelineEntry, 'field'>): Milestone | undefined {
  const at = /^milestones\.(\d+)\./.exec(field)?.[1]
  return at === undefined || !('milestones' in record) ? undefined : record.milestones?.[Number(at)]
}

export function timelineEntries(atlas: Atlas, entry: Entry, kind: TimelineKind): readonly TimelineEntry[] {
  const { collection, record } = entry
  return datingsOf(atlas, entry).map((dated) => {
    const label = dated.label ?? labelsOf(atlas, entry)
    return { ...dated, kind, label, collection, id: record.id }
  })
}
