/** Two cited pages as a tool. @module */
import type { Localized, Result } from '@puente/core'
import {
  type BriefingSubject,
  briefedCollections,
  briefing,
  briefingMarkdown,
  lookupActor,
  lookupBriefed,
  subjectOf,
} from '@puente/core/briefing'
import { briefingBody } from '../../encode/briefing.ts'
import { localized, type ParameterError } from '../../http/problem.ts'
import { answer, ref } from '../../openapi/schema.ts'
import { parameterError } from '../../parameters/read-parameters.ts'
import { recordId } from '../../parameters/record-id.ts'
import { briefingParameters } from '../../routes/briefings.ts'
import { type Service, stampOf } from '../../service.ts'
import { question } from '../tool.ts'

const wrong = (name: string, message: Localized, didYouMean: readonly string[] = []) =>
  ({ ok: false, error: [parameterError(name, message, didYouMean)] }) as const

/** What a briefing is about: the whole, a record, or two actors. */
function subjectFrom(
  { atlas }: Service,
  id: string | undefined,
  other: string | undefined,
): Result<BriefingSubject, readonly ParameterError[]> {
  if (id === undefined) {
    if (other !== undefined)
      return wrong('id', {
        en: 'is missing: a briefing on two actors needs both',
        es: 'falta: una nota informativa sobre dos actores necesita ambos',
      })
    return { ok: true, value: { kind: 'atlas' } }
  }
  const found = other === undefined ? lookupBriefed(atlas, id) : lookupActor(atlas, id)
  if (!found.ok) return wrong('id', localized(found.error), found.error.didYouMean)
  if (other === undefined) return { ok: true, value: subjectOf(found.value) }
  if (id === other)
    return wrong('with', {
      en: `is "${id}" as well; a pair is of two actors`,
      es: `también es "${id}"; un par es de dos actores`,
    })
  return { ok: true, value: { kind: 'pair', ids: [id, other] } }
}

/** Two cited pages on a sector, a place, an actor, two actors, or the whole. */
export const briefingTool = (service: Service) =>
  question({
    name: 'briefing',
    title: 'Write a briefing',
    description:
      'Two cited pages on a sector, a place, an actor, two actors, or the whole atlas: where things stand, who is there, what was tried, where there is strength and no tie yet, what to do next.',
    parameters: {
      id: recordId(
        service.atlas,
        'Id of a sector, place, cluster or organization; the whole unless told',
        briefedCollections,
      ),
      with: recordId(service.atlas, 'Id of a second actor, for a briefing on the two', ['clusters', 'organizations']),
      ...briefingParameters,
    },
    answer: answer(ref('Briefing')),
    ask: ({ id, with: other, asOf }, encoding) => {
      const subject = subjectFrom(service, id, other)
      if (!subject.ok) return { errors: subject.error }
      const { language } = encoding
      const told = briefing(service.atlas, subject.value, { language, ...(asOf === undefined ? {} : { asOf }) })
      return {
        body: { data: briefingBody(encoding, told), dataset: stampOf(service.atlas) },
        text: briefingMarkdown(told),
      }
    },
  })
