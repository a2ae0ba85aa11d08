/** What is dated, as JSON. @module */
import type { OtherDate } from '../../analysis/timeline-dates.ts'
import type { TimelineEntry, TimelineKind } from '../../analysis/timeline-entries.ts'
import { type Atlas, entryOf } from '../../dataset/atlas.ts'
import { checkObject, checkOptions } from '../../model/check-argument.ts'
import {
  type CitationJson,
  citationJson,
  type EntryJson,
  entryJson,
  entryJsonOf,
  type JsonContext,
  type JsonOptions,
  jsonContext,
  jsonOptionNames,
} from './entry.ts'

/** A date or a period with its citations. */
export interface SpanJson<L extends object> {
  /** A day, month or year: as precise as the source gives it. */
  readonly date: string
  readonly end?: string
  /** The beginning is not known: `date` is the end. */
  readonly endOnly?: true
  readonly citations: readonly CitationJson<L>[]
}

/** The date that another source gives. */
export interface OtherDateJson<L extends object> extends SpanJson<L> {
  /** Whether both cannot be right. */
  readonly disputes: boolean
  readonly rank: OtherDate['rank']
  readonly note?: string
  readonly findings: readonly EntryJson<L>[]
}

/** Something dated. */
export interface TimelineEntryJson<L extends object> extends SpanJson<L> {
  readonly kind: TimelineKind
  /** What happened, in the language of the answer. */
  readonly text: string
  /** The record that says so, and the field in it. */
  readonly record: EntryJson<L>
  readonly field: string
  readonly otherDates: readonly OtherDateJson<L>[]
}

const spanJson = <L extends object>(
  context: JsonContext<L>,
  { date, end, endOnly, citations }: Pick<OtherDate, 'date' | 'end' | 'endOnly' | 'citations'>,
): SpanJson<L> => ({
  date,
  ...(end === undefined ? {} : { end }),
  ...(endOnly === undefined ? {} : { endOnly }),
  citations: citations.map((citation) => citationJson(context, citation)),
})

export const otherDateJson = <L extends object>(context: JsonContext<L>, other: OtherDate): OtherDateJson<L> => ({
  ...spanJson(context, other),
  disputes: other.disputes,
  rank: other.rank,
  ...(other.note === undefined ? {} : { note: other.note[context.language] }),
  findings: other.findings.map((finding) => entryJson(context, entryOf('findings', finding))),
})

/**
 * An entry of a timeline as JSON, with the dates that other sources give.
 *
 * @param atlas the atlas that the entry is of
 * @param entry an entry that `timeline` gives
 * @param options the language, and what to add to each record
 * @example
 * timeline(atlas, { from: '2017', to: '2018-06', sector: 'aerospace', kinds: ['event'] })
 *   .slice(0, 1)
 *   .map((entry) => toTimelineEntryJson(atlas, entry, { language: 'en', linkTo: () => ({}) }).text)
 * // ['FAMEX 2017']
 */
export function toTimelineEntryJson<L extends object>(
  atlas: Atlas,
  entry: TimelineEntry,
  options: JsonOptions<L>,
): TimelineEntryJson<L> {
  checkOptions(options, jsonOptionNames)
  checkObject('entry', entry, 'an entry that timeline gives', ['kind', 'label', 'id', 'date', 'otherDates'])
  const context = jsonContext(atlas, options)
  return {
    kind: entry.kind,
    text: entry.label[context.language],
    record: entryJsonOf(context, entry.id),
    field: entry.field,
    ...spanJson(context, entry),
    otherDates: entry.otherDates.map((other) => otherDateJson(context, other)),
  }
}
