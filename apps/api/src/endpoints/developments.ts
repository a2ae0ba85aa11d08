import {
  type Development,
  type DevelopmentOptions,
  developmentKinds,
  developments as developmentsOf,
  displayDevelopment,
  noDevelopmentsMessage,
  toDevelopmentJson,
} from '@puente/core'
import { developmentsCsv } from '@puente/core/export'
import { type Encoding, extentOf, firstAnswer, jsonOptions } from '../encode/encoding.ts'
import type { Shapes } from '../encode/shapes.ts'
import { cited, namedEntry, words } from '../encode/text.ts'
import { fileHeaders } from '../http/list-headers.ts'
import { count, date, someOf } from '../parameters/parameter.ts'
import { recordId } from '../parameters/record-id.ts'
import type { Service } from '../service.ts'
import { endpoint } from './endpoint.ts'
import { otherDateShape } from './timeline.ts'
import { tool } from './tool.ts'

/** The newest come first: a reader of today seldom needs more. */
const maxDevelopments = 1000

const limitParameter = count(
  `Developments at the most; a CSV without it has all of them, up to ${maxDevelopments}`,
  maxDevelopments,
  50,
)

/** In a tool's answer, the newest are mostly enough. */
const toolLimit = count('Developments at the most', 100, 10)

const parameters = ({ atlas }: Service) => ({
  from: date('The first day, month or year that may be touched; default: the date of the main source'),
  to: date('The last day, month or year that may be touched; default, and at the latest: the date of the answer'),
  about: recordId(atlas, 'Only what concerns this sector, cluster, organization or place, or what lies within it', [
    'sectors',
    'clusters',
    'organizations',
    'places',
  ]),
  kinds: someOf('What to show (default: all)', developmentKinds),
})

function developmentShape(shapes: Shapes) {
  const { z, component, object, string, optional, list, link, links, citation, typed } = shapes
  return component(
    'Development',
    object({
      kind: z.enum(developmentKinds),
      /** A day, month or year: as precise as the source gives it. */
      date: string(),
      /** Whether something ended then. */
      isEnd: optional(typed<true>({ type: 'boolean' })),
      /** What happened, in the language of the answer. */
      text: string(),
      /** The value that no longer holds, in words. */
      before: optional(string()),
      note: optional(string()),
      /** The record that says so, and the field. */
      record: link,
      field: string(),
      citations: list(citation),
      /** The dates of other sources. */
      otherDates: list(otherDateShape(shapes)),
      /** The findings that say which claims of the main source no longer hold. */
      overtakes: links,
    }),
  )
}

function find(encoding: Encoding, options: Omit<DevelopmentOptions, 'limit'>, limit: number) {
  const { atlas } = encoding
  const all = developmentsOf(atlas, options)
  const found = all.slice(0, limit)
  const bodies = found.map((one) => toDevelopmentJson(atlas, one, jsonOptions(encoding)))
  const body = firstAnswer(encoding, bodies, extentOf(limit, all.length), () => noDevelopmentsMessage(atlas, options))
  return { found, total: all.length, body }
}

/** Developments, one a line: date, what happened, what was before, record and citations. */
function inWords(encoding: Encoding, found: readonly Development[]): string {
  const { atlas, language } = encoding
  if (found.length === 0) return words.nothing[language]
  const lines = found.map((one) => {
    const { when, text, before, note, record, citations } = displayDevelopment(atlas, one, language)
    const asides = [
      ...(before === undefined ? [] : [`${words.before[language]} ${before}`]),
      ...(note === undefined ? [] : [note]),
    ]
    const aside = asides.length === 0 ? '' : ` (${asides.join('; ')})`
    return `- ${when}: ${text}${aside} – ${namedEntry(encoding, record.entry)}${cited(encoding, citations)}`
  })
  return lines.join('\n')
}

const description =
  'Milestones, events, ties, partnerships, labels and memberships that began or ended, later names and overtaken values, the newest first. Each names the claims of the main source that it overtakes. Dates are as precise as their source.'

export const developments = endpoint({
  path: '/v1/developments',
  id: 'developments',
  tag: 'Cooperation',
  link: 'developments',
  summary: 'What has happened since the main source, or since a date',
  description: `${description} As CSV all of them come, up to ${maxDevelopments}.`,
  formats: ['json', 'csv'],
  parameters: (service) => ({ ...parameters(service), limit: limitParameter }),
  sample: { limit: '1' },
  answer: (shapes) => shapes.firstAnswer(shapes.list(developmentShape(shapes))),
  handle: ({ service: { atlas }, format, parameters: given, language, encoding }) => {
    // A table has no place for the information that there are others.
    const { limit = format === 'csv' ? maxDevelopments : limitParameter.default, ...options } = given
    const { found, total, body } = find(encoding, options, limit)
    if (format === 'json') return { json: body }
    return {
      body: developmentsCsv(atlas, found, language),
      headers: fileHeaders({ name: 'developments', shown: found.length, total }, format),
    }
  },
  tool: tool({
    name: 'developments',
    title: 'What has happened since',
    description: `${description} Ask it before a meeting, about a sector, cluster, organization or place.`,
    parameters: (service) => ({ ...parameters(service), limit: toolLimit }),
    ask: ({ limit = toolLimit.default, ...options }, encoding) => {
      const { found, body } = find(encoding, options, limit)
      return { body, text: inWords(encoding, found) }
    },
  }),
})
