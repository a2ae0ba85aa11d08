/** A record as a node: its fields, and those of its parts, as properties. @module */
import type { Atlas, Entry } from '../../dataset/atlas.ts'
import { shapes } from '../../dataset/generated/shapes.ts'
import { lookup } from '../../dataset/get.ts'
import { labelOf } from '../../dataset/label.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { FieldShape, PartsShape, ValueShape } from '../../model/description.ts'
import type { Name } from '../../model/generated/records.ts'
import { ownValue } from '../../model/json-path.ts'
import type { Localized } from '../../model/language.ts'
import { memoize } from '../../util/memo.ts'
import { classesOf, partClasses } from './classes.ts'
import {
  asJson,
  dated,
  inLanguage,
  inLanguages,
  type JsonLdNode,
  type JsonLdProperties,
  type JsonLdValue,
  numbered,
  oneOrList,
  refer,
} from './values.ts'
import { nameTerms, schemeIri, termOf } from './vocabulary.ts'

export const iriOf = ({ collection, record }: Entry): string => `${collection}/${record.id}`

export function referTo(atlas: Atlas, id: string): JsonLdNode {
  const found = lookup(atlas, id)
  return refer(found.ok ? iriOf(found.value) : id)
}

/** Parts that say something of the dataset itself rather than of the world. */
export const asData: readonly string[] = ['counts']

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
      if (typeof value === 'number') return [numbered(value)]
      return [typeof value === 'boolean' ? value : String(value)]
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

/** The fields of a record, or of the part of it at a path without positions, as properties. */
function propertiesOf(
  atlas: Atlas,
  collection: CollectionName,
  fields: readonly FieldShape[],
  value: unknown,
  at = '',
): JsonLdProperties {
  const properties: Record<string, JsonLdValue | readonly JsonLdValue[]> = {}
  for (const shape of fields) {
    if (shape.key === 'id' || shape.key === 'names') continue
    const inner = ownValue(value, shape.key)
    if (inner === undefined) continue
    const items: readonly unknown[] = shape.many && Array.isArray(inner) ? inner : [inner]
    const path = at === '' ? shape.key : `${at}.${shape.key}`
    const values = items.flatMap((one) =>
      shape.type === 'parts'
        ? [partOf(atlas, collection, shape, path, one)]
        : valuesOf(atlas, collection, shape, path, one),
    )
    if (values.length > 0) properties[termOf(shape)] = oneOrList(values)
  }
  return properties
}

export const datasetIri = 'dataset'

/** The stated partners of each actor; inferred ones stand only in the tie. */
const statedPartners = /* @__PURE__ */ memoize((atlas: Atlas) => {
  const partners = new Map<string, Set<string>>()
  for (const { between, basis } of atlas.records.ties) {
    if (basis !== 'stated') continue
    const [first, second] = between
    partners.set(first, (partners.get(first) ?? new Set()).add(second))
    partners.set(second, (partners.get(second) ?? new Set()).add(first))
  }
  return partners
})

function referring(atlas: Atlas, term: string, ids: Iterable<string>): JsonLdProperties {
  const references = [...new Set(ids)].map((id) => referTo(atlas, id))
  return references.length === 0 ? {} : { [term]: oneOrList(references) }
}

function namesOf(names: readonly Name[]): JsonLdProperties {
  const byTerm = new Map<string, JsonLdValue[]>()
  for (const { kind, value, lang } of names) {
    const term = nameTerms[kind]
    byTerm.set(term, [...(byTerm.get(term) ?? []), inLanguage(value, lang)])
  }
  return Object.fromEntries([...byTerm].map(([term, values]) => [term, oneOrList(values)]))
}

/** What a public vocabulary says directly, and our records through a part of their own. */
function directly(atlas: Atlas, { collection, record }: Entry): JsonLdProperties {
  switch (collection) {
    case 'clusters':
    case 'organizations':
      return {
        ...referring(atlas, 'memberOfBody', record.memberOf?.map(({ body }) => body) ?? []),
        ...referring(atlas, 'linkedTo', statedPartners(atlas).get(record.id) ?? []),
      }
    case 'partnerships':
      return referring(atlas, 'hasMember', record.members?.map(({ actor }) => actor) ?? [])
    case 'ties':
      return {
        rdfSubject: referTo(atlas, record.between[0]),
        rdfPredicate: refer('org:linkedTo'),
        rdfObject: referTo(atlas, record.between[1]),
      }
    default:
      return {}
  }
}

export function recordNode(atlas: Atlas, entry: Entry): JsonLdNode {
  const { collection, record } = entry
  return {
    '@id': iriOf(entry),
    '@type': oneOrList(classesOf(entry)),
    label: inLanguages({ en: labelOf(atlas, entry, 'en'), es: labelOf(atlas, entry, 'es') }),
    ...('names' in record ? namesOf(record.names) : {}),
    ...propertiesOf(atlas, collection, shapes()[collection], record),
    ...directly(atlas, entry),
    ...referring(
      atlas,
      'wasDerivedFrom',
      record.citations.map(({ source }) => source),
    ),
    inDataset: refer(datasetIri),
  }
}
