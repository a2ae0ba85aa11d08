/** Linked data as Turtle and N-Quads, made of the nodes of the one JSON-LD document. @module */
import type { Atlas, Entry } from '../../dataset/atlas.ts'
import { checkedTerm } from '../../model/check-argument.ts'
import { inChunks } from '../in-chunks.ts'
import { type JsonLdOptions, type Written, writtenDataset, writtenRecords } from './json-ld.ts'
import { type RdfNode, type RdfObject, type RdfProperties, rdf, statementReader } from './statements.ts'

/** The syntaxes of RDF beside JSON-LD; each is called as its files end. */
export const rdfFormats = ['ttl', 'nq'] as const

export type RdfFormat = (typeof rdfFormats)[number]

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const quoted = (text: string): string => `"${text.replace(/["\\\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`

type Literal = Extract<RdfObject, { readonly text: string }>

/** @param written how the IRI of a type is written */
const literal = ({ text, language, datatype }: Literal, written: (iri: string) => string): string =>
  quoted(text) + (language === undefined ? (datatype === undefined ? '' : `^^${written(datatype)}`) : `@${language}`)

const inBrackets = (iri: string): string => `<${iri}>`

/** A statement a line. Nodes without an IRI are numbered in their order. */
function* lines(nodes: Iterable<RdfNode>): Generator<string> {
  let unnamed = 0
  function* statements(subject: string, properties: RdfProperties): Generator<string> {
    for (const [predicate, objects] of properties) {
      for (const object of objects) {
        if ('properties' in object) {
          const label = `_:b${unnamed++}`
          yield `${subject} <${predicate}> ${label} .\n`
          yield* statements(label, object.properties)
        } else {
          const written = 'iri' in object ? inBrackets(object.iri) : literal(object, inBrackets)
          yield `${subject} <${predicate}> ${written} .\n`
        }
      }
    }
  }
  for (const { iri, properties } of nodes) yield* statements(inBrackets(iri), properties)
}

/** A paragraph a node, with names for what IRIs begin with. */
function* turtle(nodes: Iterable<RdfNode>, context: Written['@context']): Generator<string> {
  const namespaces = Object.entries(context).flatMap(([prefix, iri]): [string, string][] =>
    typeof iri === 'string' && /[#/]$/.test(iri) && !prefix.startsWith('@') ? [[prefix, iri]] : [],
  )
  const written = (iri: string): string => {
    for (const [prefix, namespace] of namespaces) {
      const local = iri.startsWith(namespace) ? iri.slice(namespace.length) : ''
      if (/^[a-z][a-z0-9_]*$/i.test(local)) return `${prefix}:${local}`
    }
    return inBrackets(iri)
  }
  const object = (value: RdfObject, indent: string): string => {
    if ('iri' in value) return written(value.iri)
    if ('text' in value) return literal(value, written)
    return `[\n${list(value.properties, `${indent}  `)}\n${indent}]`
  }
  const list = (properties: RdfProperties, indent: string): string =>
    properties
      .map(([predicate, objects]) => {
        const verb = predicate === `${rdf}type` ? 'a' : written(predicate)
        return `${indent}${verb} ${objects.map((one) => object(one, indent)).join(', ')}`
      })
      .join(' ;\n')
  for (const [prefix, namespace] of namespaces) yield `@prefix ${prefix}: <${namespace}> .\n`
  for (const { iri, properties } of nodes)
    if (properties.length > 0) yield `\n${written(iri)}\n${list(properties, '  ')} .\n`
}

function* nodesOf(document: Written): Generator<RdfNode> {
  const read = statementReader(document['@context'])
  for (const node of document['@graph']) yield read(node)
}

/** A document as Turtle or N-Quads, in chunks. */
export function rdfText(document: Written, format: RdfFormat): Iterable<string> {
  const nodes = nodesOf(document)
  return inChunks(
    checkedTerm('format', format, rdfFormats) === 'nq' ? lines(nodes) : turtle(nodes, document['@context']),
  )
}

/**
 * Records as Turtle or N-Quads, in chunks, each made when it is asked for: the statements of {@link jsonLdOf}.
 *
 * @param atlas the atlas that the records are of
 * @param entries records with their collections
 * @param format `ttl` or `nq`
 * @param options the base IRI
 * @returns texts of some 32,000 characters that follow each other; they can be gone through once
 * @throws {RangeError} if the format is unknown, or the base is not an absolute IRI
 * @example
 * const claut = entryOf('clusters', get(atlas, 'clusters', 'claut'))
 * const [text = ''] = rdfOfChunks(atlas, [claut], 'ttl', { base: 'https://example.org/atlas/' })
 * text.includes('<https://example.org/atlas/clusters/claut>') // true
 */
export const rdfOfChunks = (
  atlas: Atlas,
  entries: readonly Entry[],
  format: RdfFormat,
  options: JsonLdOptions = {},
): Iterable<string> => rdfText(writtenRecords(atlas, entries, options), format)

/**
 * The whole dataset as Turtle or N-Quads, in chunks, each made when it is asked for: the statements of {@link jsonLd}, all in
 * the default graph.
 *
 * @param atlas the atlas to export
 * @param format `ttl` or `nq`
 * @param options the base IRI
 * @returns texts of some 32,000 characters that follow each other; they can be gone through once
 * @throws {RangeError} if the format is unknown, or the base is not an absolute IRI
 * @example
 * let length = 0
 * for (const chunk of rdfChunks(atlas, 'nq', { base: 'https://example.org/atlas/' })) length += chunk.length
 */
export const rdfChunks = (atlas: Atlas, format: RdfFormat, options: JsonLdOptions = {}): Iterable<string> =>
  rdfText(writtenDataset(atlas, options), format)
