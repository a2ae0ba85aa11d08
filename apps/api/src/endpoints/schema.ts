import { isCollectionName } from '@puente/core'
import type { Context } from 'hono'
import { sendJson } from '../http/send.ts'
import type { Schema } from '../openapi/schema.ts'
import { type ParameterInput, readParameters } from '../parameters/read-parameters.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { unknownCollectionSchema } from '../problem/unknown-collection.ts'
import type { ServiceEnv } from '../service.ts'

/** The model as JSON Schema: of the dataset as `/v1/dataset` gives it. */
export async function datasetSchema(c: Context<ServiceEnv, '/v1/schema', ParameterInput>) {
  const asked = readParameters(c, {})
  if (!asked.ok) return invalidQuery(c, asked.error)
  const { datasetJsonSchema } = await import('@puente/core/schema')
  return sendJson<Schema>(c, { ...datasetJsonSchema() })
}

/** The model as JSON Schema: of one record of a collection. */
export async function collectionSchema(c: Context<ServiceEnv, '/v1/schema/:collection', ParameterInput>) {
  const collection = c.req.param('collection')
  if (!isCollectionName(collection)) return unknownCollectionSchema(c, collection)
  const asked = readParameters(c, {})
  if (!asked.ok) return invalidQuery(c, asked.error)
  const { collectionJsonSchema } = await import('@puente/core/schema')
  return sendJson<Schema>(c, { ...collectionJsonSchema(collection) })
}
