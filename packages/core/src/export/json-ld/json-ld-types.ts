/** What a JSON-LD document is made of. @module */

/** A node, a reference to one, or a value with its language or type. */
export interface JsonLdNode {
  readonly [property: string]: unknown
}

/** A value of a property. */
export type JsonLdValue = string | number | boolean | JsonLdNode

/** The properties of a node: one value, or a list of several. */
export type JsonLdProperties = Readonly<Record<string, JsonLdValue | readonly JsonLdValue[]>>

/** A JSON-LD 1.1 document with its context inline. */
export interface JsonLdDocument {
  readonly '@context': Readonly<Record<string, string | number>>
  readonly '@graph': readonly JsonLdNode[]
}
