/** JSON Schemas of what answers hold, by name. @module */
import { collectionNames, languages, partNames, timelineKinds } from '@puente/core'
import { briefingSectionKeys } from '@puente/core/briefing'
import { problemTypes } from '../http/problem-types.ts'
import { list, mapOf, number, object, ref, type Schema, string, whole, yesOrNo } from './schema.ts'

const link = { collection: { type: 'string', enum: collectionNames }, id: string, label: string, self: string }
const links = list(ref('Link'))
const citations = list(ref('Citation'))
const hereAndAcross = object({ here: list(string), across: list(string) })

const match = { actor: ref('Link'), rank: whole, score: number, parts: list(ref('MatchPart')) }
const span = { date: string, citations }
const openSpan = { end: string, endOnly: yesOrNo }

/** What answers hold, by name. */
export const schemas: Readonly<Record<string, Schema>> = {
  Dataset: object({ version: string, hash: { type: 'string', pattern: '^[0-9a-f]{64}$' }, asOf: string }),
  Problem: object(
    {
      type: string,
      title: string,
      status: { type: 'integer', enum: [...new Set(Object.values(problemTypes).map(({ status }) => status))] },
    },
    {
      detail: string,
      errors: list(object({ parameter: string, message: string }, { didYouMean: list(string) })),
      nearest: list(object({ label: string, self: string }, { collection: link.collection, id: string })),
      available: list(string),
      requestId: string,
    },
  ),
  Link: object(link),
  Citation: object(
    { source: object({ id: string, title: string, self: string }), text: string },
    {
      section: string,
      page: whole,
      table: whole,
      footnote: object({ number: whole }, { self: string, url: string }),
      url: string,
      for: list(string),
    },
  ),
  Finding: object({ ...link, kind: object({ value: string, label: string }), summary: string, resolution: string }),
  Relation: object({
    relation: string,
    direction: { type: 'string', enum: ['out', 'in'] },
    label: string,
    total: whole,
    records: links,
  }),
  Page: object({ total: whole, pages: whole, limit: whole }, { number: whole, next: string }),
  Extent: object({ limit: whole, more: yesOrNo }, { total: whole }),
  RecordLinks: object({ collection: string }, { briefing: string, matches: string, network: string, timeline: string }),
  PageLinks: object({ first: string }, { prev: string, next: string, last: string }),
  FacetValue: object({ value: string, label: string, count: whole, selected: yesOrNo }),
  Listed: object({ ...link, record: { type: 'object' } }, { relations: list(ref('Relation')) }),
  Whole: object({ ...link, record: { type: 'object' } }),
  Hit: object({
    ...link,
    score: number,
    exact: yesOrNo,
    matches: list(object({ path: string, text: string, ranges: list(list(whole)) })),
  }),
  Suggestion: object({ ...link, name: string }),
  Candidate: object(
    { ...link, score: number, name: string, by: { type: 'string', enum: ['exact', 'words'] } },
    {
      against: list(
        object({
          because: { type: 'string', enum: ['other-place', 'other-word', 'other-body', 'not-telling'] },
          words: string,
        }),
      ),
    },
  ),
  MatchPart: object({
    name: { type: 'string', enum: partNames },
    label: string,
    value: number,
    reasons: list(object({ kind: string, label: string, value: number, records: links })),
  }),
  Matches: object(
    {
      actor: ref('Link'),
      asOf: string,
      suggestions: list(object(match, { introduction: ref('Path') })),
      existing: list(object({ ...match, ties: links })),
      existingTotal: whole,
      excluded: list(
        object(
          { reason: { type: 'string', enum: ['itself', 'left-side', 'no-side', 'excluded', 'same-side'] } },
          { actor: ref('Link'), side: string, count: whole },
        ),
      ),
    },
    { side: string },
  ),
  Path: object({
    cost: number,
    actors: links,
    steps: list(object({ from: ref('Link'), to: ref('Link'), ways: list(ref('Way')) })),
  }),
  Way: object({
    cost: number,
    through: links,
    links: list(
      object({
        from: string,
        to: string,
        relation: string,
        label: string,
        basis: { type: 'string', enum: ['stated', 'inferred'] },
        statedBy: ref('Link'),
        citations,
      }),
    ),
  }),
  Network: object({
    directed: yesOrNo,
    multigraph: yesOrNo,
    graph: mapOf({}),
    nodes: list({ type: 'object' }),
    edges: list({ type: 'object' }),
  }),
  TimelineEntry: object(
    {
      ...span,
      kind: { type: 'string', enum: Object.keys(timelineKinds) },
      text: string,
      record: ref('Link'),
      field: string,
      otherDates: list(
        object({ ...span, disputes: yesOrNo, rank: string, findings: links }, { ...openSpan, note: string }),
      ),
    },
    openSpan,
  ),
  WhiteSpot: object({
    sector: ref('Link'),
    place: ref('Link'),
    rank: whole,
    score: number,
    parts: list(object({ name: string, label: string, counted: string, value: number, records: links })),
  }),
  Cell: object({
    place: string,
    actors: hereAndAcross,
    ties: object({ stated: list(string), inferred: list(string) }),
    interest: hereAndAcross,
    awards: hereAndAcross,
    events: list(string),
    instruments: object({ here: list(string), across: list(string), joint: list(string) }),
    partnerships: list(string),
    opportunities: list(string),
  }),
  Matrix: object({
    by: { type: 'string', enum: ['country', 'region'] },
    asOf: string,
    side: ref('Link'),
    otherSide: ref('Link'),
    places: links,
    rows: list(object({ sector: ref('Link'), cells: list(ref('Cell')), unplaced: list(string) })),
  }),
  Briefing: object({
    title: string,
    asOf: string,
    language: { type: 'string', enum: languages },
    subject: object({
      kind: { type: 'string', enum: ['sector', 'cluster', 'place', 'pair', 'atlas'] },
      records: links,
    }),
    sections: list(
      object({
        key: { type: 'string', enum: briefingSectionKeys },
        heading: string,
        statements: list(
          object({ text: string, records: links, citations: list(whole) }, { lead: string, inferred: { const: true } }),
        ),
      }),
    ),
    citations: list(
      object(
        { number: whole, source: ref('Link'), text: string },
        { section: string, page: whole, table: whole, footnote: whole, url: string },
      ),
    ),
  }),
  Overview: object({
    title: string,
    description: string,
    licence: object({ id: string, url: string }),
    total: whole,
    collections: list(object({ name: string, label: string, description: string, count: whole, self: string })),
    links: mapOf(string),
  }),
}
