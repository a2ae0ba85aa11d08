/** What a JSON-LD document says, as the statements of RDF. @module */

import type { JsonLdDocument, JsonLdNode } from './values.ts'
import { termIris } from './vocabulary.ts'

/** An IRI, a literal, or a node that has no IRI. */
export type RdfObject =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly datatype?: string }
  | { readonly properties: RdfProperties }

/** The objects of each predicate. */
export type RdfProperties = readonly (readonly [predicate: string, objects: readonly RdfObject[]])[]

/** What is said of one node. */
export interface RdfNode {
  readonly iri: string
  readonly properties: RdfProperties
}

const xsd = 'http://www.w3.org/2001/XMLSchema#'

export const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** What no IRI may have in it, written as an address writes it. */
const withoutForbidden = (iri: string): string => iri.replace(/[\p{Cc} <>"{}|^`\\]/gu, encodeURIComponent)

/** JSON as RDF compares it: the members of objects in the order of their names. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const sorted = members.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const isNode = (value: unknown): value is JsonLdNode => typeof value === 'object' && value !== null

/** Reads the nodes of documents with a context such as ours: prefixes, a base and terms, and nothing else. */
export function statementReader(context: JsonLdDocument['@context']): (node: JsonLdNode) => RdfNode {
  const terms = termIris()
  const base = String(context['@base'])

  function iriOf(given: string): string {
    const [prefix = '', local] = given.split(/:(.*)/s)
    if (local === undefined) return withoutForbidden(base + given)
    const namespace = Object.hasOwn(context, prefix) && !local.startsWith('//') ? context[prefix] : undefined
    return withoutForbidden(namespace === undefined ? given : `${namespace}${local}`)
  }

  function literal({ '@value': value, '@language': language, '@type': type }: JsonLdNode): RdfObject {
    if (type === '@json') return { text: canonicalJson(value), datatype: `${rdf}JSON` }
    if (typeof language === 'string') return { text: String(value), language }
    return { text: String(value), ...(typeof type === 'string' ? { datatype: iriOf(type) } : {}) }
  }

  function objectOf(value: unknown): RdfObject {
    if (typeof value === 'number') return { text: String(value), datatype: `${xsd}integer` }
    if (typeof value === 'boolean') return { text: String(value), datatype: `${xsd}boolean` }
    if (!isNode(value)) return { text: String(value) }
    if ('@value' in value) return literal(value)
    const { '@id': id } = value
    return typeof id === 'string' ? { iri: iriOf(id) } : { properties: propertiesOf(value) }
  }

  function propertiesOf(node: JsonLdNode): RdfProperties {
    return Object.entries(node).flatMap(([key, value]): RdfProperties => {
      if (key === '@id') return []
      if (key === '@type') return [[`${rdf}type`, listOf(value).map((type) => ({ iri: iriOf(String(type)) }))]]
      return [[iriOf(terms[key] ?? key), listOf(value).map(objectOf)]]
    })
  }

  return (node) => ({ iri: iriOf(String(node['@id'])), properties: propertiesOf(node) })
}
