/**
 * What of an atlas becomes the graph: which records are its nodes, and which are links between nodes.
 *
 * All other edges come from the relations that the collections describe.
 *
 * @module
 */
import { termLabel } from '../dataset/label.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { type Localized, languages } from '../model/language.ts'

/** The collections whose records are nodes, in the order in which nodes are numbered. */
export const nodeCollections = [
  'clusters',
  'organizations',
  'sectors',
  'places',
  'partnerships',
  'instruments',
  'events',
  'stories',
] as const satisfies readonly CollectionName[]

/** Name of a collection whose records are nodes. */
export type NodeCollection = (typeof nodeCollections)[number]

/** A collection each of whose records is one edge. */
export interface LinkCollection {
  readonly collection: CollectionName
  /** Where the records name the two nodes that they link, in order. */
  readonly ends: readonly string[]
  /** The vocabulary field that says what the link is. */
  readonly term: string
  /** Whether it says the same read from either end. */
  readonly symmetric: boolean
}

/** The collections whose records are edges, as each only says what two other records are to each other. */
export const linkCollections: readonly LinkCollection[] = [
  { collection: 'ties', ends: ['between[]'], term: 'kind', symmetric: true },
  { collection: 'awards', ends: ['holder', 'scheme'], term: 'level', symmetric: false },
]

/**
 * Whether the records of a collection are nodes of the graph.
 *
 * @param collection name of a collection
 * @example
 * isNodeCollection('clusters') // true
 * isNodeCollection('ties') // false
 */
export const isNodeCollection = (collection: CollectionName): collection is NodeCollection =>
  nodeCollections.some((name) => name === collection)

/** A term's names in every language. */
export const termIn = (collection: CollectionName, path: string, term: string): Localized => {
  const [en, es] = languages.map((language) => termLabel(collection, path, term, language))
  return { en: en ?? term, es: es ?? term }
}
