/** The model as JSON Schema. @module */
import { collectionNames, isCollectionName } from '@puente/core'
import type { JsonSchema } from '../parameters/parameter.ts'
import { endpoint } from './endpoint.ts'
import { unknownCollectionSchema } from './not-found.ts'

export const datasetSchema = endpoint({
  path: '/v1/schema',
  id: 'schema',
  tag: 'Dataset',
  link: 'schema',
  summary: 'JSON Schema of the dataset',
  description: 'Of what `/v1/dataset` gives as JSON, in draft 2020-12.',
  formats: ['json'],
  outlined: true,
  answer: ({ typed }) => typed<JsonSchema>(),
  handle: async () => {
    const { datasetJsonSchema } = await import('@puente/core/schema')
    return { json: { ...datasetJsonSchema() } }
  },
})

export const collectionSchema = endpoint({
  path: '/v1/schema/:collection',
  id: 'collectionSchema',
  tag: 'Dataset',
  summary: 'JSON Schema of the records of a collection',
  description: 'Of one record, as answers have it under `record`, in draft 2020-12.',
  formats: ['json'],
  outlined: true,
  pathParameters: () => [
    {
      name: 'collection',
      description: 'Name of a collection',
      schema: { type: 'string', enum: collectionNames },
      example: collectionNames[0],
    },
  ],
  answer: ({ typed }) => typed<JsonSchema>(),
  formatFirst: true,
  locate: (c, { service }) => {
    const collection = c.req.param('collection')
    return isCollectionName(collection) ? collection : unknownCollectionSchema(c, service.links, collection)
  },
  handle: async ({ subject: collection }) => {
    const { collectionJsonSchema } = await import('@puente/core/schema')
    return { json: { ...collectionJsonSchema(collection) } }
  },
})
