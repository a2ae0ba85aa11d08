import { type CollectionName, entryOf, isCollectionName, lookup, lookupIn, type NotFound } from '@puente/core'
import type { Context } from 'hono'
import { type EntryLink, entryLink } from '../encode/entry-link.ts'
import { recordBody } from '../encode/record.ts'
import { cacheForMinutes } from '../http/constant-headers.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { problem } from '../problem/problem.ts'
import { unknownCollection } from '../problem/unknown-collection.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

type RecordContext = Context<ServiceEnv, '/v1/:collection/:id'>

/** Answers that there is no such record: where the id does stand, or else the nearest ids. */
function unknownRecord(c: RecordContext, { atlas, links }: Service, { id, elsewhere, didYouMean, message }: NotFound) {
  const near = elsewhere === undefined ? didYouMean : [id]
  const nearest = near.flatMap((nearId): EntryLink[] => {
    const found = lookup(atlas, nearId)
    return found.ok ? [entryLink({ atlas, links, language: c.env.preferred }, found.value)] : []
  })
  return problem(c, 'not-found', { detail: message, nearest })
}

/** Where the record stands if its id was given up, or else nothing. */
function movedTo({ atlas, links }: Service, id: string, search: string): string | undefined {
  const found = lookup(atlas, id)
  if (!found.ok || found.value.record.id === id) return undefined
  return links.record(found.value.collection, found.value.record.id) + search
}

function answerRecord(c: RecordContext, service: Service, collection: CollectionName, id: string) {
  const asked = readAsked(c, {})
  if (!asked.ok) return invalidQuery(c, asked.error)
  const found = lookupIn(service.atlas, collection, id)
  if (!found.ok) return unknownRecord(c, service, found.error)
  const { language } = asked.value
  const data = recordBody({ ...service, language }, entryOf(collection, found.value))
  return c.json({ data, dataset: stampOf(service.atlas) }, 200, { 'Content-Language': language })
}

/** A record with its citations followed, the records around it, and what is in doubt about it. */
export const singleRecord = (service: Service) => (c: RecordContext) => {
  const { collection, id } = c.req.param()
  if (!isCollectionName(collection)) return unknownCollection(c, collection)
  const moved = movedTo(service, id, new URL(c.req.url).search)
  if (moved !== undefined) {
    c.header('Cache-Control', cacheForMinutes)
    return c.redirect(moved, 308)
  }
  return answerRecord(c, service, collection, id)
}
