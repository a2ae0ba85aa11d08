import { isCollectionName } from '@puente/core'
import type { Context } from 'hono'
import { contentTypeOf } from '../http/formats.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { unknownCollection } from '../problem/unknown-collection.ts'
import type { ServiceEnv } from '../service.ts'

const jsonHeaders = { 'Content-Type': contentTypeOf('json') }

/** The model as JSON Schema: of the dataset as `/v1/dataset` gives it. */
export async function datasetSchema(c: Context<ServiceEnv, '/v1/schema'>) {
  const asked = readAsked(c, {})
  if (!asked.ok) return invalidQuery(c, asked.error)
  const { datasetJsonSchema } = await import('@puente/core/schema')
  return c.body(JSON.stringify(datasetJsonSchema()), 200, jsonHeaders)
}

/** The model as JSON Schema: of one record of a collection. */
export async function collectionSchema(c: Context<ServiceEnv, '/v1/schema/:collection'>) {
  const collection = c.req.param('collection')
  if (!isCollectionName(collection)) return unknownCollection(c, collection)
  const asked = readAsked(c, {})
  if (!asked.ok) return invalidQuery(c, asked.error)
  const { collectionJsonSchema } = await import('@puente/core/schema')
  return c.body(JSON.stringify(collectionJsonSchema(collection)), 200, jsonHeaders)
}
