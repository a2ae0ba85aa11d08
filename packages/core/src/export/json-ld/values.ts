/** Values and nodes of a JSON-LD document. @module */
import { type Language, type Localized, languages } from '../../model/language.ts'

/** A node, a reference to one, or a value with its language or type. */
export interface JsonLdNode {
  readonly [property: string]: unknown
}

export type JsonLdValue = string | number | boolean | JsonLdNode

export type JsonLdProperties = Readonly<Record<string, JsonLdValue | readonly JsonLdValue[]>>

/** A JSON-LD 1.1 document with its context inline. */
export interface JsonLdDocument {
  readonly '@context': Readonly<Record<string, string | number>>
  readonly '@graph': readonly JsonLdNode[]
}

/** A reference to a node; an IRI without scheme is relative to the document's base. */
export const refer = (iri: string): JsonLdNode => ({ '@id': iri })

export const inLanguage = (value: string, language: string): JsonLdNode => ({ '@value': value, '@language': language })

export const inLanguages = (text: Localized): readonly JsonLdNode[] =>
  languages.map((language: Language) => inLanguage(text[language], language))

const dateTypes: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' }

export const dated = (date: string): JsonLdNode => ({ '@value': date, '@type': dateTypes[date.length] ?? 'xsd:string' })

/** A number. One with a fraction is a decimal as it stands: processors would make an approximate one of it, 2.5E0. */
export const numbered = (value: number): JsonLdValue =>
  Number.isSafeInteger(value) ? value : { '@value': String(value), '@type': 'xsd:decimal' }

export const asJson = (value: unknown): JsonLdNode => ({ '@value': value, '@type': '@json' })

/** One value stands alone, several as a list, which is how a processor compacts them. */
export const oneOrList = (values: readonly JsonLdValue[]): JsonLdValue | readonly JsonLdValue[] =>
  values.length === 1 && values[0] !== undefined ? values[0] : values
