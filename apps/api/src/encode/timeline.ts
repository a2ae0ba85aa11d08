/** What happened when. @module */
import { entryOf, type OtherDate, resolveCitation, type TimelineEntry, type TimelineKind } from '@puente/core'
import { type CitationBody, citationBody } from './citation.ts'
import { type Encoding, type EntryLink, entryLink } from './entry-link.ts'
import { named } from './named.ts'

/** When something was. */
export interface SpanBody {
  /** A day, month or year: as precise as the source gives it. */
  readonly date: string
  readonly end?: string
  /** The beginning is not known: `date` is when it ended. */
  readonly endOnly?: true
  readonly citations: readonly CitationBody[]
}

/** When something was by another source. */
export interface OtherDateBody extends SpanBody {
  /** Whether both cannot be right. */
  readonly disputes: boolean
  readonly rank: OtherDate['rank']
  readonly note?: string
  readonly findings: readonly EntryLink[]
}

/** Something dated. */
export interface TimelineBody extends SpanBody {
  readonly kind: TimelineKind
  /** What happened, in the language of the answer. */
  readonly text: string
  /** The record that says so, and where in it. */
  readonly record: EntryLink
  readonly field: string
  readonly otherDates: readonly OtherDateBody[]
}

type Dated = Pick<OtherDate, 'date' | 'end' | 'endOnly' | 'citations'>

const spanBody = (encoding: Encoding, { date, end, endOnly, citations }: Dated): SpanBody => ({
  date,
  ...(end === undefined ? {} : { end }),
  ...(endOnly === undefined ? {} : { endOnly }),
  citations: citations.map((citation) => citationBody(encoding, resolveCitation(encoding.atlas, citation))),
})

const otherDateBody = (encoding: Encoding, other: OtherDate): OtherDateBody => ({
  ...spanBody(encoding, other),
  disputes: other.disputes,
  rank: other.rank,
  ...(other.note === undefined ? {} : { note: other.note[encoding.language] }),
  findings: other.findings.map((finding) => entryLink(encoding, entryOf('findings', finding))),
})

/** Something dated, with where each source says when it was. */
export const timelineBody = (encoding: Encoding, entry: TimelineEntry): TimelineBody => ({
  kind: entry.kind,
  text: entry.label[encoding.language],
  record: named(encoding, entry.id),
  field: entry.field,
  ...spanBody(encoding, entry),
  otherDates: entry.otherDates.map((other) => otherDateBody(encoding, other)),
})
