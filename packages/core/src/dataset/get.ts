/** Records by id. @module */

import { checkCollection, checkedTerm, checkedText } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import { nearest } from '../model/nearest.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import type { Atlas, Entry, IdMap, IdOf } from './atlas.ts'
import { checkAtlas } from './check-atlas.ts'
import { entryWithId, idsOf } from './entries.ts'
import { type NotFound, NotFoundError, notFoundInWords } from './not-found.ts'

/** The id that took the place of one that was given up; any other as it is. */
export function currentId(atlas: Atlas, id: string): string {
  const redirects = atlas.manifest.redirects ?? {}
  return Object.hasOwn(redirects, id) ? (redirects[id] ?? id) : id
}

function notFound(atlas: Atlas, id: string, collection?: CollectionName): NotFound {
  checkedText('id', id)
  if (collection !== undefined) checkedTerm('collection', collection, collectionNames)
  const elsewhere = entryWithId(atlas, id)?.collection
  const known = collection === undefined ? idsOf(atlas) : atlas.records[collection].map((record) => record.id)
  const didYouMean = elsewhere === undefined ? nearest(id, known) : []
  const what = {
    id,
    ...(collection === undefined ? {} : { collection }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
    didYouMean,
  }
  return { _tag: 'NotFound', ...what, message: notFoundInWords(what, 'en') }
}

/**
 * The record with an id, in whichever collection it is.
 *
 * An id that was given up leads to the record that took its place.
 *
 * @param atlas where to look
 * @param id any text
 * @returns the record and its collection, or what was not found with the nearest ids
 * @example
 * const found = lookup(atlas, 'nuevo-lion')
 * found.ok ? found.value.record.id : found.error.didYouMean // ['nuevo-leon']
 */
export function lookup(atlas: Atlas, id: string): Result<Entry, NotFound> {
  checkAtlas(atlas)
  checkedText('id', id)
  const entry = entryWithId(atlas, currentId(atlas, id))
  return entry === undefined ? fail(notFound(atlas, id)) : succeed(entry)
}

/**
 * The record of one collection with an id that may not exist.
 *
 * @param atlas where to look
 * @param collection name of a collection
 * @param id any text
 * @returns the record, or what was not found: the nearest ids, or the collection in which the id does stand
 * @example
 * const found = lookupIn(atlas, 'clusters', 'mx')
 * found.ok ? found.value.id : found.error.elsewhere // 'places'
 */
export function lookupIn<C extends CollectionName>(
  atlas: Atlas,
  collection: C,
  id: string,
): Result<Records[C], NotFound> {
  checkAtlas(atlas)
  checkCollection(collection)
  const found = lookup(atlas, id)
  if (!found.ok || found.value.collection !== collection) return fail(notFound(atlas, id, collection))
  // An entry of this collection holds this collection's record.
  return succeed(found.value.record as Records[C])
}

/**
 * The record with an id that is known to exist.
 *
 * On the embedded atlas a misspelt literal does not compile; a reference read from a record fits as it is.
 *
 * @param atlas where to look
 * @param collection name of a collection
 * @param id the record's id
 * @returns the record
 * @throws {NotFoundError} if there is none after all; it names the nearest ids
 * @example
 * get(atlas, 'clusters', 'claut').names[0]?.value // 'Clúster Automotriz de Nuevo León, A.C.'
 */
export function get<I extends IdMap, C extends CollectionName>(
  atlas: Atlas<I>,
  collection: C,
  id: IdOf<NoInfer<C>, I>,
): Records[C] {
  const found = lookupIn(atlas, collection, id)
  if (!found.ok) throw new NotFoundError(found.error)
  return found.value
}
