import { type CollectionName, entryOf, include, isCollectionName, lookupIn } from '@puente/core'
import type { Context } from 'hono'
import { type WholeRecord, wholeRecord } from '../encode/included.ts'
import { linkedData } from '../encode/linked-data.ts'
import { type RecordBody, recordBody } from '../encode/record.ts'
import { type RecordLinks, recordLinks } from '../encode/record-links.ts'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { unknownCollection, unknownRecord } from '../endpoints/not-found.ts'
import { contentTypeOf, notAcceptable, requestedFormat, sendJson } from '../http/formats.ts'
import { redirectRenamed } from '../http/redirect.ts'
import { include as includeParameter, includeProblems } from '../parameters/include.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { type DatasetStamp, type Service, type ServiceEnv, stampOf } from '../service.ts'

/** The formats of records. */
export const recordFormats = ['json', 'jsonld'] as const

/** An answer with one record. */
export interface RecordAnswer<C extends CollectionName = CollectionName> {
  readonly data: RecordBody<C>
  /** What else there is to ask about it. */
  readonly links: RecordLinks
  /** The records around it, each once; absent where none were asked for. */
  readonly included?: readonly WholeRecord[]
  readonly dataset: DatasetStamp
}

/** A record with its citations followed, the records around it, and what is in doubt about it. */
export const singleRecord = (service: Service) => (c: Context<ServiceEnv, '/v1/:collection/:id'>) => {
  const { atlas, links } = service
  const { collection, id } = c.req.param()
  if (!isCollectionName(collection)) return unknownCollection(c, links, collection)
  const format = requestedFormat(c, recordFormats)
  if (format === undefined) return notAcceptable(c, recordFormats)
  const elsewhere = redirectRenamed(c, service, id, '')
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
  return sendJson<RecordAnswer>(
    c,
    {
      data: recordBody(encoding, entry),
      links: recordLinks(links, entry),
      ...(relations === undefined ? {} : { included }),
      dataset: stampOf(atlas),
    },
    headers,
  )
}
