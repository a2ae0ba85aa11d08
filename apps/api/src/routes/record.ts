import { entryOf, include, isCollectionName, lookupIn } from '@puente/core'
import type { Context } from 'hono'
import { wholeRecord } from '../encode/included.ts'
import { linkedData } from '../encode/linked-data.ts'
import { recordBody } from '../encode/record.ts'
import { recordLinks } from '../encode/record-links.ts'
import { contentTypeOf, formatAsked, notAcceptable } from '../http/formats.ts'
import { moved } from '../http/moved.ts'
import { include as includeParameter, includeProblems } from '../parameters/include.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { unknownCollection } from '../problem/unknown-collection.ts'
import { unknownRecord } from '../problem/unknown-record.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

/** The formats of records. */
export const recordFormats = ['json', 'jsonld'] as const

/** A record with its citations followed, the records around it, and what is in doubt about it. */
export const singleRecord = (service: Service) => (c: Context<ServiceEnv, '/v1/:collection/:id'>) => {
  const { atlas, links } = service
  const { collection, id } = c.req.param()
  if (!isCollectionName(collection)) return unknownCollection(c, collection)
  const format = formatAsked(c, recordFormats)
  if (format === undefined) return notAcceptable(c, recordFormats)
  const elsewhere = moved(c, service, id, '')
  if (elsewhere !== undefined) return elsewhere
  const asked = readAsked(c, { include: includeParameter(collection) })
  if (!asked.ok) return invalidQuery(c, asked.error)
  const found = lookupIn(atlas, collection, id)
  if (!found.ok) return unknownRecord(c, service, found.error)
  const { language, include: relations } = asked.value
  const entry = entryOf(collection, found.value)
  const around = include(atlas, [entry], relations ?? [])
  const problems = includeProblems(relations, format, around)
  if (problems.length > 0) return invalidQuery(c, problems)
  const encoding = { ...service, language }
  const headers = { 'Content-Type': contentTypeOf(format), 'Content-Language': language }
  if (format === 'jsonld') return c.text(linkedData(encoding, [entry, ...around.included]), 200, headers)
  const included = around.included.map((one) => wholeRecord(encoding, one))
  return c.json(
    {
      data: recordBody(encoding, entry),
      links: recordLinks(links, entry),
      ...(relations === undefined ? {} : { included }),
      dataset: stampOf(atlas),
    },
    200,
    headers,
  )
}
