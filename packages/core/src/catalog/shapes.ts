/** The form of the linked data as SHACL shapes, made from the fields of each collection. @module */
import { descriptionOf } from '../dataset/description-of.ts'
import { shapes } from '../dataset/generated/shapes.ts'
import { nowhere } from '../dataset/iri-base.ts'
import { ownClassOf } from '../export/json-ld/classes.ts'
import { contextBelow, type JsonLdOptions } from '../export/json-ld/json-ld.ts'
import { asData } from '../export/json-ld/record-node.ts'
import { inLanguages, type JsonLdNode, type JsonLdValue, refer } from '../export/json-ld/values.ts'
import { schemeIri, termIris, termOf } from '../export/json-ld/vocabulary.ts'
import { checkedText, checkOptions, type OptionNames } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { FieldShape, ValueShape } from '../model/description.ts'
import { languages } from '../model/language.ts'
import { documentChunks, type LinkedDataFormat } from './syntax.ts'

/** A list, as RDF has it: its first item, and the rest. */
const listOf = (items: readonly JsonLdValue[]): JsonLdNode =>
  items.reduceRight<JsonLdNode>((rest, first) => ({ 'rdf:first': first, 'rdf:rest': rest }), refer('rdf:nil'))

const ofType = (datatype: string): JsonLdNode => ({ 'sh:datatype': refer(datatype) })

const oneOf = (constraints: readonly JsonLdNode[]): JsonLdNode =>
  constraints.length === 1 && constraints[0] !== undefined ? constraints[0] : { 'sh:or': listOf(constraints) }

const inOurLanguages: JsonLdNode = {
  ...ofType('rdf:langString'),
  'sh:languageIn': listOf(languages),
}

const referring: JsonLdNode = { 'sh:nodeKind': refer('sh:IRI') }

const aDate = oneOf(['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'].map(ofType))

const aNumber = oneOf(['xsd:integer', 'xsd:decimal'].map(ofType))

/** What each value of a field must be. */
function valueConstraint(collection: CollectionName, shape: ValueShape, path: string): JsonLdNode {
  switch (shape.type) {
    case 'localized':
      return inOurLanguages
    case 'ref': {
      const classes = (shape.refersTo ?? []).map((kind): JsonLdNode => ({ 'sh:class': refer(ownClassOf(kind)) }))
      return classes.length === 0 ? referring : { ...referring, ...oneOf(classes) }
    }
    case 'enum':
      return { 'sh:in': listOf((shape.terms ?? []).map((term) => refer(`${schemeIri(collection, path)}/${term}`))) }
    case 'date':
      return aDate
    case 'url':
      return referring
    case 'json':
      return ofType('rdf:JSON')
    case 'text':
      return ofType('xsd:string')
    case 'number':
      return shape.whole ? ofType('xsd:integer') : aNumber
    case 'boolean':
      return ofType('xsd:boolean')
    case 'any':
      return { 'sh:nodeKind': refer('sh:Literal') }
    default:
      return shape.type satisfies never
  }
}

function constraintOf(collection: CollectionName, shape: FieldShape, path: string): JsonLdNode {
  if (shape.type !== 'parts') return valueConstraint(collection, shape, path)
  if (asData.includes(shape.key)) return ofType('rdf:JSON')
  return { 'sh:nodeKind': refer('sh:BlankNode'), 'sh:property': propertiesOf(collection, shape.parts, path) }
}

/** How many values there are: a text in two languages is two. */
function countOf({ type, many, required }: FieldShape): JsonLdNode {
  const each = type === 'localized' ? languages.length : 1
  return {
    ...(required ? { 'sh:minCount': each } : {}),
    ...(many ? {} : { 'sh:maxCount': each }),
    ...(type === 'localized' && !many ? { 'sh:uniqueLang': true } : {}),
  }
}

/** The properties of a record, or of the part of it at a path. Fields that share a term share a property. */
function propertiesOf(collection: CollectionName, fields: readonly FieldShape[], at = ''): readonly JsonLdNode[] {
  const { labels } = descriptionOf(collection)
  const written = fields.filter(({ key }) => key !== 'id' && key !== 'names')
  return [...Map.groupBy(written, termOf)].map(([term, sharing]): JsonLdNode => {
    const [only] = sharing
    const pathOf = ({ key }: FieldShape) => (at === '' ? key : `${at}.${key}`)
    const label = only && labels[pathOf(only)]
    return {
      'sh:path': refer(termIris()[term] ?? term),
      ...(label === undefined ? {} : { 'sh:name': inLanguages(label) }),
      ...oneOf(sharing.map((shape) => constraintOf(collection, shape, pathOf(shape)))),
      ...(only !== undefined && sharing.length === 1 ? countOf(only) : {}),
    }
  })
}

/** What every record has beside its fields. */
const ofEveryRecord = (): readonly JsonLdNode[] => [
  { 'sh:path': refer('rdfs:label'), ...inOurLanguages, 'sh:uniqueLang': true, 'sh:minCount': languages.length },
  { 'sh:path': refer('prov:wasDerivedFrom'), 'sh:class': refer(ownClassOf('sources')), 'sh:minCount': 1 },
]

function* nodes(): Generator<JsonLdNode> {
  for (const collection of collectionNames) {
    const { label } = descriptionOf(collection)
    yield {
      '@id': `shapes/${collection}`,
      '@type': 'sh:NodeShape',
      'sh:targetClass': refer(ownClassOf(collection)),
      'sh:name': inLanguages(label.one),
      'sh:nodeKind': refer('sh:IRI'),
      'sh:property': [...ofEveryRecord(), ...propertiesOf(collection, shapes()[collection])],
    }
  }
}

const optionNames: OptionNames<JsonLdOptions> = { base: true }

/**
 * SHACL shapes of what `jsonLd` and `rdfChunks` of `@puente/core/export` give of a whole dataset: which properties the
 * records of each collection have, how many values, and of which type, vocabulary or class. They say nothing against
 * further properties, which others may add.
 *
 * @param format `jsonld`, `ttl` or `nq`
 * @param options the base IRI of the dataset, since the terms of its vocabularies are below it
 * @returns texts of some 32,000 characters that follow each other; they can be gone through once
 * @throws {RangeError} if the format is unknown, or the base is not an absolute IRI
 * @example
 * import { shapesChunks } from '@puente/core/catalog'
 *
 * const [text = ''] = shapesChunks('ttl', { base: 'https://example.org/atlas/' })
 * text.includes('sh:targetClass puente:Cluster') // true
 */
export function shapesChunks(format: LinkedDataFormat, options: JsonLdOptions = {}): Iterable<string> {
  checkOptions(options, optionNames)
  const context = contextBelow(checkedText('options.base', options.base ?? nowhere))
  return documentChunks({ '@context': { ...context, sh: 'http://www.w3.org/ns/shacl#' }, '@graph': nodes() }, format)
}
