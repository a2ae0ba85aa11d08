/** The fields of a record, or of a part of one, as properties of a node. @module */
import type { Atlas, Entry } from '../../dataset/atlas.ts'
import { lookup } from '../../dataset/get.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { FieldShape, PartsShape, ValueShape } from '../../model/description.ts'
import { valuesAt } from '../../model/json-path.ts'
import type { Localized } from '../../model/language.ts'
import { partClasses } from './classes.ts'
import type { JsonLdNode, JsonLdProperties, JsonLdValue } from './json-ld-types.ts'
import { termOf } from './terms.ts'
import { asJson, dated, inLanguages, oneOrList, refer } from './values.ts'

/** The IRI of a record, relative to the document's base. */
export const iriOf = ({ collection, record }: Entry): string => `${collection}/${record.id}`

/** A reference to the record with an id. */
export function referTo(atlas: Atlas, id: string): JsonLdNode {
  const found = lookup(atlas, id)
  return refer(found.ok ? iriOf(found.value) : id)
}

/** The scheme of a vocabulary's terms. Citations and statements have the same in every collection. */
export const schemeIri = (collection: CollectionName, path: string): string =>
  path.startsWith('statements.') ? `terms/${path.replace('.', '/')}` : `terms/${collection}/${path}`

/** Parts that say something of the dataset itself rather than of the world. */
const asData: readonly string[] = ['counts']

function valuesOf(
  atlas: Atlas,
  collection: CollectionName,
  shape: ValueShape,
  path: string,
  value: unknown,
): readonly JsonLdValue[] {
  switch (shape.type) {
    case 'localized':
      // The shape is made from the schema that the record was checked against.
      return inLanguages(value as Localized)
    case 'ref':
      return [referTo(atlas, String(value))]
    case 'enum':
      return [refer(`${schemeIri(collection, path)}/${value}`)]
    case 'date':
      return [dated(String(value))]
    case 'url':
      return [refer(String(value))]
    case 'json':
      return [asJson(value)]
    case 'text':
      return [String(value)]
    case 'any':
    case 'number':
    case 'boolean':
      return [typeof value === 'number' || typeof value === 'boolean' ? value : String(value)]
    default:
      return shape.type satisfies never
  }
}

function partOf(atlas: Atlas, collection: CollectionName, shape: PartsShape, path: string, value: unknown): JsonLdNode {
  if (asData.includes(shape.key)) return asJson(value)
  const type = partClasses[shape.key]
  return {
    ...(type === undefined ? {} : { '@type': type }),
    ...propertiesOf(atlas, collection, shape.parts, value, path),
  }
}

/**
 * The fields of a value as properties.
 *
 * @param collection of the record
 * @param fields what the value can have
 * @param value the record, or a part of it
 * @param at path of the part without positions; empty for the record
 */
export function propertiesOf(
  atlas: Atlas,
  collection: CollectionName,
  fields: readonly FieldShape[],
  value: unknown,
  at = '',
): JsonLdProperties {
  const properties: Record<string, JsonLdValue | readonly JsonLdValue[]> = {}
  for (const shape of fields) {
    if (shape.key === 'id' || shape.key === 'names') continue
    const path = at === '' ? shape.key : `${at}.${shape.key}`
    const values = valuesAt(value, shape.many ? `${shape.key}[]` : shape.key).flatMap((one) =>
      shape.type === 'parts'
        ? [partOf(atlas, collection, shape, path, one)]
        : valuesOf(atlas, collection, shape, path, one),
    )
    if (values.length > 0) properties[termOf(shape)] = oneOrList(values)
  }
  return properties
}
