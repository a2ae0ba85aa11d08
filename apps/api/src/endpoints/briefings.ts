/** Two cited pages on a record, a pair of actors or the whole atlas, to read, print or continue. @module */
import { actorCollections, type Localized, lookupIn, type NotFound, type Result, toAnswerJson } from '@puente/core'
import {
  type BriefingCollection,
  type BriefingSubject,
  briefing,
  briefingCollections,
  briefingFileName,
  briefingHtml,
  briefingMarkdown,
  briefingStyle,
  lookupActor,
  lookupBriefingSubject,
  subjectOf,
  toBriefingJson,
} from '@puente/core/briefing'
import { citedReferences, referenceFormats } from '@puente/core/export'
import { briefingShape } from '../encode/briefing.ts'
import { jsonOptions } from '../encode/encoding.ts'
import type { Shapes } from '../encode/shapes.ts'
import { localized, type ParameterError, problem } from '../http/problem.ts'
import { redirectTo } from '../http/redirect.ts'
import { pagePolicy } from '../http/standard-headers.ts'
import { parameterError } from '../parameters/read-parameters.ts'
import { recordId } from '../parameters/record-id.ts'
import type { Service } from '../service.ts'
import { type EndpointRequest, endpoint, idOf } from './endpoint.ts'
import { idParameter, operationId } from './locate.ts'
import { unknownRecords } from './not-found.ts'
import { tool } from './tool.ts'

const formats = ['json', 'md', 'html', 'docx', ...referenceFormats] as const

/** What is the same of every endpoint of briefings. */
const common = {
  tag: 'Briefings',
  description:
    'Where things stand, who is there, what was tried, where there is strength and no tie, what to do next: each statement with the place where it can be checked, 250 records and 50 citations at the most. Markdown is to be taken on from, HTML to be printed, the Word document to be edited; BibTeX, RIS and CSL-JSON are the sources that it cites.',
  formats,
  answer: (shapes: Shapes) => shapes.answer({ data: briefingShape(shapes) }),
} as const

type BriefingRequest = EndpointRequest<
  string,
  Readonly<Record<never, never>>,
  (typeof formats)[number],
  BriefingSubject
>

async function writeBriefing({ subject, format, encoding, language }: Omit<BriefingRequest, 'c'>) {
  const { atlas } = encoding
  const value = briefing(atlas, subject, { language })
  switch (format) {
    case 'json':
      return { json: toAnswerJson(atlas, toBriefingJson(atlas, value, jsonOptions(encoding))) }
    case 'md':
      return { body: briefingMarkdown(value) }
    case 'html':
      return {
        body: briefingHtml(value),
        headers: { 'Content-Security-Policy': await pagePolicy(briefingStyle, "'none'") },
      }
    case 'bib':
    case 'ris':
    case 'csl.json':
      return { body: citedReferences(atlas, value.citations, format, { language }) }
    case 'docx': {
      const { briefingDocx } = await import('@puente/files/docx')
      return {
        chunks: [briefingDocx(value)],
        headers: { 'Content-Disposition': `attachment; filename="${briefingFileName(value)}.docx"` },
      }
    }
    default:
      return format satisfies never
  }
}

/** What a tool's briefing is about: the whole atlas, a record, or two actors. */
function subjectFrom(
  { atlas }: Pick<Service, 'atlas'>,
  id: string | undefined,
  other: string | undefined,
): Result<BriefingSubject, readonly ParameterError[]> {
  const wrong = (name: string, message: Localized, didYouMean: readonly string[] = []) =>
    ({ ok: false, error: [parameterError(name, message, didYouMean)] }) as const
  if (id === undefined) {
    if (other !== undefined)
      return wrong('id', {
        en: 'is missing: a briefing on two actors needs both',
        es: 'falta: una nota informativa sobre dos actores necesita ambos',
      })
    return { ok: true, value: { kind: 'atlas' } }
  }
  const found = other === undefined ? lookupBriefingSubject(atlas, id) : lookupActor(atlas, id)
  if (!found.ok) return wrong('id', localized(found.error), found.error.didYouMean)
  if (other === undefined) return { ok: true, value: subjectOf(found.value) }
  if (id === other)
    return wrong('with', {
      en: `is "${id}" as well; a pair is of two actors`,
      es: `también es "${id}"; un par es de dos actores`,
    })
  return { ok: true, value: { kind: 'pair', ids: [id, other] } }
}

