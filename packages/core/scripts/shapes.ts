/** From a collection's zod schema to the plain shape of its records. @module */
import { type CollectionName, collectionNames } from '../src/model/collection-name.ts'
import { collectionSources } from '../src/model/collections.ts'
import type { FieldShape } from '../src/model/shape.ts'
import { type Node, toNode, valueType } from './describe.ts'

function shapeOf(key: string, node: Node, required: boolean): FieldShape {
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

const shapesOf = (node: Node): readonly FieldShape[] =>
  Object.entries(node.properties ?? {}).map(([key, inner]) =>
    shapeOf(key, inner, node.required?.includes(key) ?? false),
  )

/** The plain shape of the records of each collection. */
export const describeShapes = (): readonly (readonly [CollectionName, readonly FieldShape[]])[] =>
  collectionNames.map((name) => [name, shapesOf(toNode(collectionSources[name]))])
