/** The syntaxes of linked data, in each of which a document says the same. @module */
import { jsonLdText, type Written } from '../export/json-ld/json-ld.ts'
import { rdfFormats, rdfText } from '../export/json-ld/rdf.ts'
import type { JsonLdNode } from '../export/json-ld/values.ts'
import { checkedTerm } from '../model/check-argument.ts'

/** JSON-LD, Turtle and N-Quads; each is called as its files end. */
export const linkedDataFormats = ['jsonld', ...rdfFormats] as const

export type LinkedDataFormat = (typeof linkedDataFormats)[number]

/** A document in a syntax, in chunks. */
export function documentChunks(document: Written, format: LinkedDataFormat): Iterable<string> {
  checkedTerm('format', format, linkedDataFormats)
  return format === 'jsonld' ? jsonLdText(document) : rdfText(document, format)
}

/** What a property has, without those that are not known. */
export const known = (properties: Readonly<Record<string, unknown>>): JsonLdNode =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
