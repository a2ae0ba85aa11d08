import {
  type ActorCollection,
  lookupIn,
  noTimelineMessage,
  type OtherDate,
  type TimelineKind,
  type TimelineOptions,
  timelineKinds,
  timeline as timelineOf,
  toTimelineEntryJson,
} from '@puente/core'
import { type Encoding, jsonOptions, sectionAnswer, sectionOf } from '../encode/encoding.ts'
import type { Shapes } from '../encode/shapes.ts'
import { count, date, pageNumber, someOf } from '../parameters/parameter.ts'
import { recordId } from '../parameters/record-id.ts'
import type { Service } from '../service.ts'
import { endpoint, idOf } from './endpoint.ts'
import { idParameter } from './locate.ts'
import { unknownRecord } from './not-found.ts'

// The keys of a closed table, which Object.keys forgets.
const kinds = Object.keys(timelineKinds) as readonly TimelineKind[]

const limitParameter = count('Entries at the most', 1000, 1000)

const actorParameters = ({ atlas }: Service) => ({
  from: date('The first day, month or year that may be touched'),
  to: date('The last day, month or year that may be touched'),
  kinds: someOf('What to show (default: all but cluster, organization, figure, source and membership)', kinds),
  sector: recordId(atlas, 'Only records of this sector, or of one within it', ['sectors']),
  limit: limitParameter,
  page: pageNumber,
})

const spanShape = ({ string, optional, list, citation, typed }: Shapes) => ({
  /** A day, month or year: as precise as the source gives it. */
  date: string(),
  citations: list(citation),
  end: optional(string()),
  /** The beginning is not known: `date` is the end. */
  endOnly: optional(typed<true>({ type: 'boolean' })),
})

/** The date of another source. */
export function otherDateShape(shapes: Shapes) {
  const { z, object, string, optional, links, typed } = shapes
  return object({
    ...spanShape(shapes),
    /** Whether both cannot be right. */
    disputes: z.boolean(),
    rank: typed<OtherDate['rank']>({ type: 'string' }),
    findings: links,
    note: optional(string()),
  })
}

function timelineEntryShape(shapes: Shapes) {
  const { z, component, object, string, list, link } = shapes
  return component(
    'TimelineEntry',
    object({
      ...spanShape(shapes),
      kind: z.enum(kinds),
      /** What happened, in the language of the answer. */
      text: string(),
      /** The record that says so, and the field. */
      record: link,
      field: string(),
      /** The dates of other sources. */
      otherDates: list(otherDateShape(shapes)),
    }),
  )
}

const answer = (shapes: Shapes) =>
  shapes.listAnswer({
    data: shapes.list(timelineEntryShape(shapes)),
    /** Absent: these are all. */
    page: shapes.optional(shapes.section),
  })

function timelineAnswer(
  encoding: Encoding,
  {
    limit = limitParameter.default,
    page: number = 1,
    ...options
  }: TimelineOptions & { readonly limit?: number; readonly page?: number },
) {
  const { atlas } = encoding
  const json = jsonOptions(encoding)
  const all = timelineOf(atlas, options)
  const { shown, ...section } = sectionOf(all, limit, number)
  const data = shown.map((entry) => toTimelineEntryJson(atlas, entry, json))
  return sectionAnswer(encoding, data, all.length === 0 ? { notice: noTimelineMessage(atlas, options) } : section)
}

export const timeline = endpoint({
  path: '/v1/timeline',
  id: 'timeline',
  tag: 'Cooperation',
  link: 'timeline',
  summary: 'Everything dated, in order of time',
  description:
    'Dates are as precise as their source: 2017 is a year, not its first day. Between `from` and `to` is what touches the time between them. At most 1000 entries come in one answer; `page` then says how many there are, and has the others.',
  formats: ['json'],
  parameters: (service) => ({
    ...actorParameters(service),
    actor: recordId(service.atlas, 'Only records that name this actor', ['clusters', 'organizations']),
  }),
  answer,
  handle: ({ parameters, encoding }) => ({ json: timelineAnswer(encoding, parameters) }),
})

export const actorTimeline = <const C extends ActorCollection>(collection: C) =>
  endpoint({
    path: `/v1/${collection}/:id/timeline` as const,
    id: `${collection}Timeline`,
    tag: 'Cooperation',
    summary: 'Everything dated that names the actor',
    description:
      'Events, milestones, partnerships, ties, awards and results in order of time, each as precise as its source has it, with what other sources say. At most 1000 come in one answer; `page` has the others.',
    formats: ['json'],
    pathParameters: idParameter(collection),
    moves: true,
    parameters: actorParameters,
    answer,
    handle: ({ c, service, parameters, encoding }) => {
      const found = lookupIn(service.atlas, collection, idOf(c))
      if (!found.ok) return unknownRecord(c, service, found.error)
      return { json: timelineAnswer(encoding, { ...parameters, actor: found.value.id }) }
    },
  })
