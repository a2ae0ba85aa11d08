/**
 * From the schemas to the types of records, as plain interfaces.
 *
 * The types that zod infers are the same, but a compiler has to work them out each time, zod's own declarations first.
 *
 * @module
 */
import { citation } from '../src/model/citation.ts'
import { type CollectionName, collectionNames } from '../src/model/collection-name.ts'
import { collectionSources } from '../src/model/collections.ts'
import { manifestSchema } from '../src/model/manifest.ts'
import { name, statement } from '../src/model/record.ts'
import { type SchemaNode, toNode } from './describe.ts'

/** The name of the type of a collection's records, such as `Cluster`; a label is the word for readers alone. */
export function recordTypeName(collection: CollectionName): string {
  const one = collection === 'awards' ? 'award' : collectionSources[collection].label.one.en
  return `${one.charAt(0).toUpperCase()}${one.slice(1)}`
}

/** Texts as a union of literal types. */
export const literalUnion = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(' | ')

const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
}

/** Writes types; an object whose type has a name is written by that name. */
class TypeWriter {
  readonly #named = new Map<string, string>()

  /** An interface of a name, by which it is written wherever the same object stands again. */
  interfaceOf(typeName: string, comment: string, node: SchemaNode, own?: CollectionName): string {
    const members = this.#members(node, '', own)
    this.#named.set(members, typeName)
    return `/** ${comment}. */\nexport interface ${typeName} ${members}\n`
  }

  #members(node: SchemaNode, indent: string, own?: CollectionName): string {
    const inner = `${indent}  `
    const lines = Object.entries(node.properties ?? {}).map(([key, value]) => {
      const isRequired = node.required?.includes(key) ?? false
      const type = own !== undefined && key === 'id' ? `Id<'${own}'>` : this.#type(value, inner)
      const comment = value.label === undefined || value.label.en === key ? '' : `${inner}/** ${value.label.en} */\n`
      return `${comment}${inner}${key}${isRequired ? '' : '?'}: ${type}${isRequired ? '' : ' | undefined'}\n`
    })
    return `{\n${lines.join('')}${indent}}`
  }

  #object(node: SchemaNode, indent: string): string {
    if (node.valueType === 'localized') return 'Localized'
    if (node.properties !== undefined) {
      const flat = this.#members(node, '')
      return this.#named.get(flat) ?? this.#members(node, indent)
    }
    const { additionalProperties: values } = node
    if (typeof values === 'object') return `{ [key: string]: ${this.#type(values, indent)} }`
    throw new Error(`an object without properties: ${JSON.stringify(node)}`)
  }

  #list(node: SchemaNode, indent: string): string {
    if (node.prefixItems !== undefined)
      return `[${node.prefixItems.map((item) => this.#type(item, indent)).join(', ')}]`
    if (node.items === undefined || node.items === false)
      throw new Error(`a list of nothing known: ${JSON.stringify(node)}`)
    const item = this.#type(node.items, indent)
    return item.includes('|') && !/^Id<[^<>]*>$/.test(item) ? `(${item})[]` : `${item}[]`
  }

  #type(node: SchemaNode, indent: string): string {
    if (node.anyOf !== undefined) return node.anyOf.map((one) => this.#type(one, indent)).join(' | ')
    if (node.refersTo !== undefined && node.type === 'string')
      return node.refersTo.length === 0 ? 'Id' : `Id<${literalUnion(node.refersTo)}>`
    if (node.enum !== undefined) return literalUnion(node.enum)
    if (node.type === 'object') return this.#object(node, indent)
    if (node.type === 'array') return this.#list(node, indent)
    const types = typeof node.type === 'string' ? [node.type] : (node.type ?? [])
    return types
      .map((type) => {
        const written = scalars[type]
        if (written === undefined) throw new Error(`a type that is not known: ${JSON.stringify(node)}`)
        return written
      })
      .join(' | ')
  }
}

/** The module of the types of records, of what several of them hold, and of the manifest. */
export function recordTypesModule(header: string): string {
  const writer = new TypeWriter()
  const shared = [
    writer.interfaceOf('Citation', 'Where a reader finds what a record says', toNode(citation())),
    writer.interfaceOf('Statement', 'A further value for one field of a record', toNode(statement())),
    writer.interfaceOf('Name', 'A name that a record bears', toNode(name())),
    writer.interfaceOf('Manifest', 'What an atlas says of itself', toNode(manifestSchema)),
  ]
  const records = collectionNames.map((collection) => {
    const { schema, description } = collectionSources[collection]
    return writer.interfaceOf(
      recordTypeName(collection),
      `A record of ${collection}: ${description.en.charAt(0).toLowerCase()}${description.en.slice(1)}`,
      toNode(schema),
      collection,
    )
  })
  const lists = collectionNames.map((collection) => `  readonly ${collection}: ${recordTypeName(collection)}\n`)
  return `${header}import type { Id } from '../id.ts'
import type { Localized } from '../language.ts'

${[...shared, ...records].join('\n')}
/** The record type of each collection. */
export interface Records {
${lists.join('')}}
`
}
