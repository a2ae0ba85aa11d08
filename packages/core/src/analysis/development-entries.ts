/** What of each record is a development, and when. @module */
import { type Atlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { citationsFor } from '../dataset/citations.ts'
import { lookupIn } from '../dataset/get.ts'
import { goesOnAfter } from '../dataset/in-force.ts'
import { labelOfId, labelsOf, termLabel } from '../dataset/label.ts'
import type { Citation } from '../model/citation.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { compareNewest, type PartialDate } from '../model/date-interval.ts'
import type { Finding } from '../model/finding.ts'
import type { Id } from '../model/id.ts'
import { pathValuesAt } from '../model/json-path.ts'
import type { Language, Localized } from '../model/language.ts'
import type { Statement } from '../model/record.ts'
import { capitalized } from '../text/as-sentence.ts'
import { placeInSentence } from '../text/place-in-sentence.ts'
import { memoize } from '../util/memo.ts'
import { findingsCiting, type OtherDate } from './timeline-dates.ts'
import {
  milestoneOf,
  type TimelineEntry,
  type TimelineKind,
  timelineEntries,
  timelineKinds,
} from './timeline-entries.ts'

/** Kinds of a timeline whose dates are no happenings: the time that a number is about, and when a page appeared. */
type OtherKind = 'figure' | 'source'

/** A kind of development: as on a timeline, a later name, or another value that no longer holds. */
export type DevelopmentKind = Exclude<TimelineKind, OtherKind> | 'name' | 'value'

/** The kinds of developments, in the order in which they are listed. */
export const developmentKinds: readonly DevelopmentKind[] = [
  'event',
  'milestone',
  'partnership',
  'tie',
  'award',
  'result',
  'cluster',
  'organization',
  'membership',
  'name',
  'value',
]

/** A value that has replaced another. */
export interface ValueChange {
  /** Where the record has the value that it replaced, as a path like `names.0`. */
  readonly field: string
  readonly value: Statement['value']
  readonly note?: Localized
}

/** Something that happened at a time. */
export interface Development {
  readonly kind: DevelopmentKind
  /** As precise as the source gives it. */
  readonly date: PartialDate
  /** Whether something ended then. */
  readonly isEnd?: true
  /** What happened; of a changed value, what it is a value of. */
  readonly label: Localized
  readonly collection: CollectionName
  /** Id of the record that says so. */
  readonly id: Id
  /** Where the record says so, as a path like `milestones.0.date`. */
  readonly field: string
  readonly citations: readonly Citation[]
  /** The dates of other sources, as on a timeline. */
  readonly otherDates: readonly OtherDate[]
  /** The values that have replaced others; empty for all kinds but `name` and `value`, and where a milestone tells of a new name. */
  readonly changes: readonly ValueChange[]
  /** The claims of the main source that have been overtaken by it: findings that cite the same page. */
  readonly overtakes: readonly Finding[]
}

interface Steps {
  readonly began: Localized
  readonly ended: Localized
  /** The same of what goes on after it. */
  readonly endedToGoOn?: Localized
  /** Where the record has the end, from where it has the beginning. */
  readonly endField: (field: string) => string
}

/** What a span of these kinds means at its beginning and at its end; the end of all others is no development. */
export const spanSteps: { readonly [K in TimelineKind]?: Steps } = {
  partnership: {
    began: { en: 'begins', es: 'comienzo' },
    ended: { en: 'has ended', es: 'fin' },
    endedToGoOn: { en: 'its first phase has ended', es: 'fin de la primera fase' },
    endField: () => 'end',
  },
  award: {
    began: { en: 'label awarded', es: 'concesión del sello' },
    ended: { en: 'label expired', es: 'vencimiento del sello' },
    endField: () => 'validUntil',
  },
  membership: {
    began: { en: 'joined', es: 'ingresó en' },
    ended: { en: 'left', es: 'dejó' },
    endField: (field) => field.replace(/from$/, 'until'),
  },
}

const heldByThen: Localized = { en: 'label held by then', es: 'sello ya vigente' }

/** What the date at which a span begins means. */
export const beganStep = ({ kind, field }: Pick<TimelineEntry, 'kind' | 'field'>): Localized | undefined =>
  field === 'heldBy' ? heldByThen : spanSteps[kind]?.began

/** The step of a membership as a sentence: "The United Kingdom left the European Union". */
function membershipStep(atlas: Atlas, { id, field }: TimelineEntry, step: Localized): Localized | undefined {
  const place = lookupIn(atlas, 'places', id)
  const membership = place.ok ? place.value.memberships?.[Number(field.split('.')[1])] : undefined
  if (membership === undefined) return undefined
  const say = (language: Language) => {
    const [member = '', union = ''] = [id, membership.union].map((one) =>
      placeInSentence(labelOfId(atlas, one, language), language),
    )
    return capitalized(`${member} ${step[language]} ${union}`)
  }
  return { en: say('en'), es: say('es') }
}

/** What began or ended, as the label of an entry with the step behind it; the label alone where there is no step. */
export function withStep(atlas: Atlas, entry: TimelineEntry, step: Localized | undefined): Localized {
  const { kind, label } = entry
  if (step === undefined) return label
  const sentence = kind === 'membership' ? membershipStep(atlas, entry, step) : undefined
  return sentence ?? { en: `${label.en}: ${step.en}`, es: `${label.es}: ${step.es}` }
}

/** What kind of tie began, and whether it is inferred. */
function tieStep(entry: Entry): Localized | undefined {
  if (entry.collection !== 'ties') return undefined
  const { kind, basis } = entry.record
  const step = (language: Language) => {
    const name = termLabel('ties', 'kind', kind, language)
    return basis === 'stated' ? name : `${name} (${termLabel('ties', 'basis', basis, language)})`
  }
  return { en: step('en'), es: step('es') }
}

/** The same record as the main source and all others have it, where an atlas is a view. */
export function baseEntry(atlas: Atlas, { collection, record }: Entry): Entry {
  const found = lookupIn(atlas.base ?? atlas, collection, record.id)
  return entryOf<CollectionName>(collection, found.ok ? found.value : record)
}

/** What bears a date out: a view can have it from a statement, which the record's own citations do not. */
function citationsOfDate(
  atlas: Atlas,
  entry: Entry,
  field: string,
  date: PartialDate,
  own: readonly Citation[],
): readonly Citation[] {
  const { record } = baseEntry(atlas, entry)
  const stated = (record.statements ?? [])
    .filter((one) => one.field === field && one.value === date && one.rank !== 'deprecated')
    .flatMap(({ citations }) => citations)
  const isOwn = pathValuesAt(record, field).some(({ value }) => value === date)
  return stated.length > 0 && !isOwn ? stated : own
}

/** That something ended; of what goes on after that, that its first phase did. */
const endedStep = ({ record }: Entry, date: PartialDate, steps: Steps | undefined): Localized | undefined =>
  'milestones' in record && goesOnAfter(record, date) ? (steps?.endedToGoOn ?? steps?.ended) : steps?.ended

/** The beginning and the end of an entry of a timeline. */
function points(atlas: Atlas, entry: Entry, one: TimelineEntry, kind: DevelopmentKind): readonly Development[] {
  const steps = one.field.startsWith('milestones.') ? undefined : spanSteps[one.kind]
  const at = (date: PartialDate, field: string, label: Localized, own: readonly Citation[]): Development => {
    const citations = citationsOfDate(atlas, entry, field, date, own)
    return {
      kind,
      date,
      label,
      collection: one.collection,
      id: one.id,
      field,
      citations,
      otherDates: [],
      changes: [],
      overtakes: findingsCiting(atlas, entry, 'overtaken', citations),
    }
  }
  const ended = (date: PartialDate, field: string, own: readonly Citation[]): Development => ({
    ...at(date, field, withStep(atlas, one, endedStep(entry, date, steps)), own),
    isEnd: true,
  })
  if (one.endOnly === true) return steps === undefined ? [] : [ended(one.date, one.field, one.citations)]
  const began = {
    ...at(one.date, one.field, withStep(atlas, one, steps?.began ?? tieStep(entry)), one.citations),
    otherDates: one.otherDates,
  }
  // When something is known to have been there, nothing happened.
  const beginning = one.field === 'heldBy' ? [] : [began]
  if (steps === undefined || one.end === undefined) return beginning
  const field = steps.endField(one.field)
  return [...beginning, ended(one.end, field, citationsFor(entry.record, field))]
}

/** What a changed value is a value of; the measure of a figure may not say whose it is. */
function labelsOfChanged(atlas: Atlas, entry: Entry): Localized {
  const label = labelsOf(atlas, entry)
  if (entry.collection !== 'figures') return label
  const withSubject = (language: Language) => {
    const subject = labelOfId(atlas, entry.record.subject, language)
    return label[language].includes(subject) ? label[language] : `${subject}: ${label[language]}`
  }
  return { en: withSubject('en'), es: withSubject('es') }
}

/** Later names, and other values that no longer hold: those since one date together. */
function changes(atlas: Atlas, entry: Entry): readonly Development[] {
  if (atlas.evidence === 'paper') return []
  // A view may have taken the later value for the record's own.
  const base = baseEntry(atlas, entry)
  const groups = new Map<
    string,
    { readonly kind: 'name' | 'value'; readonly from: PartialDate; statements: Statement[] }
  >()
  for (const statement of base.record.statements ?? []) {
    const { field, relation, rank, from } = statement
    if (relation !== 'overtakes' || rank === 'deprecated' || from === undefined) continue
    const kind = field.startsWith('names.') ? 'name' : 'value'
    const key = kind === 'name' ? from : `${from} ${field}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { kind, from, statements: [statement] })
    else known.statements.push(statement)
  }
  return [...groups.values()].map(({ kind, from, statements }): Development => {
    const citations = statements.flatMap((statement) => statement.citations)
    return {
      kind,
      date: from,
      label: labelsOfChanged(atlas.base ?? atlas, base),
      collection: entry.collection,
      id: entry.record.id,
      field: statements[0]?.field ?? '',
      citations,
      otherDates: [],
      changes: statements.map(({ field, value, note }) => ({ field, value, ...(note === undefined ? {} : { note }) })),
      overtakes: findingsCiting(atlas, base, 'overtaken', citations),
    }
  })
}

const isOther = (kind: TimelineKind): kind is OtherKind => kind === 'figure' || kind === 'source'

function makeDevelopments(atlas: Atlas, entry: Entry): readonly Development[] {
  // The keys of a closed table, which Object.keys forgets.
  const kinds = Object.keys(timelineKinds) as readonly TimelineKind[]
  const kind = kinds.find((one) => timelineKinds[one] === entry.collection)
  const changed = changes(atlas, entry)
  // Where the record has the name itself, that says what was before.
  const isNew = (one: TimelineEntry) =>
    milestoneOf(entry, one)?.kind === 'renamed' &&
    !changed.some((known) => known.kind === 'name' && known.date === one.date)
  const dated =
    kind === undefined || isOther(kind)
      ? []
      : timelineEntries(atlas, entry, kind).flatMap((one) => points(atlas, entry, one, isNew(one) ? 'name' : kind))
  return [...dated, ...changed]
}

/** The developments of each record, which many actors have in common. */
const madeOfRecords = /* @__PURE__ */ memoize((_: Atlas) => new WeakMap<Entry['record'], readonly Development[]>())

/** The developments of a record, in its order. */
export function developmentsOf(atlas: Atlas, entry: Entry): readonly Development[] {
  const made = madeOfRecords(atlas)
  const known = made.get(entry.record) ?? makeDevelopments(atlas, entry)
  made.set(entry.record, known)
  return known
}

/** The newest first; those of one record stay in its order. */
export const newestFirst = (found: readonly Development[]): readonly Development[] =>
  found.toSorted((a, b) => compareNewest(a.date, b.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
