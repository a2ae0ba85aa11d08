/** Descriptions of collections: their names, fields and relations. @module */

import { checkedTerm } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { CollectionDescription, RelationDescription } from '../model/description.ts'
import { pathVisitor } from '../model/json-path.ts'
import { memoize } from '../util/memo.ts'
import { descriptions } from './generated/descriptions.ts'

/** Reads what the generator wrote from a description. */
export const parseDescription = (json: string): CollectionDescription => JSON.parse(json)

/** Kept here: of what a call makes when the module is loaded, one bundler keeps all descriptions for whoever needs none. */
const parsed: { [C in CollectionName]?: CollectionDescription } = {}

/**
 * What a collection is called, and what can be asked of its records.
 *
 * @param collection name of a collection
 * @returns its names, fields, relations, vocabularies and the texts that searches read
 * @throws {RangeError} if no collection is called so
 * @example
 * descriptionOf('clusters').label.many // { en: 'clusters', es: 'clústeres' }
 */
export function descriptionOf(collection: CollectionName): CollectionDescription {
  const name = checkedTerm('collection', collection, collectionNames)
  parsed[name] ??= parseDescription(descriptions[name])
  return parsed[name]
}

export interface Relation extends RelationDescription {
  /** Whether a record can have several such references. */
  readonly isMany: boolean
  readonly visit: (record: unknown, found: (value: unknown) => void) => void
  /** For the relation of citations to their source: where the citations stand. */
  readonly citations?: string
}

const citedSource = /(^|\.)citations\[\]\.source$/

const relationsIn = /* @__PURE__ */ memoize(({ relations }: CollectionDescription): readonly Relation[] =>
  relations.map((relation) => {
    const { path } = relation
    const citations = citedSource.test(path) ? { citations: path.slice(0, -'.source'.length) } : {}
    return { ...relation, ...citations, isMany: path.includes('[]'), visit: pathVisitor(path) }
  }),
)

export const relationsOf = (collection: CollectionName): readonly Relation[] => relationsIn(descriptionOf(collection))
