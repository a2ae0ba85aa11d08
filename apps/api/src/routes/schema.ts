import { isCollectionName } from '@puente/core'
import type { Context } from 'hono'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { unknownCollectionSchema } from '../endpoints/not-found.ts'
import { sendJson } from '../http/formats.ts'
import type { Schema } from '../openapi/schema.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { readAsked } from '../parameters/read-asked.ts'
import type { Service, ServiceEnv } from '../service.ts'

/** The model as JSON Schema: of the dataset as `/v1/dataset` gives it. */
export async function datasetSchema(c: Context<ServiceEnv, '/v1/schema', AskedBy>) {
  const asked = readAsked(c, {})
  if (!asked.ok) return invalidQuery(c, asked.error)
  const { datasetJsonSchema } = await import('@puente/core/schema')
  return sendJson<Schema>(c, { ...datasetJsonSchema() })
}

/** The model as JSON Schema: of one record of a collection. */
export const collectionSchema =
  ({ links }: Service) =>
  async (c: Context<ServiceEnv, '/v1/schema/:collection', AskedBy>) => {
    const collection = c.req.param('collection')
    if (!isCollectionName(collection)) return unknownCollectionSchema(c, links, collection)
    const asked = readAsked(c, {})
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { collectionJsonSchema } = await import('@puente/core/schema')
    return sendJson<Schema>(c, { ...collectionJsonSchema(collection) })
  }
