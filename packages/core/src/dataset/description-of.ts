import { checkedTerm } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { CollectionDescription } from '../model/description.ts'
import { descriptions } from './generated/descriptions.ts'

/**
 * What a collection is called, and what can be asked of its records.
 *
 * @param collection name of a collection
 * @returns its names, fields, relations, vocabularies and the texts that searches read
 * @throws {RangeError} if no collection is called so
 * @example
 * descriptionOf('clusters').label.many // { en: 'clusters', es: 'clústeres' }
 */
export const descriptionOf = (collection: CollectionName): CollectionDescription =>
  descriptions[checkedTerm('collection', collection, collectionNames)]