export const atlasBriefing = endpoint({
  ...common,
  path: '/v1/briefings',
  id: 'atlasBriefing',
  link: 'briefings',
  summary: 'Two cited pages on the whole atlas',
  locate: () => ({ kind: 'atlas' }) as const,
  handle: writeBriefing,
  tool: tool({
    name: 'briefing',
    title: 'Write a briefing',
    description:
      'Two cited pages on a sector, a place, an actor, two actors, or the whole atlas: where things stand, who is there, what was tried, where there is strength and no tie yet, what to do next.',
    parameters: ({ atlas }) => ({
      id: recordId(
        atlas,
        'Id of a sector, place, cluster or organization; default: the whole atlas',
        briefingCollections,
      ),
      with: recordId(atlas, 'Id of a second actor, for a briefing on the two', ['clusters', 'organizations']),
    }),
    ask: ({ id, with: other }, encoding) => {
      const { atlas, language } = encoding
      const subject = subjectFrom(encoding, id, other)
      if (!subject.ok) return { errors: subject.error }
      const value = briefing(atlas, subject.value, { language })
      return {
        body: toAnswerJson(atlas, toBriefingJson(atlas, value, jsonOptions(encoding))),
        text: briefingMarkdown(value),
      }
    },
  }),
})

/** The address of the briefing of a record; nothing if it can have none. */
function briefingOf({ atlas, links }: Service, id: string): string | undefined {
  const found = lookupBriefingSubject(atlas, id)
  return found.ok ? links.briefing(found.value.collection, found.value.record.id) : undefined
}

export const recordBriefing = <const C extends BriefingCollection>(collection: C) =>
  endpoint({
    ...common,
    path: `/v1/briefings/${collection}/:id` as const,
    id: operationId('briefing', collection),
    summary: `Two cited pages on one of the ${collection}`,
    pathParameters: idParameter(collection),
    moves: true,
    locate: (c, { service }) => {
      const { atlas, links } = service
      const id = idOf(c)
      const found = lookupBriefingSubject(atlas, id)
      if (found.ok && found.value.record.id !== id) {
        return redirectTo(c, links.briefing(found.value.collection, found.value.record.id))
      }
      if (found.ok && found.value.collection === collection) return subjectOf(found.value)
      const missing = lookupIn(atlas, collection, id)
      if (missing.ok) throw new Error(`"${id}" is of ${collection}, yet no briefing can be about it`)
      return unknownRecords(c, service, [missing.error], (nearId) => briefingOf(service, nearId))
    },
    handle: writeBriefing,
  })

/** Two actors of which a briefing can be. */
function pairParameters({ atlas }: Service) {
  const ids = actorCollections.flatMap((collection) => atlas.records[collection].map(({ id }) => id))
  const schema = { type: 'string' }
  return [
    { name: 'a', description: 'Id of a cluster or organization', schema, example: ids[0] ?? 'none' },
    { name: 'b', description: 'Id of another one', schema, example: ids[1] ?? 'none' },
  ]
}

export const pairBriefing = endpoint({
  ...common,
  path: '/v1/briefings/pairs/:a/:b',
  id: 'briefingPairs',
  summary: 'Two cited pages on two actors: what each is, what joins them and what could be done together',
  pathParameters: pairParameters,
  moves: true,
  locate: (c, { service }) => {
    const { atlas, links } = service
    const given = c.req.param()
    const [a, b] = [lookupActor(atlas, given.a), lookupActor(atlas, given.b)]
    if (!a.ok || !b.ok) {
      const missing = [a, b].flatMap((found): readonly NotFound[] => (found.ok ? [] : [found.error]))
      return unknownRecords(c, service, missing, (id) => pairNear(service, given, missing, id))
    }
    const ids = [a.value.record.id, b.value.record.id] as const
    if (ids[0] === ids[1]) {
      return problem(c, 'not-found', {
        detail: {
          en: `A pair is of two actors, but both are "${ids[0]}". Name another one, or ask for the briefing of this one.`,
          es: `Un par es de dos actores, pero ambos son "${ids[0]}". Nombre otro, o pida la nota informativa de este.`,
        },
        nearest: [{ label: ids[0], self: links.briefing(a.value.collection, ids[0]) }],
      })
    }
    if (ids[0] !== given.a || ids[1] !== given.b) return redirectTo(c, links.pairBriefing(...ids))
    return { kind: 'pair', ids } as const
  },
  handle: writeBriefing,
})

/** The pair with the one misspelt id replaced; nothing if both are misspelt, or the record is no actor. */
function pairNear(
  { atlas, links }: Service,
  given: { readonly a: string; readonly b: string },
  missing: readonly NotFound[],
  id: string,
): string | undefined {
  const found = lookupActor(atlas, id)
  if (!found.ok || missing.length > 1) return undefined
  const isFirst = missing[0]?.id === given.a
  const other = isFirst ? given.b : given.a
  if (other === id) return undefined
  return isFirst ? links.pairBriefing(id, other) : links.pairBriefing(other, id)
}
