import { entryOf, isCollectionName, lookupIn } from '@puente/core'
import type { Context } from 'hono'
import { recordBody } from '../encode/record.ts'
import { recordLinks } from '../encode/record-links.ts'
import { moved } from '../http/moved.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { unknownCollection } from '../problem/unknown-collection.ts'
import { unknownRecord } from '../problem/unknown-record.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

/** A record with its citations followed, the records around it, and what is in doubt about it. */
export const singleRecord = (service: Service) => (c: Context<ServiceEnv, '/v1/:collection/:id'>) => {
  const { collection, id } = c.req.param()
  if (!isCollectionName(collection)) return unknownCollection(c, collection)
  const elsewhere = moved(c, service, id, '')
  if (elsewhere !== undefined) return elsewhere
  const asked = readAsked(c, {})
  if (!asked.ok) return invalidQuery(c, asked.error)
  const found = lookupIn(service.atlas, collection, id)
  if (!found.ok) return unknownRecord(c, service, found.error)
  const { language } = asked.value
  const entry = entryOf(collection, found.value)
  const data = recordBody({ ...service, language }, entry)
  const links = recordLinks(service.links, entry)
  return c.json({ data, links, dataset: stampOf(service.atlas) }, 200, { 'Content-Language': language })
}
