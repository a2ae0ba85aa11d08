/**
 * JSON Schemas for editors, derived from the zod schemas of the collections: completion and errors while typing.
 *
 * An editor sees what a person writes: the id is the name of the file if the file is one record, and a citation
 * without a source means the main one.
 *
 * @module
 */
import * as z from 'zod'
import type { RecordLists } from '../dataset/atlas.ts'
import { byCollection, type CollectionName, collectionNames } from '../model/collection-name.ts'
import { type CollectionSource, collectionSources } from '../model/collections.ts'
import { fieldRegistry } from '../model/field.ts'
import type { Localized } from '../model/language.ts'
import { manifestSchema } from '../model/manifest.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

const dialect = 'http://json-schema.org/draft-07/schema#'
const idsFile = 'ids.schema.json'

const both = ({ en, es }: Localized) => `${en} · ${es}`

function leaveOut(json: JsonSchema, field: string): void {
  json.required = (json.required ?? []).filter((one) => one !== field)
}

/** Adds what the model says of a field: its name, the meaning of its terms, the ids it may hold. */
function explain(zodSchema: z.core.$ZodType, json: JsonSchema): void {
  const meta = fieldRegistry.get(zodSchema)
  if (meta?.label !== undefined) json.description = both(meta.label)
  const { terms, refersTo } = meta ?? {}
  if (terms !== undefined) json.enumDescriptions = Object.values(terms).map(both)
  if (refersTo !== undefined) {
    const collections = refersTo.length === 0 ? collectionNames : refersTo
    const { type, pattern } = json
    delete json.type
    delete json.pattern
    // The known ids are offered; others are allowed, as their records may not be written yet.
    json.anyOf = [
      ...collections.map((name) => ({ $ref: `${idsFile}#/definitions/${name}` })),
      { ...(type === undefined ? {} : { type }), ...(pattern === undefined ? {} : { pattern }) },
    ]
  }
  // A citation is recognised by its fields: each use of its schema is a new one.
  if (json.properties !== undefined && 'source' in json.properties && 'footnote' in json.properties)
    leaveOut(json, 'source')
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => explain(zodSchema, jsonSchema),
  })
  delete json.$schema
  return json
}

/** One record without an id, or a list of records with theirs. */
function collectionSchema(name: CollectionName): JsonSchema {
  const source: CollectionSource = collectionSources[name]
  const record = toJsonSchema(source.schema)
  leaveOut(record, 'id')
  const one = { $ref: '#/definitions/record' }
  return {
    $schema: dialect,
    title: both(source.label.many),
    description: both(source.description),
    definitions: { record },
    oneOf: [
      { allOf: [one, { not: { required: ['id'] } }] },
      { type: 'array', items: { allOf: [one, { required: ['id'] }] } },
    ],
  }
}

const idsSchema = (records: RecordLists): JsonSchema => ({
  $schema: dialect,
  definitions: byCollection((name) => ({ enum: records[name].map(({ id }) => id) })),
})

/** JSON Schemas by file name: of the manifest, of each collection, and of the ids, which are offered while typing. */
export function editorSchemas(records: RecordLists): ReadonlyMap<string, string> {
  const schemas: readonly (readonly [string, JsonSchema])[] = [
    ['atlas.schema.json', { $schema: dialect, ...toJsonSchema(manifestSchema) }],
    [idsFile, idsSchema(records)],
    ...collectionNames.map((name) => [`${name}.schema.json`, collectionSchema(name)] as const),
  ]
  return new Map(schemas.map(([name, schema]) => [name, `${JSON.stringify(schema, null, 1)}\n`]))
}
