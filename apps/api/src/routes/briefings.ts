/** Two cited pages on a record, a pair of actors or the whole atlas, to be read, printed or taken on from. @module */
import { lookupIn, type NotFound } from '@puente/core'
import {
  type BriefedCollection,
  type BriefingSubject,
  briefing,
  briefingHtml,
  briefingMarkdown,
  briefingStyle,
  lookupActor,
  lookupBriefed,
  subjectOf,
} from '@puente/core/briefing'
import type { Context } from 'hono'
import { briefingBody } from '../encode/briefing.ts'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { unknownRecords } from '../endpoints/not-found.ts'
import { contentTypeOf, notAcceptable, requestedFormat, sendJson } from '../http/formats.ts'
import { problem } from '../http/problem.ts'
import { redirectTo } from '../http/redirect.ts'
import { pagePolicy } from '../http/standard-headers.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { date } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

/** The formats of briefings. */
export const briefingFormats = ['json', 'md', 'html'] as const

/** What a briefing is asked with. */
export const briefingParameters = {
  asOf: date('The day, month or year that it describes; that of the dataset unless told. What began later is not seen'),
}

/** Writes a briefing in the format that is asked for. */
async function writeBriefing(c: Context<ServiceEnv>, { atlas, links }: Service, subject: BriefingSubject) {
  const format = requestedFormat(c, briefingFormats)
  if (format === undefined) return notAcceptable(c, briefingFormats)
  const asked = readAsked(c, briefingParameters)
  if (!asked.ok) return invalidQuery(c, asked.error)
  const { language } = asked.value
  const told = briefing(atlas, subject, asked.value)
  const headers = { 'Content-Type': contentTypeOf(format), 'Content-Language': language }
  switch (format) {
    case 'json':
      return sendJson(c, { data: briefingBody({ atlas, links, language }, told), dataset: stampOf(atlas) }, headers)
    case 'md':
      return c.text(briefingMarkdown(told), 200, headers)
    case 'html':
      return c.text(briefingHtml(told), 200, {
        ...headers,
        'Content-Security-Policy': await pagePolicy(briefingStyle, "'none'"),
      })
    default:
      return format satisfies never
  }
}

/** The briefing of the whole atlas. */
export const atlasBriefing =
  (service: Service) => (c: Context<ServiceEnv, '/v1/briefings', AskedBy<typeof briefingParameters>>) =>
    writeBriefing(c, service, { kind: 'atlas' })

/** Where the briefing of the record with an id is, or else the record; nothing where there is no such record. */
const briefingNear = ({ atlas, links }: Service, id: string): string | undefined => {
  const found = lookupBriefed(atlas, id)
  return found.ok ? links.briefing(found.value.collection, found.value.record.id) : undefined
}

/** The briefing of one record. */
export const recordBriefing = (service: Service, collection: BriefedCollection) => {
  const { atlas, links } = service
  return (c: Context<ServiceEnv, '/v1/briefings/:briefed/:id', AskedBy<typeof briefingParameters>>) => {
    const id = c.req.param('id')
    const found = lookupBriefed(atlas, id)
    if (found.ok && found.value.record.id !== id) {
      return redirectTo(c, links.briefing(found.value.collection, found.value.record.id))
    }
    if (found.ok && found.value.collection === collection) return writeBriefing(c, service, subjectOf(found.value))
    const missing = lookupIn(atlas, collection, id)
    if (missing.ok) throw new Error(`"${id}" is of ${collection}, yet no briefing can be about it`)
    return unknownRecords(c, service, [missing.error], (nearId) => briefingNear(service, nearId))
  }
}

/** The briefing of two actors. */
export const pairBriefing = (service: Service) => {
  const { atlas, links } = service
  return (c: Context<ServiceEnv, '/v1/briefings/pairs/:a/:b', AskedBy<typeof briefingParameters>>) => {
    const asked = c.req.param()
    const [a, b] = [lookupActor(atlas, asked.a), lookupActor(atlas, asked.b)]
    if (!a.ok || !b.ok) {
      const missing = [a, b].flatMap((found): readonly NotFound[] => (found.ok ? [] : [found.error]))
      return unknownRecords(c, service, missing, (id) => pairNear(service, asked, missing, id))
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
    if (ids[0] !== asked.a || ids[1] !== asked.b) return redirectTo(c, links.pairBriefing(...ids))
    return writeBriefing(c, service, { kind: 'pair', ids })
  }
}

/** The pair that may be meant where one of two ids is misspelt; nothing where both are, or the record is no actor. */
function pairNear(
  { atlas, links }: Service,
  asked: { readonly a: string; readonly b: string },
  missing: readonly NotFound[],
  id: string,
): string | undefined {
  const found = lookupActor(atlas, id)
  if (!found.ok || missing.length > 1) return undefined
  const isFirst = missing[0]?.id === asked.a
  const other = isFirst ? asked.b : asked.a
  if (other === id) return undefined
  return isFirst ? links.pairBriefing(id, other) : links.pairBriefing(other, id)
}
