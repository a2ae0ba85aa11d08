/**
 * `@puente/core/schema`: the zod schema of every collection.
 *
 * @module
 */
export { type CollectionSource, collectionSources, type Records } from './collections.ts'
export { type FieldMeta, fieldRegistry } from './field.ts'
export { collectionJsonSchema, datasetJsonSchema, type JsonSchema } from './json-schema.ts'
export { manifestSchema } from './manifest.ts'
