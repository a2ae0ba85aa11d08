/**
 * From a collection's zod schema to its plain description: the fields that can be queried,
 * where each stands in a record, and the names of the field and its terms.
 *
 * @module
 */
import * as z from 'zod'
import { type CollectionName, collectionNames } from '../src/model/collection-name.ts'
import { type CollectionSource, collectionSources } from '../src/model/collections.ts'
import type {
  CollectionDescription,
  FieldDescription,
  FieldShape,
  RelationDescription,
  ValueType,
} from '../src/model/description.ts'
import { type FieldMeta, fieldRegistry } from '../src/model/field.ts'

/** A part of a schema, as JSON Schema, with what the model says of it. */
export type SchemaNode = FieldMeta & {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  /** Of a value that can be of several types. */
  readonly anyOf?: readonly SchemaNode[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode | false
  readonly prefixItems?: readonly SchemaNode[]
  readonly required?: readonly string[]
  readonly additionalProperties?: SchemaNode | boolean
}

interface FoundNode {
  readonly path: string
  readonly node: SchemaNode
}

/** Every described node below one, with its path; `[]` marks a step into each item of a list. */
function* walk(node: SchemaNode, path: string): Generator<FoundNode> {
  if (path !== '') yield { path, node }
  for (const [key, inner] of Object.entries(node.properties ?? {}))
    yield* walk(inner, path === '' ? key : `${path}.${key}`)
  const item = node.prefixItems?.[0] ?? node.items
  if (item !== undefined && item !== false) yield* walk(item, `${path}[]`)
}

/** How the values of a field are compared, drawn and encoded. */
export function valueType(node: SchemaNode): ValueType {
  if (node.refersTo !== undefined) return 'ref'
  if (node.valueType !== undefined) return node.valueType
  switch (node.type) {
    case 'number':
    case 'integer':
      return 'number'
    case 'boolean':
      return 'boolean'
    default:
      return 'text'
  }
}

/** The leaf of a names list is the spelling of each name. */
const leafPath = ({ path }: FoundNode) => (path === 'names' ? 'names[].value' : path)

/** One field for each query name; where the same name stands deeper again, its paths are joined. */
function describeFields(found: readonly FoundNode[]): readonly FieldDescription[] {
  const fields = new Map<string, FieldDescription>()
  for (const field of found.flatMap(describeField)) {
    const earlier = fields.get(field.name)
    fields.set(
      field.name,
      earlier === undefined ? field : { ...earlier, many: true, paths: [...earlier.paths, ...field.paths] },
    )
  }
  return [...fields.values()]
}

function describeField(found: FoundNode): FieldDescription[] {
  const { node } = found
  if (node.query === undefined || node.label === undefined) return []
  const path = leafPath(found)
  return [
    {
      name: node.query,
      paths: [path],
      type: valueType(node),
      many: path.includes('[]'),
      label: node.label,
      ...(node.facet ? { facet: true } : {}),
      ...(node.column ? { column: true } : {}),
      ...(node.terms === undefined ? {} : { terms: node.terms }),
      ...(node.ordered ? { ordered: true } : {}),
      ...(node.refersTo === undefined ? {} : { refersTo: node.refersTo }),
    },
  ]
}

function describeRelation(collection: CollectionName, { path, node }: FoundNode): RelationDescription[] {
  if (node.refersTo === undefined || node.label === undefined || node.inverse === undefined) return []
  return [
    {
      name: `${collection}.${path.replaceAll('[]', '')}`,
      path,
      label: node.label,
      inverse: node.inverse,
      refersTo: node.refersTo,
    },
  ]
}

/** A schema as JSON Schema, with what the model says of each field. */
export const toNode = (schema: z.ZodType): SchemaNode =>
  z.toJSONSchema(schema, { metadata: fieldRegistry, io: 'input', reused: 'inline' }) as SchemaNode

/** What is said of each described node, by its path without `[]`; a list speaks before its items. */
function byPath<T>(found: readonly FoundNode[], say: (node: SchemaNode) => T | undefined): Readonly<Record<string, T>> {
  const said: Record<string, T> = {}
  for (const { path, node } of found) {
    const value = say(node)
    if (value !== undefined) said[path.replaceAll('[]', '')] ??= value
  }
  return said
}

/** The plain description of one collection. */
export function describeCollection(name: CollectionName): CollectionDescription {
  const source: CollectionSource = collectionSources[name]
  const root = toNode(source.schema)
  const found = [...walk(root, '')]
  // The parts of citations and statements are the same in every collection, and are drawn by themselves.
  const singulars = byPath(found, (node) => node.singulars)
  const own = found.filter(({ path }) => !/(?:citations|statements)\[\]/.test(path))
  return {
    name,
    label: source.label,
    description: source.description,
    fields: describeFields(found),
    relations: found.flatMap((one) => describeRelation(name, one)),
    searched: found.flatMap((one) => {
      const weight = one.node.search
      return weight === undefined || one.path === 'names[].value'
        ? []
        : [{ path: leafPath(one), type: valueType(one.node), weight }]
    }),
    labels: byPath(own, ({ label }) => label),
    types: byPath(own, (node) => (valueType(node) === 'text' ? undefined : valueType(node))),
    terms: byPath(found, ({ terms }) => terms),
    ...(Object.keys(singulars).length === 0 ? {} : { singulars }),
  }
}

/** The plain description of every collection. */
export const describeCollections = (): readonly CollectionDescription[] => collectionNames.map(describeCollection)

function shapeOf(key: string, node: SchemaNode, required: boolean): FieldShape {
  const item = node.prefixItems?.[0] ?? node.items
  const many = item !== undefined && item !== false
  const one = many ? item : node
  const keyed = { key, many, required }
  if (one.valueType === 'localized') return { ...keyed, type: 'localized' }
  if (one.properties !== undefined) return { ...keyed, type: 'parts', parts: shapesOf(one) }
  if (one.type === 'object') return { ...keyed, type: 'json' }
  if (Array.isArray(one.type) || one.anyOf !== undefined) return { ...keyed, type: 'any' }
  return {
    ...keyed,
    type: one.enum === undefined ? valueType(one) : 'enum',
    ...(one.type === 'integer' ? { whole: true } : {}),
    ...(one.enum === undefined ? {} : { terms: one.enum }),
    ...(one.refersTo === undefined ? {} : { refersTo: one.refersTo }),
  }
}

const shapesOf = (node: SchemaNode): readonly FieldShape[] =>
  Object.entries(node.properties ?? {}).map(([key, inner]) =>
    shapeOf(key, inner, node.required?.includes(key) ?? false),
  )

/** The plain shape of the records of each collection. */
export const describeShapes = (): readonly (readonly [CollectionName, readonly FieldShape[]])[] =>
  collectionNames.map((name) => [name, shapesOf(toNode(collectionSources[name].schema))])
