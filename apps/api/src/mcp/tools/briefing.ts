/** Two cited pages as a tool. @module */
import { type Atlas, type Entry, lookup, NotFoundError } from '@puente/core'
import { type BriefingSubject, briefing, briefingMarkdown } from '@puente/core/briefing'
import { anObject, list, object, string, whole } from '../../openapi/schema.ts'
import { date } from '../../parameters/parameter.ts'
import { parameterError } from '../../parameters/read-parameters.ts'
import { recordId } from '../../parameters/record-id.ts'
import type { ParameterError } from '../../problem/problem.ts'
import type { Service } from '../../service.ts'
import { question } from '../tool.ts'

const subjectCollections = ['sectors', 'places', 'clusters', 'organizations'] as const

const data = object({
  title: string,
  subject: anObject,
  asOf: string,
  language: string,
  dataset: anObject,
  sections: list(
    object({
      key: string,
      heading: string,
      statements: list(object({ text: string, records: list(string), citations: list(whole) })),
    }),
  ),
  citations: list(object({ number: whole, source: string, text: string }, { url: string })),
})

function entryCalled(atlas: Atlas, id: string): Entry {
  const found = lookup(atlas, id)
  if (!found.ok) throw new NotFoundError(found.error)
  return found.value
}

/** What a briefing on one record is about. */
function aboutOne(atlas: Atlas, id: string): BriefingSubject {
  const { collection } = entryCalled(atlas, id)
  switch (collection) {
    case 'sectors':
      return { kind: 'sector', id }
    case 'places':
      return { kind: 'place', id }
    default:
      return { kind: 'cluster', id }
  }
}

/** Why two ids make no pair. */
function pairErrors(atlas: Atlas, id: string | undefined, other: string): readonly ParameterError[] {
  if (id === undefined) return [parameterError('id', 'is missing: a briefing on two actors needs both')]
  if (id === other) return [parameterError('with', `is "${id}" as well; a pair is of two actors`)]
  const { collection } = entryCalled(atlas, id)
  if (collection === 'clusters' || collection === 'organizations') return []
  return [parameterError('id', `"${id}" is one of ${collection}; a pair is of two clusters or organizations`)]
}

/** Two cited pages on a sector, a place, an actor, two actors, or the whole. */
export const briefingTool = (service: Service) => {
  const { atlas } = service
  return question(service, {
    name: 'briefing',
    title: 'Write a briefing',
    description:
      'Two cited pages on a sector, a place, an actor, two actors, or the whole atlas: where things stand, who is there, what was tried, where there is strength and no tie yet, what to do next.',
    parameters: {
      id: recordId(atlas, 'Id of a sector, place, cluster or organization; the whole unless told', subjectCollections),
      with: recordId(atlas, 'Id of a second actor, for a briefing on the two', ['clusters', 'organizations']),
      asOf: date('Which day, month or year it describes; that of the dataset unless told'),
    },
    data,
    ask: ({ id, with: other, asOf }, { language }) => {
      const errors = other === undefined ? [] : pairErrors(atlas, id, other)
      if (errors.length > 0) return { errors }
      const one: BriefingSubject = id === undefined ? { kind: 'atlas' } : aboutOne(atlas, id)
      const subject: BriefingSubject =
        id === undefined || other === undefined ? one : { kind: 'pair', ids: [id, other] }
      const told = briefing(atlas, subject, { language, ...(asOf === undefined ? {} : { asOf }) })
      return { data: told, text: briefingMarkdown(told) }
    },
  })
}
