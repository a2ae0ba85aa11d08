/** The model as JSON Schema (draft 2020-12), to check records without this library. @module */

import * as z from 'zod'
import { checkCollection } from './check-argument.ts'
import { byCollection, type CollectionName } from './collection-name.ts'
import { type CollectionSource, collectionSources } from './collections.ts'
import { fieldRegistry } from './field.ts'
import { manifestSchema } from './manifest.ts'

/** A JSON Schema. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** The form of a date, as far as JSON Schema can say it: it cannot count the days of a month. */
const datePattern = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$'

function toJsonSchema(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = fieldRegistry.get(zodSchema)
      if (meta?.label !== undefined) jsonSchema.title = meta.label.en
      if (meta?.valueType === 'date') jsonSchema.pattern = datePattern
    },
  })
  const { $schema: _dialect, ...rest } = json
  return rest
}

const dialect = { $schema: 'https://json-schema.org/draft/2020-12/schema' } as const

function recordSchema(collection: CollectionName): JsonSchema {
  const { schema, label, description }: CollectionSource = collectionSources[collection]
  return { ...toJsonSchema(schema), title: label.one.en, description: description.en }
}

/**
 * The JSON Schema of one record of a collection.
 *
 * @param collection name of a collection
 * @example
 * collectionJsonSchema('ties').required // ['id', 'citations', 'between', 'kind', 'basis']
 */
export function collectionJsonSchema(collection: CollectionName): JsonSchema {
  checkCollection(collection)
  return { ...dialect, ...recordSchema(collection) }
}

/**
 * The JSON Schema of a whole dataset, in the form of `@puente/core/dataset.json`.
 *
 * It says what one record can say; what must hold across records is said by the rules that opening a dataset checks.
 *
 * @returns a schema that stands on its own
 * @example
 * datasetJsonSchema().required // ['manifest', 'records']
 */
export const datasetJsonSchema = (): JsonSchema => ({
  ...dialect,
  title: 'dataset',
  type: 'object',
  required: ['manifest', 'records'],
  properties: {
    manifest: { ...toJsonSchema(manifestSchema), title: 'manifest' },
    hash: { type: 'string', pattern: '^[0-9a-f]{64}$', title: 'SHA-256 of the content' },
    records: {
      type: 'object',
      properties: byCollection((name) => ({ type: 'array', items: { $ref: `#/$defs/${name}` } })),
      additionalProperties: false,
    },
  },
  additionalProperties: false,
  $defs: byCollection(recordSchema),
})
