import {
  type ActorCollection,
  entryOf,
  lookupIn,
  nothingInTime,
  type OtherDate,
  resolveCitation,
  type TimelineEntry,
  type TimelineKind,
  type TimelineOptions,
  timeline,
  timelineKinds,
} from '@puente/core'
import type { Context } from 'hono'
import { noticed } from '../encode/extent.ts'
import { type CitationBody, citationBody, type Encoding, type EntryLink, entryLink, named } from '../encode/link.ts'
import { moved } from '../http/moved.ts'
import { sendJson } from '../http/send.ts'
import { date, someOf } from '../parameters/parameter.ts'
import { type ParameterInput, readParameters } from '../parameters/read-parameters.ts'
import { recordId } from '../parameters/record-id.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { unknownRecord } from '../problem/unknown-record.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

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
const timelineBody = (encoding: Encoding, entry: TimelineEntry): TimelineBody => ({
  kind: entry.kind,
  text: entry.label[encoding.language],
  record: named(encoding, entry.id),
  field: entry.field,
  ...spanBody(encoding, entry),
  otherDates: entry.otherDates.map((other) => otherDateBody(encoding, other)),
})

// The keys of a closed table, which Object.keys forgets.
const kinds = Object.keys(timelineKinds) as readonly TimelineKind[]

/** What the timeline of an actor is asked with. */
export const actorTimelineParameters = ({ atlas }: Service) => ({
  from: date('The first day, month or year that may be touched'),
  to: date('The last day, month or year that may be touched'),
  kinds: someOf('What to show (all but figure, source and membership unless told)', kinds),
  sector: recordId(atlas, 'Only records of this sector, or of one within it', ['sectors']),
})

/** What the whole timeline is asked with. */
export const timelineParameters = (service: Service) => ({
  ...actorTimelineParameters(service),
  actor: recordId(service.atlas, 'Only records that name this actor', ['clusters', 'organizations']),
})

/** A timeline with links; an empty one says why. */
function timelineAnswer(encoding: Encoding, options: TimelineOptions) {
  const { atlas } = encoding
  const data = timeline(atlas, options).map((entry) => timelineBody(encoding, entry))
  const notice = data.length === 0 ? nothingInTime(atlas, options) : undefined
  return { data, ...noticed(encoding, notice), dataset: stampOf(atlas) }
}

/** Everything dated, in order of time. */
export const wholeTimeline = (service: Service) => {
  const parameters = timelineParameters(service)
  return (c: Context<ServiceEnv, '/v1/timeline', ParameterInput<ReturnType<typeof timelineParameters>>>) => {
    const asked = readParameters(c, parameters)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language, ...options } = asked.value
    return sendJson(c, timelineAnswer({ ...service, language }, options), { 'Content-Language': language })
  }
}

/** Everything dated that names an actor, in order of time. */
export const actorTimeline = (service: Service, collection: ActorCollection) => {
  const { atlas } = service
  const parameters = actorTimelineParameters(service)
  return (
    c: Context<ServiceEnv, '/v1/:actors/:id/timeline', ParameterInput<ReturnType<typeof actorTimelineParameters>>>,
  ) => {
    const id = c.req.param('id')
    const elsewhere = moved(c, service, id, '/timeline')
    if (elsewhere !== undefined) return elsewhere
    const asked = readParameters(c, parameters)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const found = lookupIn(atlas, collection, id)
    if (!found.ok) return unknownRecord(c, service, found.error)
    const { language, ...options } = asked.value
    const body = timelineAnswer({ ...service, language }, { ...options, actor: found.value.id })
    return sendJson(c, body, { 'Content-Language': language })
  }
}
