/** What a record says happened, and when. @module */

import type { Entry } from '../atlas/atlas.ts'
import { descriptionOf } from '../atlas/description-of.ts'
import type { Citation } from '../model/citation.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Localized } from '../model/language.ts'
import type { Statement } from '../model/statement.ts'
import { citationsFor } from './citations-for.ts'
import { termIn } from './graph-relations.ts'

/** Something that happened, with its date as precise as it is known. */
export interface DatedItem {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: PartialDate
  /** When it ended, if it lasted. */
  readonly until?: PartialDate
  /** What happened, in a word or two, like `signed` or `business mission`. */
  readonly what: Localized
  /** What came of it, where the record says so. */
  readonly text?: Localized
  /** The record that says so. */
  readonly entry: Entry
  readonly citations: readonly Citation[]
  /** What other sources say of the date. */
  readonly otherDates: readonly Statement[]
}

interface DatedRecord {
  readonly citations: readonly Citation[]
  readonly statements?: readonly Statement[] | undefined
}

/** A date with what bears it out. */
interface FoundDate {
  readonly date: PartialDate
  readonly citations: readonly Citation[]
  readonly otherDates: readonly Statement[]
}

const ranks = { preferred: 0, normal: 1, deprecated: 2 } as const satisfies Record<Statement['rank'], number>

const statementsOn = (record: DatedRecord, path: string): readonly Statement[] =>
  (record.statements ?? []).filter(({ field }) => field === path)

/** The date that a record gives at a path, or else the best that another source gives. */
function dateAt(record: DatedRecord, path: string, own: PartialDate | undefined): FoundDate | undefined {
  const statements = statementsOn(record, path)
  if (own !== undefined) return { date: own, citations: citationsFor(record, path), otherDates: statements }
  const [best] = statements
    .filter(({ rank }) => rank !== 'deprecated')
    .toSorted((a, b) => ranks[a.rank] - ranks[b.rank])
  if (best === undefined) return undefined
  const otherDates = statements.filter((statement) => statement !== best)
  return { date: String(best.value), citations: best.citations, otherDates }
}

const labelOfField = ({ collection }: Entry, field: string): Localized =>
  descriptionOf(collection).labels[field] ?? { en: field, es: field }

/**
 * What lasted from one date until another, either of which may be unknown.
 *
 * An end that only another source gives is not set beside a beginning of the record's own: the two may contradict
 * each other.
 */
function periodIn(entry: Entry<'events' | 'partnerships'>, what: Localized): readonly DatedItem[] {
  const { record } = entry
  const start = dateAt(record, 'start', record.start)
  const end = dateAt(record, 'end', record.end)
  if (start === undefined) return end === undefined ? [] : [{ ...end, what: labelOfField(entry, 'end'), entry }]
  if (end === undefined) return [{ ...start, what, entry }]
  if (record.start !== undefined && record.end === undefined)
    return [{ ...start, what, entry, otherDates: [...start.otherDates, ...statementsOn(record, 'end')] }]
  return [{ ...start, until: end.date, what, entry, otherDates: [...start.otherDates, ...end.otherDates] }]
}

/** One date of a record, called by its field. */
function pointIn(entry: Entry<'ties' | 'awards'>, field: string, own: PartialDate | undefined): readonly DatedItem[] {
  const found = dateAt(entry.record, field, own)
  return found === undefined ? [] : [{ ...found, what: labelOfField(entry, field), entry }]
}

function milestonesIn(entry: Entry<'instruments'>): readonly DatedItem[] {
  return (entry.record.milestones ?? []).flatMap(({ date, kind, text, citations }, at) => {
    const found = dateAt(entry.record, `milestones.${at}.date`, date)
    if (found === undefined) return []
    const what = termIn('instruments', 'milestones.kind', kind)
    return [{ ...found, what, entry, ...(citations && { citations }), ...(text && { text }) }]
  })
}

function resultsIn(entry: Entry<'stories'>): readonly DatedItem[] {
  return entry.record.results.flatMap(({ date, text }, at) => {
    const found = dateAt(entry.record, `results.${at}.date`, date)
    return found === undefined ? [] : [{ ...found, what: labelOfField(entry, 'results'), text, entry }]
  })
}

/** All that a record says happened, in the order in which it says so. */
export function datesIn(entry: Entry): readonly DatedItem[] {
  switch (entry.collection) {
    case 'events':
      return periodIn(entry, termIn('events', 'kind', entry.record.kind))
    case 'partnerships':
      return periodIn(entry, termIn('partnerships', 'kind', entry.record.kind))
    case 'instruments':
      return milestonesIn(entry)
    case 'stories':
      return resultsIn(entry)
    case 'ties':
      return pointIn(entry, 'since', entry.record.since)
    case 'awards':
      return [
        ...pointIn(entry, 'awarded', entry.record.awarded),
        ...pointIn(entry, 'validUntil', entry.record.validUntil),
      ]
    case 'clusters':
    case 'organizations':
    case 'sectors':
    case 'places':
    case 'opportunities':
    case 'figures':
    case 'sources':
    case 'findings':
      return []
    default:
      return entry satisfies never
  }
}
